import { sql } from 'kysely'
import type { Db } from '../../../platform/db/index.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import { voices } from './tables.ts'

/** Who took over a late answer, and by which day they write now. First to last. */
export function findLateAnswers(db: Db, storyId: string) {
  return voices(db)
    .selectFrom('late_answer')
    .select(['nth', 'by_name as byName', 'by_job as byJob', 'new_day as newDay', 'set_on as on'])
    .where('story_id', '=', storyId)
    .orderBy('nth')
    .execute()
}

/** Stories owed an answer, told on or before a day, that nobody has answered, with who took them over. As the system. */
export async function findUnansweredSince(db: Db, toldBy: CalendarDate) {
  const { rows } = await sql<{
    id: string
    reference: string
    receivedOn: CalendarDate
    earlier: { byId: string; newDay: CalendarDate }[]
  }>`
    select s.id, s.reference, s.received_on as "receivedOn",
      coalesce((select json_agg(json_build_object('byId', l.by_id, 'newDay', l.new_day) order by l.nth)
        from voices.late_answer l where l.story_id = s.id), '[]') as earlier
    from voices.story s
    where s.stage in ('listen', 'read', 'answer', 'together') and s.wants_answer and s.received_on <= ${toldBy}::date
      and not exists (select from voices.answer a where a.story_id = s.id)
    order by s.received_on, s.id`.execute(db)
  return rows
}

/** Late answers that each person has taken over and that are not written. As the system. */
export async function countOpenTakenOver(db: Db): Promise<Map<string, number>> {
  const { rows } = await sql<{ byId: string; open: number }>`
    select l.by_id as "byId", count(distinct l.story_id) as open from voices.late_answer l
    where not exists (select from voices.answer a where a.story_id = l.story_id)
      and l.nth = (select max(nth) from voices.late_answer m where m.story_id = l.story_id)
    group by l.by_id`.execute(db)
  return new Map(rows.map(({ byId, open }) => [byId, Number(open)]))
}

export async function insertLateAnswer(
  db: Db,
  late: {
    storyId: string
    nth: number
    by: { id: string; name: string; job: string }
    newDay: CalendarDate
    on: CalendarDate
    /** Who of the staff chose so; null when the site did. */
    setBy: string | null
  }
): Promise<void> {
  const { storyId: story_id, nth, by, newDay: new_day, on: set_on, setBy: set_by } = late
  await voices(db)
    .insertInto('late_answer')
    .values({ story_id, nth, by_id: by.id, by_name: by.name, by_job: by.job, new_day, set_on, set_by })
    .execute()
}
