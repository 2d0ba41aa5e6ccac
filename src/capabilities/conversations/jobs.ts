import { theSystem } from '../../platform/access/index.ts'
import type { Db } from '../../platform/db/index.ts'
import type { Job } from '../../platform/jobs/index.ts'
import { queueMail } from '../../platform/mail/index.ts'
import { addDays } from '../../standards/calendar.ts'
import type { Needs } from '../area/index.ts'
import { keepDuty, openDuties, oweDuty } from '../clocks/index.ts'
import { emailOf, peopleWithRole } from '../people/index.ts'
import { settle } from './asking.ts'
import { dutyOfLead, MISSED, placeOf, promiseSubject, ROTA } from './duties.ts'
import { eraseAgain, eraseCall } from './erasing.ts'
import { tellAsker } from './letters.ts'
import { dropPromise, nameAnother, nameCaller } from './promising.ts'
import { dueFromToday, rotaNow } from './rota-now.ts'
import { anybodyRings } from './rules/rota.ts'
import { staffCopy } from './staff-copy.ts'
import * as store from './store/index.ts'

const MINUTE = 60
const HOUR = 60 * MINUTE
/** How long a call is kept after it was over, where the area does not say. */
const KEEP_DAYS = 90

export const conversationsJobs = (needs: Needs): readonly Job[] => [
  { name: 'conversations: name who rings', everySeconds: MINUTE, run: () => nameWaiting(needs) },
  {
    name: 'conversations: say sorry for missed calls',
    everySeconds: 10 * MINUTE,
    run: () => missedCalls(needs),
  },
  { name: 'conversations: look at the rota', everySeconds: HOUR, run: () => lookAtRota(needs) },
  { name: 'conversations: count calls', everySeconds: HOUR, run: () => settle(needs) },
  { name: 'conversations: forget calls', everySeconds: HOUR, run: () => forgetCalls(needs) },
  { name: 'conversations: compare with the list', everySeconds: HOUR, run: () => compareWithList(needs) },
]

/** Calls that nobody was named for, since the rota was empty or the work stopped: named as soon as somebody is free. */
export async function nameWaiting(needs: Needs): Promise<void> {
  for (const { id } of await needs.store.as(theSystem, store.findUnnamed)) {
    await needs.store.as(theSystem, async db => {
      await store.oneAtATime(db)
      // Another process, or the one that took the call, may have named somebody since.
      if (!(await store.findUnnamed(db)).some(call => call.id === id)) return
      const call = await store.findCall(db, id)
      if (call === null) return
      const before = await store.newestPromise(db, id)
      const next =
        before === null
          ? await nameCaller(needs, db, call)
          : await nameAnother(needs, db, call, before.person)
      if (next !== null) await tellAsker(needs, db, id, { kind: 'named', next })
    })
  }
}

/**
 * A day passed and nobody rang. The asker is told first, with an apology, a new name and a new day; the lead only when
 * that is written and committed. The order holds across a crash: the lead hears of no miss whose asker does not know.
 */
export async function missedCalls(needs: Needs): Promise<void> {
  await tellAskersOfMissed(needs)
  await tellLeadsOfMissed(needs)
}

/** One transaction for each call: the apology, the new name, and the letter if they left a way. */
export async function tellAskersOfMissed(needs: Needs): Promise<void> {
  const today = needs.today()
  for (const missed of await needs.store.as(theSystem, db => store.findMissed(db, today))) {
    const { callId, nth, person, dueOn } = missed
    await needs.store.as(theSystem, async db => {
      const call = await store.findCall(db, callId)
      if (call === null || !(await store.insertMissed(db, callId, nth, today))) return
      await dropPromise(needs, db, callId, nth, 'missed')
      const next = await nameAnother(needs, db, call, person)
      await tellAsker(needs, db, callId, { kind: 'missed', day: dueOn, next })
    })
  }
}

/** Whoever leads on calls: a letter, and a red duty to find out why. */
export async function tellLeadsOfMissed(needs: Needs): Promise<void> {
  const today = needs.today()
  for (const { callId, nth } of await needs.store.as(theSystem, store.findLeadToTell)) {
    await needs.store.as(theSystem, async db => {
      if (!(await store.markLeadTold(db, callId, nth, today))) return
      for (const { id } of await peopleWithRole(db, 'caller-lead', today))
        await writeToLead(needs, db, id, callId)
      await oweDuty(db, dutyOfLead(MISSED, promiseSubject(callId, nth), today))
    })
  }
}

async function writeToLead(needs: Needs, db: Db, lead: string, callId: string): Promise<void> {
  const to = await emailOf(db, lead)
  if (to === null) return
  const t = staffCopy.in('en-GB').lead
  const text = `${t.text(needs.area.siteName)}\n\n${t.see(needs.baseUrl + placeOf(callId))}\n`
  await queueMail(db, { id: needs.newId(), to, subject: t.subject, text, now: needs.now() })
}

/** Where a rota was ever planned and nobody rings in time, the lead has a red duty until somebody does. */
export async function lookAtRota(needs: Needs): Promise<void> {
  const today = needs.today()
  await needs.store.as(theSystem, async db => {
    if ((await store.newestShifts(db)).length === 0) return
    const owed = (await openDuties(db, { forRoles: ['caller-lead'], personId: '' }, today)).filter(
      ({ kind }) => kind === ROTA
    )
    const somebody = anybodyRings(await rotaNow(needs, db), today, dueFromToday(needs))
    if (somebody) for (const { subject } of owed) await keepDuty(db, subject, ROTA, today)
    else if (owed.length === 0) await oweDuty(db, dutyOfLead(ROTA, `rota:${today}`, today))
  })
}

/** Words and number of calls that were over long enough ago. The counts stay. */
export async function forgetCalls(needs: Needs): Promise<void> {
  const { store: house, area, today, log } = needs
  const before = addDays(today(), -(area.conversations?.keepDays ?? KEEP_DAYS))
  const gone = await house.as(theSystem, async db => {
    const calls = await store.findClosedBefore(db, before)
    for (const call of calls) await eraseCall(needs, db, call)
    return calls.length
  })
  if (gone > 0) log.info({ forgotten: gone }, 'old calls deleted')
}

/** Finishes what a crash left half-way: on the list already, and still here. */
async function compareWithList(needs: Needs): Promise<void> {
  await eraseAgain(needs, (await needs.tombstones?.read()) ?? [])
}
