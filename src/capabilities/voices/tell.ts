import type { Values } from '../../platform/forms/index.ts'
import type { Db } from '../../platform/db/index.ts'
import type { Needs } from '../area/index.ts'
import { oweDuties } from '../clocks/index.ts'
import { dutiesOfStory } from './duties.ts'
import { NOT_KNOWN, type TellUsForm } from './forms.ts'
import { hashOf } from './receipt.ts'
import { drawStory, LOT_BYTES } from './rules/lots.ts'
import type { Question } from './rules/steps.ts'
import * as store from './store/index.ts'

export type Told = Pick<Values<ReturnType<TellUsForm['in']>>, Question>

/**
 * Takes a story in: its words, the address apart from them, and what we owe its teller.
 * A code that has a story already keeps that one. Inside the one transaction that its receipt stands for.
 */
export async function tell(needs: Needs, db: Db, code: string, told: Told): Promise<void> {
  const { teller, sharing, words, email } = told
  const story = {
    ...drawStory(needs.randomBytes(LOT_BYTES)),
    ...{ receipt: hashOf(needs, code), teller, sharing, words, email },
    cornerstone: told.cornerstone === NOT_KNOWN ? null : told.cornerstone,
    receivedOn: needs.today(),
  }
  if (await store.insertStory(db, story)) await oweDuties(db, dutiesOfStory(story, needs.area))
}
