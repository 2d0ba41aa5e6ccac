import type { Db } from '../../platform/db/index.ts'
import type { Values } from '../../platform/forms/index.ts'
import type { Needs } from '../area/index.ts'
import { MINE, NOT_KNOWN, type TellUsForm } from './forms.ts'
import { lastDay } from './rules/consent.ts'
import type { Question } from './rules/steps.ts'
import type { SpeaksFor } from './rules/story.ts'
import { takeIn, type NewVoice } from './take-in.ts'

type All = Values<ReturnType<TellUsForm['in']>>

/** What somebody sent: some questions are asked only of some people, and a few may be left out. */
export type Told = Pick<All, 'words' | 'teller' | 'cornerstone' | 'sharing' | 'email'> &
  Partial<Pick<All, Question>>

/** Takes in a story told in words. A code that has a story already keeps that one. */
export async function tell(needs: Needs, db: Db, code: string, told: Told): Promise<void> {
  await takeIn(needs, db, voiceOf(told, needs), code)
}

function voiceOf(told: Told, { today }: Pick<Needs, 'today'>): NewVoice {
  const { words, good, better, teller, cornerstone, sharing, email: tellAt, askFirst, until, untilDay } = told
  const shown = sharing === 'everyone'
  return {
    ...{ cameBy: 'words', words, teller, sharing, tellAt },
    good: good || null,
    better: better || null,
    cornerstone: cornerstone === NOT_KNOWN ? null : cornerstone,
    askFirst: shown && askFirst === 'yes',
    shareUntil: shown ? lastDay(until ?? 'no-end', untilDay ?? null, today()) : null,
    speaksFor: speaksFor(told),
  }
}

/** Somebody who speaks for another and did not get to say what that person says: they were not asked. */
function speaksFor({ whose = MINE, theirSay = 'not-asked' }: Told): SpeaksFor {
  return whose === MINE ? null : { relation: whose, ownAgreement: theirSay }
}
