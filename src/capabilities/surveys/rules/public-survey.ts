import type { CalendarDate } from '../../../standards/calendar.ts'
import { gate } from '../../../standards/small-numbers.ts'

/** What everybody may read of a survey. No word of anybody who answered is in it. */
export interface PublicSurvey {
  readonly title: string
  readonly askedFrom: CalendarDate
  readonly askedTo: CalendarDate
  /** How many answered; null when so few did that it is not shown. */
  readonly answered: number | null
  /** How many were asked; null when nobody counted, or when so few kept silent that they might be found. */
  readonly asked: number | null
  /** How many of the answers a person has read, where that may be shown. */
  readonly read: number | null
  readonly allRead: boolean
  readonly answerBy: CalendarDate
  /** What staff heard most, in their own words; null when they wrote nothing. */
  readonly heard: string | null
  readonly answer: CommonAnswer | null
}

/** One answer to all who answered, by a named person. */
export interface CommonAnswer {
  readonly words: string
  readonly byName: string
  readonly byJob: string
  readonly on: CalendarDate
  /** The day it was last put right; null when it stands as it was. */
  readonly putRightOn: CalendarDate | null
}

interface Facts extends Pick<
  PublicSurvey,
  'title' | 'askedFrom' | 'askedTo' | 'answerBy' | 'heard' | 'answer'
> {
  readonly asked: number | null
  readonly taken: number
  readonly waiting: number
}

/**
 * A survey as everybody may read it: no count under the threshold, and none from which such a count could be worked out.
 *
 * @param threshold the smallest number that may be shown
 */
export function publicSurvey({ taken, asked, waiting, ...facts }: Facts, threshold: number): PublicSurvey {
  const shown = (count: number) => gate(count, threshold).kind === 'shown'
  const read = Math.max(0, taken - waiting)
  return {
    ...facts,
    answered: shown(taken) ? taken : null,
    asked: asked !== null && shown(taken) && asked > taken && shown(asked - taken) ? asked : null,
    read: shown(read) && shown(Math.min(waiting, taken)) ? read : null,
    allRead: waiting === 0,
  }
}

/** Where the common answer stands on a day. */
export function answerStands(
  { answer, answerBy }: Pick<PublicSurvey, 'answer' | 'answerBy'>,
  today: CalendarDate
): 'answered' | 'late' | 'owed' {
  if (answer !== null) return 'answered'
  return today > answerBy ? 'late' : 'owed'
}
