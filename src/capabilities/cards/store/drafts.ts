import { json, type Db } from '../../../platform/db/index.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import type { Draft } from '../rules/journey.ts'
import { cards } from './tables.ts'

/** Keeps everything answered so far in the place of what was kept before. */
export async function saveDraft(db: Db, receipt: string, draft: Draft, today: CalendarDate): Promise<void> {
  await cards(db)
    .insertInto('draft')
    .values({ receipt_hash: receipt, answers: json(draft), saved_on: today })
    .onConflict(conflict =>
      conflict.column('receipt_hash').doUpdateSet({
        answers: eb => eb.ref('excluded.answers'),
        saved_on: eb => eb.ref('excluded.saved_on'),
      })
    )
    .execute()
}

export async function findDraft(db: Db, receipt: string): Promise<Draft | null> {
  const found = await cards(db)
    .selectFrom('draft')
    .select('answers')
    .where('receipt_hash', '=', receipt)
    .executeTakeFirst()
  return found?.answers ?? null
}

/** What the database knows of the code of everything that was begun. As the system. */
export async function findDraftReceipts(db: Db): Promise<string[]> {
  const rows = await cards(db).selectFrom('draft').select('receipt_hash').execute()
  return rows.map(({ receipt_hash }) => receipt_hash)
}

export async function eraseDraft(db: Db, receipt: string): Promise<void> {
  await cards(db).deleteFrom('draft').where('receipt_hash', '=', receipt).execute()
}

/** As the system only. @returns how many were forgotten */
export async function forgetDraftsSavedBefore(db: Db, day: CalendarDate): Promise<number> {
  const { numDeletedRows } = await cards(db)
    .deleteFrom('draft')
    .where('saved_on', '<', day)
    .executeTakeFirst()
  return Number(numDeletedRows)
}
