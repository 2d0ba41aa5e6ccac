import { describe, expect, it } from 'vitest'
import { bySmallestMargin } from './next.ts'

const scores: Record<string, number[]> = { sure: [0.9, 0.1], torn: [0.4, 0.39], strange: [], known: [0.7] }
const suggest = (text: string) => scores[text]!.map(score => ({ label: '', score, because: [] }))
const texts = ['sure', 'known', 'torn', 'strange'].map(words => ({ words }))

describe('what to code next', () => {
  it('is what the suggestions know least about', () => {
    const order = bySmallestMargin(texts, suggest).map(({ words }) => words)
    expect(order).toEqual(['strange', 'torn', 'known', 'sure'])
  })
})
