import { theSystem } from '../../platform/access/index.ts'
import type { Db } from '../../platform/db/index.ts'
import type { Job } from '../../platform/jobs/index.ts'
import { queueMail } from '../../platform/mail/index.ts'
import { addDays, londonHour } from '../../standards/calendar.ts'
import type { Needs } from '../area/index.ts'
import { allPeople, emailOf, type Person } from '../people/index.ts'
import { reminderWords } from './copy.ts'
import { putTogether } from './counting.ts'
import { remindersOn } from './ledger.ts'
import { lettersFor } from './rules/letters.ts'
import type { Duty } from './rules/duty.ts'
import type { Reminder } from './rules/reminders.ts'
import { forgetReminders, noteReminder } from './store/index.ts'

const KEPT_DAYS = 90

/** Reminds people of what is due or late: one letter a person a day, in the morning. And keeps the counts short. */
export const clocksJobs = (needs: Needs): readonly Job[] => [
  { name: 'remind', everySeconds: 600, run: () => remind(needs) },
  {
    name: 'clocks: count',
    everySeconds: 60,
    run: () => needs.store.as(theSystem, db => putTogether(db, needs.today())),
  },
]

/** Letters go out from 8am to 8pm in London; on the first run after 8am when nothing stops it. */
export async function remind(needs: Needs): Promise<void> {
  const hour = londonHour(needs.now())
  if (hour < 8 || hour >= 20) return
  await needs.store.as(theSystem, async db => {
    const today = needs.today()
    await forgetReminders(db, addDays(today, -KEPT_DAYS))
    const people = await allPeople(db, today)
    for (const letter of lettersFor(await remindersOn(db, today), people)) await write(needs, db, letter)
  })
}

interface Letter {
  readonly person: Person
  readonly reminders: readonly Reminder<Duty>[]
}

async function write(needs: Needs, db: Db, { person, reminders }: Letter): Promise<void> {
  const to = await emailOf(db, person.id)
  if (to === null || !(await noteReminder(db, person.id, needs.today()))) return
  const { subject, text } = reminderWords(reminders, needs.area.siteName, `${needs.baseUrl}/staff`)
  await queueMail(db, { id: needs.newId(), to, subject, text, now: needs.now() })
}
