import { sql } from 'kysely'
import type { Db } from '../../../platform/db/index.ts'
import type { Feeling } from '../rules/heard.ts'
import type { Teller } from '../rules/story.ts'

/** What tellers last said of each answer. True figures: gate them. As the system. */
export async function countHeard(db: Db): Promise<Record<Feeling, number>> {
  const { rows } = await sql<{ feels: Feeling; count: number }>`
    select feels, count(*)::int as count from (
      select distinct on (story_id, answer_nth) feels from voices.heard order by story_id, answer_nth, nth desc
    ) newest group by feels`.execute(db)
  const counts = new Map(rows.map(({ feels, count }) => [feels, count]))
  return { yes: counts.get('yes') ?? 0, partly: counts.get('partly') ?? 0, no: counts.get('no') ?? 0 }
}

/** Stories that want an answer by who told them, and how many have one. True figures: gate them. As the system. */
export async function countAnsweredByTeller(
  db: Db
): Promise<{ teller: Teller; asked: number; answered: number }[]> {
  const { rows } = await sql<{ teller: Teller; asked: number; answered: number }>`
    select teller, count(*)::int as asked, count(*) filter (where stage = 'answered')::int as answered
    from voices.story where wants_answer group by teller order by teller`.execute(db)
  return rows
}
