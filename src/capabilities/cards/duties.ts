import type { CalendarDate } from '../../standards/calendar.ts'
import type { Area } from '../area/index.ts'
import type { NewDuty } from '../clocks/index.ts'
import { subjectOf } from '../voices/index.ts'
import { staffCopy } from './staff-copy.ts'

export const CARDS_ANSWERED = 'cards.answered'

export const placeOf = (reference: string): string => `/staff/cards/${reference}`

/** A child is owed an answer in cards by the day any teller is owed one in words. */
export function dutyOfCards(
  story: { readonly id: string; readonly reference: string },
  today: CalendarDate,
  { standards }: Pick<Area, 'standards'>
): NewDuty {
  const t = staffCopy.in('en-GB').duty
  return {
    kind: CARDS_ANSWERED,
    subject: subjectOf(story.id),
    title: t.title,
    where: placeOf(story.reference),
    owedBy: { role: 'answerer', label: t.owners },
    owedTo: t.owedTo,
    startedOn: today,
    rule: { unit: 'working-days', n: standards.answered.workingDays },
  }
}
