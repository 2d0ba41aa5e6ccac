import { describe, expect, it } from 'vitest'
import type { Ballot, OneChoice } from './ballot.ts'
import { countOne } from './one.ts'
import { noRule } from './round.ts'

const items = ['waiting', 'taxis', 'letters'].map(item => ({ item, withdrawn: null }))
const chose = (item: string): Ballot<OneChoice> => ({
  ...{ voter: 'x', route: 'open', group: null },
  choice: { method: 'one', item },
})
const many = (times: number, item: string) => Array<Ballot<OneChoice>>(times).fill(chose(item))
const count = (ballots: Ballot<OneChoice>[], here: Parameters<typeof countOne>[0]['items'] = items) =>
  countOne({ items: here, rule: noRule, top: 1, ballots, reruns: 200, seed: 'test' })

describe('the one people would change straight away', () => {
  it('is a count, a share, and how sure the share is', () => {
    const [waiting, taxis, letters] = count([...many(6, 'waiting'), ...many(4, 'taxis')]).items
    expect(waiting).toMatchObject({ people: 6, share: 0.6, place: 1, inTop: true })
    // Wilson: (.6 + 1.96²/20 ± 1.96 · √(.24/10 + 1.96²/400)) / (1 + 1.96²/10)
    expect(waiting!.between!.low).toBeCloseTo(0.31267, 5)
    expect(waiting!.between!.high).toBeCloseTo(0.831822, 6)
    expect(taxis).toMatchObject({ people: 4, share: 0.4, place: 2, inTop: false })
    expect(letters).toMatchObject({ people: 0, share: 0, place: 3, inTop: false })
  })

  it('leaves a tie a tie', () => {
    const { items: lines } = count([...many(3, 'waiting'), ...many(3, 'taxis')])
    expect(lines.map(({ place, inTop }) => [place, inTop])).toEqual([
      [1, true],
      [1, true],
      [3, false],
    ])
  })

  it('says when more chose it than luck would bring', () => {
    // 10 people on 3 items: 7 or more come by luck .0197 of the time, 6 or more .0766.
    const { chance, items: lines } = count([...many(7, 'waiting'), ...many(3, 'taxis')])
    expect(chance!.enough).toBe(7)
    expect(chance!.atThreshold).toBeCloseTo((120 * 8 + 45 * 4 + 10 * 2 + 1) / 59_049, 9)
    expect(lines.map(({ beyondLuck }) => beyondLuck)).toEqual([true, false, false])
  })

  it('leaves who chose something withdrawn out of the shares, and counts them', () => {
    const gone = items.map(each => (each.item === 'taxis' ? { ...each, withdrawn: 'Said twice' } : each))
    const outcome = count([...many(3, 'waiting'), ...many(2, 'taxis'), chose('letters')], gone)
    expect(outcome).toMatchObject({ people: 6, lost: 2 })
    expect(outcome.items.map(({ item, share }) => [item, share])).toEqual([
      ['waiting', 0.75],
      ['letters', 0.25],
    ])
  })

  it('has no shares without anybody', () => {
    const outcome = count([])
    expect(outcome).toMatchObject({ people: 0, lost: 0, show: 'nothing' })
    expect(outcome.items[0]).toMatchObject({ people: 0, share: null, between: null, inTop: false })
  })

  it('is unsure of one person', () => {
    const [waiting] = count([chose('waiting')]).items
    expect(waiting).toMatchObject({ share: 1, inTop: true, beyondLuck: false })
    expect(waiting!.between!.low).toBeCloseTo(0.2065, 4)
    expect(waiting!.between!.high).toBe(1)
  })
})
