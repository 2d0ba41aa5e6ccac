import { describe, expect, it } from 'vitest'
import type { Ballot, Comparison, OneChoice, Route } from './ballot.ts'
import { publicBallots } from './sides.ts'

const groups = ['parents', 'young', 'staff']
const ballots = (route: Route, group: string | null, count: number, item = 'taxis'): Ballot<OneChoice>[] =>
  Array.from({ length: count }, (_, nth) => ({
    voter: `${route} ${group} ${item} ${nth}`,
    ...{ route, group, choice: { method: 'one', item } },
  }))
const open = (given: Ballot<OneChoice>[]) => publicBallots(given, { groups, smallNumber: 5 })
const named = (given: Ballot<OneChoice>[], route: Route = 'room') =>
  [...groups, null].map(
    group => open(given).filter(ballot => ballot.route === route && ballot.group === group).length
  )

describe('ballots as anybody may have them', () => {
  it('keep the names of groups of five or more', () => {
    const given = [...ballots('room', 'parents', 12), ...ballots('room', 'young', 5)]
    expect(named(given)).toEqual([12, 5, 0, 0])
  })

  it('take the name from a group under five, and from the next when the few could be found by taking away', () => {
    const given = [
      ...ballots('room', 'parents', 12),
      ...ballots('room', 'young', 4),
      ...ballots('room', 'staff', 7),
    ]
    expect(named(given)).toEqual([12, 0, 0, 11])
  })

  it('leave the others named where enough people said nothing of themselves', () => {
    const given = [
      ...ballots('room', 'parents', 12),
      ...ballots('room', 'young', 2),
      ...ballots('room', null, 3),
    ]
    expect(named(given)).toEqual([12, 0, 0, 5])
  })

  it('do not hide groups because somebody said nothing of themselves', () => {
    const given = [...ballots('room', 'parents', 12), ...ballots('room', null, 1)]
    expect(named(given)).toEqual([12, 0, 0, 1])
  })

  it('look at each way in by itself: six young people of whom one came by a slip are five', () => {
    const given = [
      ...[...ballots('room', 'young', 5), ...ballots('room', 'parents', 9)],
      ...[...ballots('invited', 'young', 1), ...ballots('invited', 'parents', 30)],
    ]
    expect(named(given, 'room')).toEqual([9, 5, 0, 0])
    expect(named(given, 'invited')).toEqual([0, 0, 0, 31])
  })

  it('leave out a way in by which fewer than five came', () => {
    const given = [...ballots('room', 'parents', 9), ...ballots('open', 'parents', 4)]
    expect(open(given)).toHaveLength(9)
    expect(open(ballots('open', null, 4))).toEqual([])
  })

  it('lead to nobody: numbers are new, and the order is of what was said', () => {
    const given = [
      ...ballots('room', null, 3, 'waiting'),
      ...ballots('room', 'parents', 5, 'taxis'),
      ...ballots('room', null, 2, 'letters'),
    ]
    const result = open(given)
    expect(result.map(({ voter }) => voter)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'])
    expect(result.map(({ choice }) => choice.item).slice(5)).toEqual([
      ...['letters', 'letters', 'waiting', 'waiting', 'waiting'],
    ])
    expect(open(given.toReversed())).toEqual(result)
  })

  it('do not tell in which order somebody compared', () => {
    const first = { left: 'taxis', right: 'letters', said: 'left' } as const
    const then = { left: 'letters', right: 'school', said: 'same' } as const
    const person = (nth: number, ...comparisons: Comparison[]): Ballot => ({
      ...{ voter: `${nth}`, route: 'room', group: null },
      choice: { method: 'pairs', comparisons },
    })
    const one = [1, 2, 3, 4, 5].map(nth => person(nth, first, then))
    const other = [1, 2, 3, 4, 5].map(nth => person(nth, then, first))
    const options = { groups, smallNumber: 5 }
    expect(publicBallots(one, options)).toEqual(publicBallots(other, options))
  })

  it('are the same when they are made ready again', () => {
    const given = [
      ...ballots('room', 'parents', 12),
      ...ballots('room', 'young', 4),
      ...ballots('room', 'staff', 7),
    ]
    expect(open(open(given))).toEqual(open(given))
  })

  it('refuse a second ballot of one voter, and a group nobody could choose', () => {
    const [one] = ballots('room', 'parents', 1)
    expect(() => open([one!, { ...one!, choice: { method: 'one', item: 'letters' } }])).toThrow(
      'Somebody has two ballots'
    )
    expect(() => open(ballots('room', 'governors', 6))).toThrow('governors is no group of this round')
  })
})
