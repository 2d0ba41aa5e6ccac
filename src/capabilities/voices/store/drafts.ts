import { sql } from 'kysely'
import { json, type Db } from '../../../platform/db/index.ts'
import type { Answers } from '../../../platform/forms/index.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import { voices } from './tables.ts'

/** Adds answers to a draft, which it begins when there is none. @returns everything answered so far */
export async function saveDraft(
  db: Db,
  receipt: string,
  answers: Answers,
  today: CalendarDate
): Promise<Answers> {
  const saved = await voices(db)
    .insertInto('draft')
    .values({ receipt_hash: receipt, answers: json(answers), saved_on: today })
    .onConflict(conflict =>
      conflict.column('receipt_hash').doUpdateSet({
        answers: sql`draft.answers || excluded.answers`,
        saved_on: eb => eb.ref('excluded.saved_on'),
      })
    )
    .returning('answers')
    .executeTakeFirstOrThrow()
  return saved.answers
}

export async function findDraft(
  db: Db,
  receipt: string
): Promise<{ answers: Answers; savedOn: CalendarDate } | undefined> {
  return voices(db)
    .selectFrom('draft')
    .select(['answers', 'saved_on as savedOn'])
    .where('receipt_hash', '=', receipt)
    .executeTakeFirst()
}

/** As the system only. @returns how many were forgotten */
export async function forgetDraftsSavedBefore(db: Db, day: CalendarDate): Promise<number> {
  const { numDeletedRows } = await voices(db)
    .deleteFrom('draft')
    .where('saved_on', '<', day)
    .executeTakeFirst()
  return Number(numDeletedRows)
}
