import type { Db } from '../../platform/db/index.ts'
import type { CardsOfStory } from './pages/cards-answer.tsx'
import * as store from './store/index.ts'

/** What a child said with cards, and our answer in cards; null for a story that came another way. As whoever holds its code. */
export async function cardsOf(db: Db, storyId: string): Promise<CardsOfStory | null> {
  const said = await store.findAnswers(db, storyId)
  if (said.length === 0) return null
  return { said, reply: await store.findReply(db, storyId) }
}
