import { keyOf, type Tombstone } from '../../../platform/tombstones/index.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import type { Needs } from '../../area/index.ts'
import type { How } from '../store/taking-back.ts'

type Hashing = Pick<Needs, 'keyedHash'>

/** What stands for a code once its story is gone. Made from what the database knew of the code, with our secret. */
export const markOf = ({ keyedHash }: Hashing, receiptHash: string): string =>
  keyedHash('taken back', receiptHash)

/** Our stories on the list. */
export const STORY = 'story'

const monthOf = (day: CalendarDate): string => day.slice(0, 7)

export function tombstoneOf(needs: Hashing, receiptHash: string, on: CalendarDate, how: How): Tombstone {
  return { kind: STORY, mark: markOf(needs, receiptHash), key: keyOf(needs), month: monthOf(on), how }
}
