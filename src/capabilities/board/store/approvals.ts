import type { Db } from '../../../platform/db/index.ts'
import type { Approval, Hand } from '../rules/records.ts'
import { board } from './tables.ts'

export async function insertApproval(
  db: Db,
  { meeting, approvedAt, corrections }: Approval,
  { by, at }: Pick<Hand, 'by' | 'at'>
): Promise<void> {
  await board(db)
    .insertInto('approval')
    .values({
      ...{ meeting, approved_at: approvedAt, corrections: [...corrections] },
      ...{ recorded_by: by, recorded_at: at },
    })
    .execute()
}

export async function findApproval(db: Db, meeting: string): Promise<Approval | null> {
  const row = await board(db)
    .selectFrom('approval')
    .select(['meeting', 'approved_at as approvedAt', 'corrections'])
    .where('meeting', '=', meeting)
    .executeTakeFirst()
  return row ?? null
}
