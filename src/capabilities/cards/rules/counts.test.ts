import { describe, expect, it } from 'vitest'
import { countQuestions, type Tally } from './counts.ts'

const tally = (card: string, n: number): Tally => ({
  ...{ topic: 'Noise', question: 'too-loud', asked: 'Is it too loud?' },
  ...{ card, said: card, n },
})

describe('how a card question does', () => {
  it('shows every answer when each was given by enough children', () => {
    expect(countQuestions([tally('yes', 10), tally('not-known', 10)], 5)).toMatchObject([
      {
        shown: { kind: 'shown', count: 20 },
        answers: [{ count: { count: 10 } }, { count: { count: 10 } }],
        notKnown: 50,
        isBad: true,
      },
    ])
  })

  it('hides every answer where one is small, so that none can be worked out', () => {
    const [question] = countQuestions([tally('yes', 16), tally('no', 4)], 5)
    expect(question?.answers.map(({ count }) => count.kind)).toEqual(['hidden', 'hidden'])
  })

  it('says no rate of "I do not know" that would give a small number away', () => {
    expect(countQuestions([tally('yes', 16), tally('not-known', 4)], 5)[0]).toMatchObject({
      notKnown: null,
      isBad: false,
    })
  })

  it('calls a question bad over 30 in 100, and not at 30', () => {
    expect(countQuestions([tally('yes', 70), tally('not-known', 30)], 5)[0]?.isBad).toBe(false)
    expect(countQuestions([tally('yes', 69), tally('not-known', 31)], 5)[0]?.isBad).toBe(true)
  })
})
