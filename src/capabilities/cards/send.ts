import type { Db } from '../../platform/db/index.ts'
import type { Needs } from '../area/index.ts'
import { oweDuty } from '../clocks/index.ts'
import { hashOf, takeIn, WORDS_LIMIT } from '../voices/index.ts'
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
  const t = copy.in('en-GB').story
  const said = saidIn(draft, set, t)
  const words = inSentences(said, { opening: t.opening[draft.who ?? 'alone'], line: t.line })
  const story = await takeIn(
    needs,
    db,
    {
      cameBy: 'cards',
      teller: 'child-or-young-person',
      cornerstone: null,
      sharing: sharingOf(draft),
      words: words.slice(0, WORDS_LIMIT),
    },
    code
  )
  await store.eraseDraft(db, hashOf(needs, code))
  if (story === null) return
  await store.insertTold(db, {
    storyId: story.id,
    reference: story.reference,
    withHelper: draft.who === 'with-helper',
    age: draft.age ?? 'not-said',
    toldOn: needs.today(),
    said,
  })
  await oweDuty(db, dutyOfCards(story, needs.today(), needs.area))
}
