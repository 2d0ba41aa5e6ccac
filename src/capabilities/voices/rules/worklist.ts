import { addDays, type CalendarDate } from '../../../standards/calendar.ts'
import { addWorkingDays } from '../../../standards/working-days.ts'
import { nextDuty, promisedDays, type NextDuty, type Standards } from './days.ts'

/**
 * Where a story stands at the desk. `listen`: told aloud, and not typed up yet. `together`: one of many that came together, such as a row of a survey, and waits to be
 * read with them. `nothing-owed`: read, and sent to nobody in particular.
 */
export const stages = ['listen', 'read', 'answer', 'answered', 'nothing-owed', 'together'] as const
export type Stage = (typeof stages)[number]

/** What is still to be done. */
export type OpenStage = Extract<Stage, 'read' | 'answer'>

/** The four ways staff look at stories. */
export const shows = ['to-read', 'to-answer', 'late', 'answered'] as const
export type Show = (typeof shows)[number]

/** Whether an address asked for one of those lists. */
export const isShow = (text: string | undefined): text is Show => shows.includes(text as Show)

/**
 * Stories told before this day should have been read, or answered, by now. Everybody has the same number of days, so the
 * oldest told is the oldest due, and the late ones are one stretch at the beginning of the list.
 *
 * Units: working days in England.
 */
export function lateIfToldBefore(workingDays: number, today: CalendarDate): CalendarDate {
  let told = today
  while (addWorkingDays(addDays(told, -1), workingDays).day >= today) told = addDays(told, -1)
  return told
}

/** The same for both things that are owed. */
export const lateDays = (
  { read, answered }: Standards,
  today: CalendarDate
): Record<OpenStage, CalendarDate> => ({
  read: lateIfToldBefore(read.workingDays, today),
  answer: lateIfToldBefore(answered.workingDays, today),
})

export interface Listed {
  readonly stage: Stage
  readonly receivedOn: CalendarDate
}

export type OnList<S> = S & { readonly duty?: NextDuty }

/** One page of a list, with what is owed on each, and those that are late apart. The order stays as it is. */
export function workList<S extends Listed>(
  page: readonly S[],
  standards: Standards,
  today: CalendarDate
): { readonly late: readonly OnList<S>[]; readonly due: readonly OnList<S>[] } {
  const known = new Map<string, { duty?: NextDuty }>() // many on one page were told on the same day
  const all = page.map(story => {
    const alike = `${story.stage} ${story.receivedOn}`
    const duty = known.get(alike) ?? owed(story, standards, today)
    known.set(alike, duty)
    return { ...story, ...duty }
  })
  return {
    late: all.filter(({ duty }) => duty !== undefined && duty.late !== null),
    due: all.filter(({ duty }) => duty === undefined || duty.late === null),
  }
}

function owed({ stage, receivedOn }: Listed, standards: Standards, today: CalendarDate): { duty?: NextDuty } {
  const [read, answered] = [stage !== 'read', stage === 'answered' || stage === 'nothing-owed']
  const duty = nextDuty({ ...promisedDays(receivedOn, standards), read, answered }, today)
  return duty === null ? {} : { duty }
}

/** Where a page of a list begins: after the last story of the page before it. */
export interface After {
  readonly receivedOn: CalendarDate
  readonly id: string
}

const AFTER = /^(\d{4}-\d{2}-\d{2})\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

/** Reads the place from an address; null for anything that is none, which is the beginning. */
export function afterIn(text: string | undefined): After | null {
  const [, receivedOn, id] = AFTER.exec(text ?? '') ?? []
  const real = receivedOn !== undefined && !Number.isNaN(Date.parse(receivedOn))
  return real && id !== undefined ? { receivedOn: receivedOn as CalendarDate, id } : null
}

/** The place as an address has it. */
export const placeAfter = ({ receivedOn, id }: After): string => `${receivedOn}.${id}`
