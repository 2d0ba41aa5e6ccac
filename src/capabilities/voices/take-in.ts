import type { Db } from '../../platform/db/index.ts'
import { drawCode } from '../../platform/receipts/index.ts'
import type { CalendarDate } from '../../standards/calendar.ts'
import type { Needs } from '../area/index.ts'
import { oweDuties } from '../clocks/index.ts'
import { keepContact, type WhereTo } from '../contacts/index.ts'
import { dutiesOfStory, placeOf, subjectOf } from './duties.ts'
import { hashOf } from './receipt.ts'
import { raiseConcern, signsOfDanger } from '../safeguarding/index.ts'
import { drawStory, LOT_BYTES } from './rules/lots.ts'
import type { CameBy, Sharing, SpeaksFor, Teller } from './rules/story.ts'
import * as store from './store/index.ts'

/** What any way in hands over. What is left out was not asked. */
export interface NewVoice {
  readonly cameBy: Exclude<CameBy, 'record'>
  readonly teller: Teller
  /** Key of a cornerstone; null when the teller did not know. */
  readonly cornerstone: string | null
  readonly sharing: Sharing
  /** Null: told aloud, and a person has still to type it up. See `putIntoWords`. */
  readonly words: string | null
  readonly good?: string | null
  readonly better?: string | null
  readonly askFirst?: boolean
  readonly shareUntil?: CalendarDate | null
  readonly speaksFor?: SpeaksFor
  /** False for one of many that were sent to nobody in particular, such as a row of a survey. */
  readonly wantsAnswer?: boolean
  /** Where to tell them of the answer: sealed, and kept apart from all of this. */
  readonly tellAt?: WhereTo | null
  /** The day it was told, when that was before today. Our days count from the day it reached us. */
  readonly receivedOn?: CalendarDate
}

export interface TakenIn {
  readonly id: string
  readonly reference: string
  /** The code its teller is given: shown once, kept by us only as a hash. */
  readonly code: string
}

/**
 * Takes a voice in, whichever way it came: its words, the address apart from them, and what we owe its teller.
 * As the visitor who holds the code (`holderOf`), as a signed-in person for what they write down, or as the system.
 *
 * @returns null when this code has a story already, which stays as it is
 */
export async function takeIn(
  needs: Needs,
  db: Db,
  voice: NewVoice,
  code: string = drawCode(needs)
): Promise<TakenIn | null> {
  const taken = await takeInFor(needs, db, voice, hashOf(needs, code))
  return taken && { ...taken, code }
}

/** The same for a code that its teller alone holds, such as the slip of a paper form: we have its hash, never the code. */
export async function takeInFor(
  needs: Needs,
  db: Db,
  voice: NewVoice,
  receipt: string
): Promise<Omit<TakenIn, 'code'> | null> {
  const story = {
    ...{ good: null, better: null, askFirst: false, shareUntil: null, speaksFor: null, wantsAnswer: true },
    receivedOn: needs.today(),
    ...voice,
    ...drawStory(needs.randomBytes(LOT_BYTES)),
    receipt,
  }
  if (!(await store.insertStory(db, story))) return null
  await oweDuties(db, dutiesOfStory(story, needs.area))
  await lookForDanger(needs, db, story)
  if (voice.tellAt) {
    await keepContact(needs, db, { subject: subjectOf(story.id), receiptHash: receipt, ...voice.tellAt })
  }
  return { id: story.id, reference: story.reference }
}

type Said = Pick<Parameters<typeof store.insertStory>[1], 'id' | 'reference' | 'words' | 'good' | 'better'>

/** Words that suggest danger reach those who lead on safeguarding at once, in the transaction that keeps the words. */
export async function lookForDanger(
  needs: Needs,
  db: Db,
  { id, reference, words, good, better }: Said
): Promise<void> {
  const signs = [words, good, better].flatMap(each => signsOfDanger(each ?? ''))
  if (signs.length === 0) return
  const about = { subject: subjectOf(id), where: placeOf(reference), by: null, note: null }
  await raiseConcern(needs, db, { ...about, raisedBy: 'words', signs })
}
