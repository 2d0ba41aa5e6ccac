import { describe, expect, it } from 'vitest'
import { staffCopy } from '../staff-copy.ts'
import { hardToRead } from './plain.ts'
import { chosenCards } from './reply.ts'

const slot = (n: number, own = '', picture: string | null = 'heart') => ({
  n,
  picture,
  ready: 'Thank you.',
  own,
})
const empty = (n: number) => slot(n, '', null)

describe('an answer in cards', () => {
  it('takes the words of the card, or a person’s own in their place', () => {
    expect(chosenCards([slot(1), empty(2), slot(3, 'We will make a quiet room.')], false)).toEqual({
      ok: true,
      cards: [
        { picture: 'heart', sentence: 'Thank you.' },
        { picture: 'heart', sentence: 'We will make a quiet room.' },
      ],
    })
  })

  it('needs one card, and a picture for each', () => {
    expect(chosenCards([empty(1), empty(2)], false)).toMatchObject({ ok: false, fault: 'missing' })
    expect(chosenCards([slot(2, 'We heard you.', null)], false)).toMatchObject({ n: 2, fault: 'picture' })
  })

  it('stops at words that are hard at 8, unless a person says this child can read them', () => {
    const hard = slot(1, 'We are working collaboratively to address this.')
    expect(chosenCards([hard], false)).toMatchObject({ n: 1, fault: 'hard' })
    expect(chosenCards([hard], true).ok).toBe(true)
  })

  it('never lets through more than 12 words', () => {
    const long = 'We will ask the school to make a quiet room for you all soon.'
    expect(chosenCards([slot(1, long)], true)).toMatchObject({ fault: 'long' })
  })

  it('has ready cards that a child of 8 can read', () => {
    const ready = Object.values(staffCopy.in('en-GB').ready)
    expect(ready.filter(sentence => hardToRead(sentence) !== null)).toEqual([])
  })
})
