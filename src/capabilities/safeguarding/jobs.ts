import { theSystem } from '../../platform/access/index.ts'
import type { Db } from '../../platform/db/index.ts'
import type { Job } from '../../platform/jobs/index.ts'
import { queueMail } from '../../platform/mail/index.ts'
import type { Needs } from '../area/index.ts'
import { emailOf, peopleWithRole } from '../people/index.ts'
import { copy } from './copy.ts'
import { inTurn, isWorthALetter, toldByNow, type AlarmOrder, type Told } from './rules/alarm.ts'
import { settingsOf } from './settings.ts'
import { countToldUnread, findTurn, noteTold, unreadConcerns, type Unread } from './store/alarm.ts'
import { forgetTries } from './store/raising.ts'

const DAY_MS = 24 * 60 * 60_000
const TRIES_KEPT_DAYS = 30

export const safeguardingJobs = (needs: Needs): readonly Job[] => [
  {
    name: 'tell of concerns',
    everySeconds: 2,
    waitsForNobody: true, // each person is noted once, by one process
    hungAfterSeconds: 30,
    run: () => tellOfConcerns(needs),
  },
  {
    name: 'forget tries of the alarm',
    everySeconds: 60 * 60,
    run: () => {
      const before = new Date(needs.now().getTime() - TRIES_KEPT_DAYS * DAY_MS)
      return needs.store.as(theSystem, db => forgetTries(db, before))
    },
  },
]

/**
 * Tells whoever has to know by now of each concern that nobody has read. What is due is worked out from the minute it
 * was raised, each time anew, so a server that stood still catches up. Each person is noted and their letter put into
 * the outbox in one transaction: killed in between, neither happened; two processes at once, one of them did it.
 */
export async function tellOfConcerns(needs: Needs): Promise<void> {
  await needs.store.as(theSystem, async db => {
    const unread = await unreadConcerns(db)
    if (unread.length === 0) return
    const order = await orderOf(needs, db)
    for (const concern of unread) await tell(needs, db, concern, order)
  })
}

/** Who is told, in order: those who lead, as was set in the workspace; then those who look after the site. */
async function orderOf({ area, today }: Needs, db: Db): Promise<AlarmOrder> {
  const { people: turn } = await findTurn(db)
  const leads = inTurn(await peopleWithRole(db, 'safeguarding-lead', today()), turn)
  const afterwards: string[] = []
  for (const role of settingsOf(area).afterwards)
    afterwards.push(...(await peopleWithRole(db, role, today())).map(({ id }) => id))
  return { leads: leads.map(({ id }) => id), afterwards: [...new Set(afterwards)] }
}

async function tell(needs: Needs, db: Db, concern: Unread, order: AlarmOrder): Promise<void> {
  const due = toldByNow(concern.raisedAt, needs.now(), settingsOf(needs.area), order)
  for (const told of due.filter(({ person }) => !concern.told.includes(person)))
    await tellOne(needs, db, concern, told)
}

async function tellOne(needs: Needs, db: Db, { cause, isTest }: Unread, told: Told): Promise<void> {
  const { area, baseUrl, now, newId } = needs
  if (!(await noteTold(db, { cause, ...told, at: now() }))) return
  const to = await emailOf(db, told.person)
  if (to === null || !isWorthALetter(await countToldUnread(db, told.person))) return
  const t = copy.in('en-GB').letter
  const subject = isTest ? t.testSubject(area.siteName) : t.subject(area.siteName)
  const text = `${[isTest ? t.testFirst : t.first, t.where(`${baseUrl}/staff/concerns`), t.why].join('\n\n')}\n`
  await queueMail(db, { id: newId(), to, subject, text, now: now(), againIfUnsure: true })
}
