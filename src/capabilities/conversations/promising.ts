import type { Db } from '../../platform/db/index.ts'
import type { CalendarDate } from '../../standards/calendar.ts'
import { addWorkingDays } from '../../standards/working-days.ts'
import type { Needs } from '../area/index.ts'
import { dropDuty, keepDuty, oweDuty, type NewDuty } from '../clocks/index.ts'
import { CALL, FINISH, dutyOfLead, dutyToCall, NAME, promiseSubject, subjectOf } from './duties.ts'
import { rotaNow } from './rota-now.ts'
import type { WhyPromised } from './rules/call.ts'
import { pickCaller, type OnRota, type Wanted } from './rules/rota.ts'
import { staffCopy } from './staff-copy.ts'
import * as store from './store/index.ts'

/** A name and a day that somebody is told. */
export interface Named {
  readonly name: string
  readonly day: CalendarDate
}

/**
 * Names the person and the day for a call that has none yet: at once, in the days of the area's standard. Nobody free:
 * the lead has a red duty today, and the count of the call begins all the same. As the system; safe to do twice.
 */
export async function nameCaller(
  needs: Needs,
  db: Db,
  call: store.Call,
  picked?: string
): Promise<Named | null> {
  await store.oneAtATime(db)
  const known = await store.newestPromise(db, call.id)
  if (known !== null) return { name: known.personName, day: known.dueOn }
  const { askedOn } = call
  const n = needs.area.standards.callBack.workingDays
  const dueOn = addWorkingDays(askedOn, n).day
  await store.insertTally(db, { call: call.id, askedOn, dueOn })
  const rota = await rotaNow(needs, db)
  const chosen =
    picked === undefined ? pick(rota, call, { askedOn, dueOn }) : rota.find(({ person }) => person === picked)
  if (chosen === undefined || chosen === null) {
    await oweDuty(db, dutyOfLead(NAME, subjectOf(call.id), needs.today()))
    return null
  }
  const rule = { unit: 'working-days', n } as const
  return promise(needs, db, {
    callId: call.id,
    to: chosen,
    from: askedOn,
    dueOn,
    rule,
    why: 'asked',
    because: null,
  })
}

/**
 * A new name and a new day for a call whose day was missed: by the end of the next working day, and not the same person
 * unless nobody else may ring. As the system. Null when nobody can: then the lead has a red duty.
 */
export async function nameAnother(
  needs: Needs,
  db: Db,
  call: store.Call,
  before: string
): Promise<Named | null> {
  await store.oneAtATime(db)
  const askedOn = needs.today()
  const dueOn = addWorkingDays(askedOn, 1).day
  const rota = await rotaNow(needs, db)
  const to = pick(rota, call, { askedOn, dueOn, notPeople: [before] }) ?? pick(rota, call, { askedOn, dueOn })
  if (to === null) {
    await oweDuty(db, dutyOfLead(NAME, subjectOf(call.id), needs.today()))
    return null
  }
  const rule = { unit: 'fixed', day: dueOn } as const
  return promise(needs, db, { callId: call.id, to, from: askedOn, dueOn, rule, why: 'missed', because: null })
}

const pick = (
  rota: readonly OnRota[],
  { help, language, notTeam }: store.Call,
  days: Pick<Wanted, 'askedOn' | 'dueOn' | 'notPeople'>
): OnRota | null => pickCaller(rota, { ...days, help, language, notTeam })?.person ?? null

interface ToPromise {
  readonly callId: string
  readonly to: Pick<OnRota, 'person' | 'name' | 'jobTitle'>
  readonly from: CalendarDate
  readonly dueOn: CalendarDate
  readonly rule: NewDuty['rule']
  readonly why: WhyPromised
  readonly because: string | null
}

/** Promises, and posts the duty to the clocks with the person as its owner. */
export async function promise(needs: Needs, db: Db, { to, from, rule, ...made }: ToPromise): Promise<Named> {
  const { person, name: personName, jobTitle: personJob } = to
  const { callId, dueOn } = made
  const nth = await store.insertPromise(db, { ...made, person, personName, personJob, madeOn: needs.today() })
  await oweDuty(db, dutyToCall({ callId, nth, person, personName, from, rule }))
  await keepDuty(db, subjectOf(callId), NAME, needs.today())
  return { name: personName, day: dueOn }
}

type Dropped = keyof ReturnType<typeof staffCopy.in>['duties']['dropped']

/** The newest promise no longer stands, for this reason. Being late is not undone by it. */
export async function dropPromise(
  needs: Needs,
  db: Db,
  callId: string,
  nth: number,
  why: Dropped
): Promise<void> {
  const words = staffCopy.in('en-GB').duties.dropped[why]
  for (const kind of [CALL, FINISH]) {
    await dropDuty(db, promiseSubject(callId, nth), kind, { on: needs.today(), why: words })
  }
}
