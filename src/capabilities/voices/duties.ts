import type { CalendarDate } from '../../standards/calendar.ts'
import type { Area } from '../area/index.ts'
import type { NewDuty } from '../clocks/index.ts'
import { staffCopy } from './staff-copy.ts'

export const READ = 'voice.read'
export const ANSWERED = 'voice.answered'
/** Somebody of the service a story is about looks at it before it is public. */
export const SERVICE_LOOKS = 'voice.service-looks'

/** What a story's duties are about. */
export const subjectOf = (storyId: string): string => `voice:${storyId}`

export const placeOf = (reference: string): string => `/staff/stories/${reference}`

interface Owing {
  readonly id: string
  readonly reference: string
  readonly receivedOn: CalendarDate
  /** A row of a survey is read like any other; its people are answered together. */
  readonly wantsAnswer?: boolean
}

/** What we owe whoever told a story: somebody reads it, and somebody writes back, each by a day the receipt names. */
export function dutiesOfStory(
  { id, reference, receivedOn, wantsAnswer = true }: Owing,
  { standards }: Area
): NewDuty[] {
  const t = staffCopy.in('en-GB').duties
  const shared = {
    subject: subjectOf(id),
    where: placeOf(reference),
    owedTo: t.owedTo,
    startedOn: receivedOn,
  }
  const read: NewDuty = {
    ...shared,
    ...{ kind: READ, title: t.read, owedBy: { role: 'reader', label: t.readers } },
    rule: { unit: 'working-days', n: standards.read.workingDays },
  }
  const answer: NewDuty = {
    ...shared,
    ...{ kind: ANSWERED, title: t.answer, owedBy: { role: 'answerer', label: t.answerers } },
    rule: { unit: 'working-days', n: standards.answered.workingDays },
  }
  return wantsAnswer ? [read, answer] : [read]
}
