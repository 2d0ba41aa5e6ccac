import { createHash } from 'node:crypto'
import { englandAndWales, type BankHolidays } from '../../../standards/bank-holidays.ts'

/** Change it whenever `tallyOf` gives another answer for the same days: everything is counted anew then. */
const RULES = 1

/**
 * The name of the calendar that working days are counted by. A tally that was made by another calendar is not used: a bank
 * holiday that is announced changes what was in time, also of what is over.
 */
export function calendarMark({ firstYear, lastYear, days }: BankHolidays = englandAndWales): string {
  const all = [RULES, firstYear, lastYear, ...days.keys()].join(' ')
  return createHash('sha256').update(all).digest('hex').slice(0, 16)
}
