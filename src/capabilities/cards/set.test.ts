import { describe, expect, it } from 'vitest'
import { readingOf } from '../../standards/reading-age.ts'
import { copy } from './copy.ts'
import { defaultCards } from './default-cards.ts'
import { readyCards } from './forms.ts'
import { pictures } from './pictures/openmoji.ts'
import { cardSetOf, isPicture } from './set.ts'

const topicWith = (picture: string) => ({
  topics: [
    {
      ...{ key: 'pool', name: 'The pool', picture },
      questions: [
        {
          ...{ key: 'warm', text: 'Is it warm?' },
          cards: [
            { key: 'yes', text: 'Yes', picture: 'yes' },
            { key: 'sometimes', text: 'Sometimes', picture: 'so-so' },
            { key: 'no', text: 'No', picture: 'no' },
          ],
        },
      ],
    },
  ],
})

describe('the cards of an area', () => {
  it('are those of the product where the area has none', () => {
    expect(cardSetOf({})).toBe(defaultCards)
  })

  it('are its own where it has some', () => {
    expect(cardSetOf({ cards: topicWith('school') }).topics[0]?.name).toBe('The pool')
  })

  it('may not name a picture we do not have', () => {
    expect(() => cardSetOf({ cards: topicWith('unicorn') })).toThrow('there is no picture called "unicorn"')
  })

  it('may not ask the same question twice', () => {
    const { topics } = topicWith('school')
    expect(() => cardSetOf({ cards: { topics: [...topics, ...topics] } })).toThrow('the same key')
  })

  it('ask in words that are easy at 8', () => {
    const asked = defaultCards.topics.flatMap(({ questions }) => questions.map(({ text }) => text))
    expect(readingOf(asked).age).toBeLessThanOrEqual(8)
    expect(readingOf(asked).longest).toBeLessThanOrEqual(12)
  })

  it('let a child say that they are not safe', () => {
    const cards = defaultCards.topics.flatMap(({ questions }) =>
      questions.flatMap(question => question.cards)
    )
    expect(cards.filter(({ notSafe }) => notSafe).map(({ text }) => text)).toEqual(['I am not safe'])
  })
})

describe('the pictures', () => {
  it('carry no id, style, script or address, so that one page may show one twice and load nothing', () => {
    const wrong = Object.entries(pictures).filter(([, body]) => / id=|style=|<script|href=|url\(/.test(body))
    expect(wrong).toEqual([])
  })

  it('are there for every card we can answer with', () => {
    expect(Object.values(readyCards).filter(name => !isPicture(name))).toEqual([])
  })
})

describe('what children read', () => {
  it('is easy at 8, with no sentence over 20 words', () => {
    const { about, ask, notSafe, done, stopped } = copy.in('en-GB')
    const lines = (of: unknown): string[] =>
      typeof of === 'string'
        ? [of]
        : typeof of === 'object' && of !== null
          ? Object.values(of).flatMap(lines)
          : []
    const reading = readingOf([about, ask, notSafe, done, stopped].flatMap(lines))
    expect(reading.age).toBeLessThanOrEqual(8)
    expect(reading.long).toEqual([])
  })
})
