import { describe, expect, it } from 'vitest'
import type { Ballot, GroupKey } from './ballot.ts'
import { columnsOf } from './columns.ts'
import { publishedFile, recompute, textOf } from './published-file.ts'
import { computeResult, type RoundInput } from './result.ts'
import { noRule } from './round.ts'

const items = ['bus', 'noise'].map(item => ({ item, withdrawn: null }))

const said = (item: string, group: GroupKey | null, people: number): Omit<Ballot, 'voter'>[] =>
  Array.from({ length: people }, () => ({ route: 'room', group, choice: { method: 'one', item } }))

const inputOf = (ballots: readonly Omit<Ballot, 'voter'>[]): RoundInput => ({
  ...{ method: 'one', items, rule: noRule, groups: ['young', 'parents'], apart: ['young'] },
  ...{ top: 1, smallNumber: 5, reruns: 5, seed: 'x' },
  ballots: ballots.map((ballot, at) => ({ ...ballot, voter: String(at) })),
})

const columns = (...ballots: Omit<Ballot, 'voter'>[][]) =>
  columnsOf(computeResult(inputOf(ballots.flat())).routes[0]!).map(({ who, people, outcome }) => ({
    who,
    people,
    votes: outcome.method === 'one' ? outcome.items.map(({ item, people: votes }) => [item, votes]) : null,
  }))

describe('what young people chose', () => {
  it('stands beside what the others chose, and no vote of theirs is in it', () => {
    expect(columns(said('bus', 'parents', 20), said('noise', 'young', 6), said('noise', null, 5))).toEqual([
      { who: 'others', people: 25, votes: [['bus', 20], ['noise', 5]] }, // prettier-ignore
      { who: { group: 'young' }, people: 6, votes: [['bus', 0], ['noise', 6]] }, // prettier-ignore
    ])
  })

  it('is counted with everybody where fewer than five of them came, since nobody may be found and nobody left out', () => {
    expect(columns(said('bus', 'parents', 20), said('noise', 'young', 4))).toMatchObject([
      { who: 'everybody', people: 24 },
    ])
  })

  it('is shown alone where fewer than five others came', () => {
    expect(columns(said('noise', 'young', 6), said('bus', null, 2))).toMatchObject([
      { who: { group: 'young' }, people: 6 },
    ])
  })

  it('can be worked out again from the published file, which says who stands apart', () => {
    const file = publishedFile(inputOf([...said('bus', 'parents', 9), ...said('noise', 'young', 6)]))
    expect(file.apart).toEqual(['young'])
    expect(textOf(recompute(JSON.parse(textOf(file))))).toBe(textOf(file))
  })
})
