import type { Db } from '../../platform/db/index.ts'
import type { CalendarDate } from '../../standards/calendar.ts'
import type { Needs } from '../area/index.ts'
import { oweDuty } from '../clocks/index.ts'
import { hashOf, takeInFor, WORDS_LIMIT, type NewVoice } from '../voices/index.ts'
import { copy } from './copy.ts'
import { dutyOfCards } from './duties.ts'
import { inSentences, saidIn } from './rules/compose.ts'
import type { Draft } from './rules/journey.ts'
import type { CardSet } from './rules/set.ts'
import { sharingOf } from './rules/sharing.ts'
import * as store from './store/index.ts'

interface Sending {
  readonly code: string
  readonly draft: Draft
  readonly set: CardSet
}

/** The cards become a story like any other, with what was chosen beside it. The draft is gone in the same transaction. */
export async function sendCards(needs: Needs, db: Db, { code, draft, set }: Sending): Promise<void> {
  const receipt = hashOf(needs, code)
  await keepCards(needs, db, { cameBy: 'cards', receipt, draft, set, on: needs.today() })
  await store.eraseDraft(db, receipt)
}

interface Keeping {
  readonly cameBy: 'cards' | 'paper'
  /** The hash of the code that opens it. */
  readonly receipt: string
  readonly draft: Draft
  readonly set: CardSet
  /** The day it reached us, from which our days to answer count. */
  readonly on: CalendarDate
}

/** @returns false when that code opens a story already */
export async function keepCards(
  needs: Needs,
  db: Db,
  { cameBy, receipt, draft, set, on }: Keeping
): Promise<boolean> {
  const t = copy.in('en-GB').story
  const said = saidIn(draft, set, t)
  const words = inSentences(said, { opening: t.opening[draft.who ?? 'alone'], line: t.line })
  const voice: NewVoice = {
    cameBy,
    teller: 'child-or-young-person',
    cornerstone: null,
    receivedOn: on,
    sharing: sharingOf(draft),
    words: words.slice(0, WORDS_LIMIT),
  }
  const story = await takeInFor(needs, db, voice, receipt)
  if (story === null) return false
  await store.insertTold(db, {
    storyId: story.id,
    reference: story.reference,
    withHelper: draft.who === 'with-helper',
    age: draft.age ?? 'not-said',
    toldOn: on,
    said,
  })
  await oweDuty(db, dutyOfCards(story, on, needs.area))
  return true
}
