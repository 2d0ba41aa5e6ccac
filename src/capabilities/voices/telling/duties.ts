import type { CalendarDate } from '../../../standards/calendar.ts'
import type { Area } from '../../area/index.ts'
import type { NewDuty } from '../../clocks/index.ts'
import { placeOf, subjectOf } from '../duties.ts'
import { NOT_HEARD_WORKING_DAYS } from '../rules/heard.ts'
import { tellingStaffCopy } from './staff-copy.ts'

/** Reading what a teller added, agreed to or changed. */
export const READ_MORE = 'voice.read-more'
/** Following up a "No" to "Do you feel heard?". */
export const NOT_HEARD = 'voice.not-heard'
/** Writing an answer whose first day has gone by, by the new day. */
export const ANSWER_LATE = 'voice.answer-late'

/** Things that a teller may say more than once: each is a subject of its own under its story. */
export type Thing = 'addition' | 'approval' | 'consent' | 'heard' | 'late'

export const subjectOfThing = (storyId: string, thing: Thing, nth: number): string =>
  `${subjectOf(storyId)}/${thing}-${nth}`

interface About {
  readonly storyId: string
  readonly reference: string
  readonly nth: number
  readonly on: CalendarDate
}

const shared = ({ storyId, reference, nth, on }: About, thing: Thing) => ({
  subject: subjectOfThing(storyId, thing, nth),
  where: placeOf(reference),
  owedTo: tellingStaffCopy.in('en-GB').duties.owedTo,
  startedOn: on,
})

export function readMore(about: About, thing: Thing, { standards }: Area): NewDuty {
  const t = tellingStaffCopy.in('en-GB').duties
  return {
    ...shared(about, thing),
    ...{ kind: READ_MORE, title: t.readMore, owedBy: { role: 'reader', label: t.readers } },
    rule: { unit: 'working-days', n: standards.read.workingDays },
  }
}

/** Owed by whoever answered, by name, with everybody who answers: a second person is to look at it with them. */
export function followUpNo(about: About, answeredBy: string): NewDuty {
  const t = tellingStaffCopy.in('en-GB').duties
  return {
    ...shared(about, 'heard'),
    ...{ kind: NOT_HEARD, title: t.notHeard, owedBy: { role: 'answerer', label: t.withSecond(answeredBy) } },
    rule: { unit: 'working-days', n: NOT_HEARD_WORKING_DAYS },
  }
}

export function answerLate(
  about: About,
  by: { readonly id: string; readonly name: string },
  day: CalendarDate
): NewDuty {
  const t = tellingStaffCopy.in('en-GB').duties
  return {
    ...shared(about, 'late'),
    ...{ kind: ANSWER_LATE, title: t.late },
    owedBy: { role: 'answerer', personId: by.id, label: by.name },
    rule: { unit: 'fixed', day },
  }
}
