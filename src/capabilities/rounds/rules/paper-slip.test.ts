import { describe, expect, it } from 'vitest'
import { readSlip, writeSlip } from './paper-slip.ts'

const rule = {
  ...{ starsEach: 3, mostOnOne: 2, threshold: 3 },
  ...({ thresholdOn: 'stars', ties: 'stay-tied' } as const),
}
const items = ['rest', 'calls', 'plans'].map(item => ({ item, withdrawn: null }))
const read = (method: 'stars' | 'one' | 'ranking' | 'opinions', text: string) =>
  readSlip(text, { method, rule }, items)

describe('a paper slip', () => {
  it('gives a star for each number that is typed', () => {
    expect(read('stars', '3 3 1')).toEqual({
      ok: true,
      choice: { method: 'stars', stars: { plans: 2, rest: 1 } },
    })
  })

  it('is one choice, an order, or what somebody thinks of each', () => {
    expect(read('one', '2')).toEqual({ ok: true, choice: { method: 'one', item: 'calls' } })
    const order = { method: 'ranking', order: ['plans', 'rest'] }
    expect(read('ranking', '3, 1')).toEqual({ ok: true, choice: order })
    const said = { rest: 'agree', calls: 'disagree', plans: 'pass' }
    expect(read('opinions', '1a 2D 3p')).toEqual({ ok: true, choice: { method: 'opinions', said } })
  })

  it('can be empty, and is a person all the same', () => {
    expect(read('stars', '0')).toEqual({ ok: true, choice: null })
    expect(read('stars', '')).toEqual({ ok: false, fault: 'nothing-chosen' })
  })

  it('is refused when it cannot be true', () => {
    expect(read('stars', '1 1 2 3')).toEqual({ ok: false, fault: 'too-many-stars' })
    expect(read('stars', '1 1 1')).toEqual({ ok: false, fault: 'too-many-on-one' })
    expect(read('stars', '4')).toEqual({ ok: false, fault: 'unreadable', at: '4' })
    expect(read('one', '1 2')).toEqual({ ok: false, fault: 'unreadable' })
    expect(read('ranking', '1 1')).toEqual({ ok: false, fault: 'twice' })
    expect(read('opinions', '1a 1d')).toEqual({ ok: false, fault: 'twice' })
    expect(read('stars', '1a')).toEqual({ ok: false, fault: 'unreadable', at: '1a' })
  })

  it('is shown again as it was typed, to be put right', () => {
    expect(writeSlip({ method: 'stars', stars: { plans: 2, rest: 1 } }, items)).toBe('3 3 1')
    expect(writeSlip({ method: 'opinions', said: { calls: 'disagree' } }, items)).toBe('2d')
    expect(writeSlip(null, items)).toBe('0')
  })
})
