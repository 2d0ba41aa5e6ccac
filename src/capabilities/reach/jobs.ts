import { theSystem } from '../../platform/access/index.ts'
import type { Db } from '../../platform/db/index.ts'
import type { Job } from '../../platform/jobs/index.ts'
import { addDays, addMonths, formatMonth, type CalendarDate } from '../../standards/calendar.ts'
import type { Needs } from '../area/index.ts'
import { current, propose, type Publication } from '../publishing/index.ts'
import { firstOfMonth } from './about.ts'
import { figuresOf, type HeardFigures } from './rules/figures.ts'
import { staffCopy } from './staff-copy.ts'
import * as store from './store.ts'

const HOUR = 60 * 60
/** Months that answers are kept. */
const ANSWER_MONTHS = 36

export function reachJobs(needs: Needs): readonly Job[] {
  return [
    {
      name: 'reach: publish who was heard, once a month',
      everySeconds: HOUR,
      run: () => needs.store.as(theSystem, db => publishHeard(needs, db)),
    },
    {
      name: 'reach: forget old answers',
      everySeconds: HOUR,
      run: () =>
        needs.store.as(theSystem, db =>
          store.forgetToldBefore(db, addMonths(firstOfMonth(needs.today()), -ANSWER_MONTHS))
        ),
    },
  ]
}

const monthOf = (day: CalendarDate): string => day.slice(0, 7)

/** The last day of the month before. */
const untilOf = (today: CalendarDate): CalendarDate => addDays(firstOfMonth(today), -1)

/** The picture at the end of last month: made once, and the same for every reader until the next. */
async function publishHeard(needs: Needs, db: Db): Promise<void> {
  const until = untilOf(needs.today())
  const key = monthOf(until)
  if ((await current(db, 'heard', key)) !== null) return
  await publishFor(needs, db, until, null)
}

/** After somebody took their story back the newest picture is made again. */
export async function countAgain(needs: Needs, db: Db): Promise<void> {
  const until = untilOf(needs.today())
  if ((await current(db, 'heard', monthOf(until))) === null) return
  await publishFor(needs, db, until, 'Counted again.')
}

async function publishFor(needs: Needs, db: Db, until: CalendarDate, note: string | null): Promise<void> {
  const { area, today, now, newId } = needs
  const t = staffCopy.in('en-GB')
  const people = await store.answersUntil(db, until)
  await propose<HeardFigures>(db, {
    ...{ kind: 'heard', key: monthOf(until), title: t.publication(formatMonth(until, 'en-GB')), note },
    snapshot: figuresOf(people, area.population, { threshold: area.smallNumber, until }),
    by: { id: 'the-site', name: t.publisher },
    ...{ needsTwo: false, id: newId(), now: now(), today: today() },
  })
}

/** The newest picture, or null before the first. */
export async function newestFigures(db: Db, today: CalendarDate): Promise<Publication<HeardFigures> | null> {
  for (let back = 1; back <= 3; back++) {
    const found = await current<HeardFigures>(db, 'heard', monthOf(addMonths(firstOfMonth(today), -back)))
    if (found !== null) return found
  }
  return null
}
