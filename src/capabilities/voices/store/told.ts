import type { Db } from '../../../platform/db/index.ts'
import { voices } from './tables.ts'

/** Stories by the cornerstone their teller put them under; under null, those who did not know. True counts: gate them. */
export async function countByCornerstone(db: Db): Promise<Map<string | null, number>> {
  const rows = await voices(db)
    .selectFrom('story')
    .select(['cornerstone', ({ fn }) => fn.countAll<number>().as('count')])
    .groupBy('cornerstone')
    .execute()
  return new Map(rows.map(({ cornerstone, count }) => [cornerstone, count]))
}
