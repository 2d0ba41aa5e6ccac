import { describe, expect, it } from 'vitest'
import { defaultCards } from '../default-cards.ts'
import { saysSomething } from './journey.ts'
import { draftOnPaper } from './on-paper.ts'

const paper = { ticked: {}, more: '', who: 'alone', sharing: 'staff' } as const
const [first, second] = defaultCards.topics

describe('cards that were ticked on paper', () => {
  it('are only those of topics in which something is ticked, and what was written goes with the last', () => {
    const [one, two] = second!.questions
    const ticked = { [one!.key]: one!.cards[0]!.key }
    const draft = draftOnPaper({ ...paper, ticked, more: 'The hall.' }, defaultCards)
    expect(draft.topics).toEqual([second!.key])
    expect(draft.cards).toMatchObject({ [one!.key]: one!.cards[0]!.key, [two!.key]: 'skipped' })
    expect(draft.more).toEqual({ [one!.key]: 'The hall.' })
  })

  it('may be words alone, or nothing at all', () => {
    const words = draftOnPaper({ ...paper, more: 'Nobody listens.' }, defaultCards)
    expect(words.topics).toEqual([first!.key])
    expect(saysSomething(words)).toBe(true)
    expect(saysSomething(draftOnPaper(paper, defaultCards))).toBe(false)
  })

  it('say when a child is not safe', () => {
    const questions = defaultCards.topics.flatMap(({ questions }) => questions)
    const question = questions.find(({ cards }) => cards.some(card => card.notSafe))!
    const card = question.cards.find(({ notSafe }) => notSafe)!
    expect(draftOnPaper({ ...paper, ticked: { [question.key]: card.key } }, defaultCards).notSafe).toBe(true)
    expect(draftOnPaper(paper, defaultCards).notSafe).toBeUndefined()
  })
})
