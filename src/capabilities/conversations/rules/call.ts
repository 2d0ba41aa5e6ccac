import type { CalendarDate } from '../../../standards/calendar.ts'

/** When a call suits. Codes; the words stand in copy.ts. */
export const bestTimes = ['morning', 'afternoon', 'evening', 'any'] as const
export type BestTime = (typeof bestTimes)[number]

/** What somebody needs to talk with us. */
export const helps = ['none', 'signs', 'relay', 'language'] as const
export type Help = (typeof helps)[number]

/** The part of the day in which somebody rang. */
export const parts = ['morning', 'afternoon', 'evening'] as const
export type Part = (typeof parts)[number]

/** Why a name and a day were promised: at once, from one person to another, after a missed day, or named later. */
export type WhyPromised = 'asked' | 'handed-over' | 'missed' | 'named'

/** A name and a day that somebody was told. */
export interface CallPromise {
  readonly nth: number
  readonly personName: string
  readonly personJob: string
  readonly dueOn: CalendarDate
  readonly why: WhyPromised
  readonly madeOn: CalendarDate
}

/** One time that somebody rang. */
export interface Attempt {
  readonly nth: number
  readonly part: Part
  readonly reached: boolean
  readonly triedOn: CalendarDate
}

/** How a call came to its end. */
export type How = 'spoke' | 'not-reached' | 'cancelled'

/** The short note after a talk. */
export interface Note {
  readonly words: string
  readonly byName: string
  readonly byJob: string
  readonly writtenOn: CalendarDate
}
