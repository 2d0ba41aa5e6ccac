import { describe, expect, it } from 'vitest'
import { agreedFault, heads, readSessionCode, SESSION_CODE, sessionCodeFrom } from './session.ts'

const coffeeMorning = { parentCarers: 9, youngPeople: 0, practitioners: 1, others: 1 }

describe('a count of people who agreed', () => {
  it('may be everybody who was in the room', () => {
    expect(heads(coffeeMorning)).toBe(11)
    expect(agreedFault(11, heads(coffeeMorning))).toBeNull()
  })

  it('is never more than were in the room', () => {
    expect(agreedFault(12, heads(coffeeMorning))).toBe('too-many')
  })

  it('is one at least: whoever said it', () => {
    expect(agreedFault(0, 11)).toBe('nobody')
    expect(agreedFault(Number.NaN, 11)).toBe('nobody')
  })

  it('is not held against a room that this device knows nothing of', () => {
    expect(agreedFault(12, null)).toBeNull()
  })
})

describe('the code that joins two devices', () => {
  it('is a word, four figures and a word of a code drawn by lot', () => {
    expect(sessionCodeFrom('FERN-4827-KITE-LAMP-6093-WOLF')).toBe('FERN-4827-KITE')
    expect('FERN-4827-KITE').toMatch(SESSION_CODE)
  })

  it('is read as people type it', () => {
    expect(readSessionCode(' fern 4827 kite ')).toBe('FERN-4827-KITE')
    expect(readSessionCode('Fern4827Kite')).toBe('FERN-4827-KITE')
  })

  it('is not read out of the code of a slip', () => {
    expect(readSessionCode('FERN-4827-KITE-LAMP-6093-WOLF')).toBeNull()
  })
})
