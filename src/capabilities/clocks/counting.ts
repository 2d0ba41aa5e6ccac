import type { Db } from '../../platform/db/index.ts'
import type { CalendarDate } from '../../standards/calendar.ts'
import { calendarMark } from './rules/calendar-mark.ts'
import { addUp, isOver, tallyOf, type Tally } from './rules/tally.ts'
import * as store from './store/index.ts'

/** Fewer new rows than this cost a page next to nothing. */
const MANY = 200

/**
 * Where all duties stand today, counted. From the counts that are kept as duties change; where these are not whole, such as
 * after the database crashed, from the ledger itself: as right, and slower. True figures: gate them.
 */
export async function tallies(db: Db, today: CalendarDate): Promise<Tally[]> {
  const counts = (await store.findCounts(db, calendarMark())) ?? (await store.countLedger(db))
  return inTally(counts, today)
}

const inTally = ({ tally, alike }: store.Counts, today: CalendarDate): Tally[] =>
  addUp([...tally, ...alike.map(one => tallyOf(one, today))])

/** Puts together what was counted one change at a time, once there is so much of it. As the system. */
export async function putTogether(db: Db, today: CalendarDate, many = MANY): Promise<void> {
  await store.takeCountingTurn(db)
  const uncounted = await store.findUncounted(db, calendarMark())
  if (uncounted === null) await recount(db, today)
  else if (uncounted >= many) await tallyUp(db, today)
}

/**
 * Counts everything anew from the ledger. People go on working meanwhile. As the system.
 *
 * @returns how many counts were wrong: 0, unless somebody wrote to the tables by hand
 */
export async function recount(db: Db, today: CalendarDate): Promise<{ wrong: number }> {
  await store.takeCountingTurn(db)
  const whole = (await store.findUncounted(db, calendarMark())) !== null
  const { was, is } = await store.countAnew(db)
  await tallyUp(db, today)
  const less = inTally(was, today).map(one => ({ ...one, count: -one.count }))
  return { wrong: whole ? addUp([...inTally(is, today), ...less]).length : 0 }
}

async function tallyUp(db: Db, today: CalendarDate): Promise<void> {
  const { over = [], left = [] } = Object.groupBy(await store.takeAlike(db), alike =>
    isOver(alike, today) ? 'over' : 'left'
  )
  const tally = addUp([...(await store.findTally(db)), ...over.map(alike => tallyOf(alike, today))])
  if (tally.every(({ count }) => count > 0))
    return store.writeCounts(db, { tally, alike: left }, calendarMark())
  await store.countAnew(db) // fewer than none: somebody wrote to the tables by hand
  await tallyUp(db, today)
}
