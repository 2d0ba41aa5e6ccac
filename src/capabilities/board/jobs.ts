import { theSystem } from '../../platform/access/index.ts'
import type { Db } from '../../platform/db/index.ts'
import type { Job } from '../../platform/jobs/index.ts'
import type { CalendarDate } from '../../standards/calendar.ts'
import type { Needs } from '../area/index.ts'
import { keepMinutes, minutesAreOwed } from './duties.ts'
import { publishedMeetings } from './published.ts'
import { minutesOutOn } from './rules/published.ts'
import { findMeetings } from './store/meetings.ts'

export const boardJobs = ({ store, today }: Needs): readonly Job[] => [
  {
    name: 'settle the clocks of minutes',
    everySeconds: 60,
    run: () => store.as(theSystem, db => settleMinutes(db, today())),
  },
]

/**
 * Keeps the clock of minutes that a second person made public, on the day they did. Safe to run twice.
 * It reads the public record, so the room that publishes need not know of minutes.
 */
export async function settleMinutes(db: Db, today: CalendarDate): Promise<void> {
  const published = new Map((await publishedMeetings(db)).map(meeting => [meeting.key, meeting]))
  for (const meeting of await findMeetings(db)) {
    const found = published.get(meeting.key)
    const on = found && minutesOutOn(found)
    if (!on || !meeting.keptHere) continue
    if (await minutesAreOwed(db, meeting, today)) await keepMinutes(db, meeting, on)
  }
}
