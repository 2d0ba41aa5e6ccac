import { describe, expect, it } from 'vitest'
import { copy } from '../copy.ts'
import { defaultCards } from '../default-cards.ts'
import { inSentences, saidIn } from './compose.ts'
import type { Draft } from './journey.ts'

const { story } = copy.in('en-GB')
const draft: Draft = {
  who: 'with-helper',
  topics: ['noise'],
  cards: { 'too-loud': 'too-loud', 'quiet-place': 'skipped', 'a-friend': 'no' },
  more: { 'too-loud': 'In the hall.' },
}

describe('what a child said with cards', () => {
  it('is kept in the words and with the picture they saw, question by question', () => {
    expect(saidIn(draft, defaultCards, story)).toMatchObject([
      { asked: 'Is it too loud for you?', said: 'Too loud', picture: 'loud', more: 'In the hall.' },
      { asked: 'Is there a quiet place you can go?', said: 'I skipped this card', more: null },
    ])
  })

  it('leaves out a topic they turned away from', () => {
    expect(saidIn(draft, defaultCards, story).map(({ question }) => question)).not.toContain('a-friend')
  })

  it('is read by staff as sentences that say there was help, without what was skipped', () => {
    const words = inSentences(saidIn(draft, defaultCards, story), {
      opening: story.opening['with-helper'],
      line: story.line,
    })
    expect(words).toBe(
      'I answered with cards. I had a helper.\n“Is it too loud for you?” My card: Too loud.\nI wrote: In the hall.'
    )
  })
})
