import { describe, expect, it } from 'vitest'
import type { WordKept } from '../../clocks/index.ts'
import { inOrderOf, storiesInShort, wordShown } from './our-word.ts'

const word: WordKept = {
  kind: 'voice.answered',
  asked: 40,
  keptInTime: 30,
  keptLate: 6,
  late: 3,
  notYetDue: 1,
  neverKept: 0,
  setAside: 2,
  longestWait: 14,
}

describe('how our word is shown', () => {
  it('begins with what a parent asks first, and leaves out nothing that has no place yet', () => {
    const kinds = ['board.challenge', 'voice.answered', 'new.kind', 'voice.read'].map(kind => ({ kind }))
    const order = ['voice.read', 'voice.answered', 'board.challenge']
    expect(inOrderOf(kinds, order).map(({ kind }) => kind)).toEqual([...order, 'new.kind'])
  })

  it('hides how many stories are late when they are few, and still says that some are', () => {
    const shown = wordShown(word, 5)
    expect(shown.late).toEqual({ kind: 'hidden', below: 5 })
    expect(shown.anyLate).toBe(true)
    expect(shown.longestWait).toBe(14)
  })

  it('withholds one figure more when taking the others from the total would show a small one', () => {
    const shown = wordShown({ ...word, asked: 420, keptInTime: 414, keptLate: 1, late: 5, notYetDue: 0 }, 5)
    expect(shown.keptLate).toEqual({ kind: 'hidden', below: 5 })
    expect(shown.late).toEqual({ kind: 'withheld' })
    expect(shown.keptInTime).toEqual({ kind: 'shown', count: 414 })
    expect(shown.anyLate).toBe(true)
  })

  it('says that none was dropped, rather than “under 5”', () => {
    expect(wordShown(word, 5).neverKept).toEqual({ kind: 'shown', count: 0 })
    expect(wordShown({ ...word, neverKept: 1 }, 5).neverKept).toEqual({ kind: 'hidden', below: 5 })
    expect(wordShown({ ...word, late: 0 }, 5).late).toEqual({ kind: 'shown', count: 0 })
  })

  it('hides that one child waits for an answer in cards, and any few of a kind it does not know', () => {
    const one = { ...word, asked: 1, keptInTime: 0, keptLate: 0, late: 0, notYetDue: 1 }
    const hidden = { kind: 'hidden', below: 5 }
    expect(wordShown({ ...one, kind: 'cards.answered' }, 5)).toMatchObject({
      asked: hidden,
      notYetDue: hidden,
    })
    expect(wordShown({ ...one, kind: 'something.new' }, 5).asked).toEqual(hidden)
  })

  it('shows one late set of minutes: no family can be found in it', () => {
    expect(wordShown({ ...word, kind: 'board.minutes', late: 1 }, 5).late).toEqual({
      kind: 'shown',
      count: 1,
    })
  })

  it('counts a story that was answered late as answered', () => {
    expect(storiesInShort([word], 5)?.answered).toEqual({ kind: 'shown', count: 36 })
  })

  it('has nothing to say before the first story', () => {
    expect(storiesInShort([], 5)).toBeNull()
    expect(storiesInShort([{ ...word, asked: 0 }], 5)).toBeNull()
  })
})
