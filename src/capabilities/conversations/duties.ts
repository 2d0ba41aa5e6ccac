import type { CalendarDate } from '../../standards/calendar.ts'
import type { NewDuty } from '../clocks/index.ts'
import { staffCopy } from './staff-copy.ts'

export const CALL = 'conversation.call'
export const FINISH = 'conversation.finish'
export const NOTE = 'conversation.note'
export const NAME = 'conversation.name'
export const MISSED = 'conversation.missed'
export const ROTA = 'conversation.rota'

/** What the number of somebody who asked for a call is kept under; and where else they may be told. */
export const subjectOf = (callId: string): string => `call:${callId}`
export const letterSubjectOf = (callId: string): string => `call:${callId}-letter`

/** Each name and day that was promised is a duty of its own: a broken one stays broken when the next is kept. */
export const promiseSubject = (callId: string, nth: number): string => `${subjectOf(callId)}/${nth}`

export const placeOf = (callId: string): string => `/staff/calls/${callId}`
export const ROTA_PLACE = '/staff/calls/rota'

interface Promised {
  readonly callId: string
  readonly nth: number
  readonly person: string
  readonly personName: string
  readonly from: CalendarDate
  readonly rule: NewDuty['rule']
}

/** A named person rings by a day. */
export function dutyToCall({ callId, nth, person, personName, from, rule }: Promised): NewDuty {
  const t = staffCopy.in('en-GB').duties
  return {
    ...{ kind: CALL, subject: promiseSubject(callId, nth), title: t.call, where: placeOf(callId) },
    ...{ owedBy: { personId: person, label: personName }, owedTo: t.asker, startedOn: from, rule },
  }
}

/** Somebody who was not reached at the first try is rung again, or what came of the talk is written down, by a day. */
export function dutyToFinish(
  callId: string,
  nth: number,
  by: { readonly id: string; readonly name: string },
  on: CalendarDate,
  workingDays: number
): NewDuty {
  const t = staffCopy.in('en-GB').duties
  return {
    ...{ kind: FINISH, subject: promiseSubject(callId, nth), title: t.finish, where: placeOf(callId) },
    ...{ owedBy: { personId: by.id, label: by.name }, owedTo: t.asker, startedOn: on },
    rule: { unit: 'working-days', n: workingDays },
  }
}

/** Whoever spoke with somebody writes them a short note of it. */
export function dutyToWrite(
  callId: string,
  by: { readonly id: string; readonly name: string },
  on: CalendarDate,
  workingDays: number
): NewDuty {
  const t = staffCopy.in('en-GB').duties
  return {
    ...{ kind: NOTE, subject: subjectOf(callId), title: t.note, where: placeOf(callId) },
    ...{ owedBy: { personId: by.id, label: by.name }, owedTo: t.asker, startedOn: on },
    rule: { unit: 'working-days', n: workingDays },
  }
}

/** What the lead has to do today: name a person, look at a missed day, or fill the rota. */
export function dutyOfLead(
  kind: typeof NAME | typeof MISSED | typeof ROTA,
  subject: string,
  on: CalendarDate
): NewDuty {
  const t = staffCopy.in('en-GB').duties
  const [, callId = ''] = /^call:([0-9a-f-]+)/.exec(subject) ?? []
  return {
    ...{ kind, subject, title: t[kind], where: kind === ROTA ? ROTA_PLACE : placeOf(callId) },
    ...{ owedBy: { role: 'caller-lead', label: t.lead }, owedTo: kind === ROTA ? t.everyone : t.asker },
    ...{ startedOn: on, rule: { unit: 'fixed', day: on } },
  }
}
