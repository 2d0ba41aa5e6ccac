import type { Generated } from 'kysely'
import type { Db } from '../../platform/db/index.ts'
import type { CalendarDate } from '../../standards/calendar.ts'

interface FormTable {
  number: string
  receipt_hash: string
  printed_on: CalendarDate
  keyed_on: Generated<CalendarDate | null>
}

const scribing = (db: Db) => db.withSchema('scribing').$extendTables<{ form: FormTable }>()

export interface PrintedForm {
  readonly number: string
  readonly receiptHash: string
}

/** Keeps a form that is being printed. False when another form has this number: draw again. */
export async function insertForm(
  db: Db,
  { number, receiptHash }: PrintedForm,
  printedOn: CalendarDate
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await scribing(db)
    .insertInto('form')
    .values({ number, receipt_hash: receiptHash, printed_on: printedOn })
    .onConflict(conflict => conflict.column('number').doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

/** The number of the form whose slip this visitor holds, or null. */
export async function numberOfSlip(db: Db, receiptHash: string): Promise<string | null> {
  const found = await scribing(db)
    .selectFrom('form')
    .select('number')
    .where('receipt_hash', '=', receiptHash)
    .executeTakeFirst()
  return found?.number ?? null
}

/** A form by its number, with the day it was typed in. */
export function findForm(db: Db, number: string) {
  return scribing(db)
    .selectFrom('form')
    .select(['number', 'receipt_hash as receiptHash', 'keyed_on as keyedOn'])
    .where('number', '=', number)
    .executeTakeFirst()
}

export async function markKeyed(db: Db, number: string, on: CalendarDate): Promise<void> {
  await scribing(db).updateTable('form').set({ keyed_on: on }).where('number', '=', number).execute()
}

/** Forms nobody has sent back. Returns how many were forgotten. */
export async function forgetFormsPrintedBefore(db: Db, day: CalendarDate): Promise<number> {
  const { numDeletedRows } = await scribing(db)
    .deleteFrom('form')
    .where('keyed_on', 'is', null)
    .where('printed_on', '<', day)
    .executeTakeFirstOrThrow()
  return Number(numDeletedRows)
}

/** The form of a story that was taken back. */
export async function forgetForm(db: Db, receiptHash: string): Promise<void> {
  await scribing(db).deleteFrom('form').where('receipt_hash', '=', receiptHash).execute()
}

/** What the database knows of the code of every form there is. As the system. */
export async function findFormReceipts(db: Db): Promise<string[]> {
  const rows = await scribing(db).selectFrom('form').select('receipt_hash').execute()
  return rows.map(({ receipt_hash }) => receipt_hash)
}
