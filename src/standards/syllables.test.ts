import { describe, expect, it } from 'vitest'
import { syllablesIn } from './syllables.ts'

const counted = (words: string) => words.split(' ').map(syllablesIn)

describe('the beats in a word', () => {
  it('is one in short words, and where an e or an ed is not said', () => {
    const words =
      'the one read school care cares told asked helped called changed moved made phone needs lived passed'
    expect(new Set(counted(words))).toEqual(new Set([1]))
  })

  it('is two where the ending is said', () => {
    const words =
      'story table wanted boxes changes needed started person promise council careful hopeful safely people using trying'
    expect(new Set(counted(words))).toEqual(new Set([2]))
  })

  it('is three', () => {
    const words =
      'family important decision disabled provision area video radio partnership committee consider autistic'
    expect(new Set(counted(words))).toEqual(new Set([3]))
  })

  it('is four or five in the words our reports are fond of', () => {
    expect(counted('education diagnosis experience society situation January')).toEqual([4, 4, 4, 4, 4, 4])
    expect(counted('university communication individual participation disability')).toEqual([5, 5, 5, 5, 5])
  })

  it('reads accents as plain letters and a number as one beat', () => {
    expect(counted('naïve 2026')).toEqual([2, 1])
  })
})
