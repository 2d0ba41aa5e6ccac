import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { below, byLot, randomFrom, type Random } from '../../../standards/random.ts'
import type { Ballot, Choice, Comparison, Method, Opinion } from './ballot.ts'
import { publishedFile, recompute, textOf, type PublishedFile } from './published-file.ts'
import { computeResult, type RoundInput } from './result.ts'

const rule = {
  starsEach: 3,
  mostOnOne: 2,
  threshold: 3,
  thresholdOn: 'stars',
  ties: 'stay-tied',
} as const
const keys = ['waiting', 'taxis', 'letters', 'school', 'being-heard', 'old']
const items = keys.map(item => ({ item, withdrawn: item === 'old' ? 'Said twice' : null }))
const groups = ['parents', 'young', 'staff']

const pairsOf = (order: readonly string[]) => order.slice(1).map((right, at) => [order[at]!, right] as const)
const choices: Record<Method, (random: Random) => Choice> = {
  stars: random => ({
    method: 'stars',
    stars: Object.fromEntries([
      [byLot(keys, random)[0]!, 1 + below(2, random)],
      ['taxis', 1],
    ]),
  }),
  one: random => ({ method: 'one', item: keys[below(6, random)]! }),
  ranking: random => ({ method: 'ranking', order: byLot(keys, random).slice(0, below(7, random)) }),
  pairs: random => ({
    method: 'pairs',
    comparisons: pairsOf(byLot(keys, random)).map(([left, right]): Comparison => {
      const said = (['left', 'left', 'right', 'same', 'cannot-say'] as const)[below(5, random)]!
      return { left, right, said }
    }),
  }),
  opinions: random => ({
    method: 'opinions',
    said: Object.fromEntries(
      byLot(keys, random)
        .slice(1)
        .map(item => [item, (['agree', 'disagree', 'pass'] as const satisfies Opinion[])[below(3, random)]!])
    ),
  }),
}

/** So many people by the room, fewer by slips and fewer still by an open link; most say who they are. */
function crowd(method: Method, people: number): Ballot[] {
  const random = randomFrom(`crowd ${method}`)
  return Array.from({ length: people }, (_, nth) => ({
    voter: `phone ${nth}`,
    route: (['room', 'room', 'invited'] as const)[nth % 3]!,
    group: [...groups, null][Math.floor(random() * random() * 4)]!,
    choice: choices[method](random),
  }))
}

const input = (method: Method, people = 60): RoundInput => ({
  ...{ method, items, rule, groups, top: 2, smallNumber: 5, reruns: 40, seed: 'autumn-2026' },
  ballots: crowd(method, people),
})
const asRead = (file: PublishedFile): PublishedFile => JSON.parse(textOf(file))
const methods: Method[] = ['stars', 'one', 'ranking', 'pairs', 'opinions']

describe('the file anybody may download', () => {
  it.each(methods)('gives the same bytes when the result is worked out from it again: %s', method => {
    const file = publishedFile(input(method))
    expect(textOf(recompute(asRead(file)))).toBe(textOf(file))
  })

  it.each(methods)('does not hang on the order in which ballots came: %s', method => {
    const given = input(method)
    const text = textOf(publishedFile(given))
    fc.assert(
      fc.property(fc.string(), seed => {
        const ballots = byLot(given.ballots, randomFrom(seed)).map((ballot, nth) => ({
          ...ballot,
          voter: `other ${nth}`,
        }))
        expect(textOf(publishedFile({ ...given, ballots }))).toBe(text)
      }),
      { numRuns: 5, seed: 1 }
    )
  })

  it('holds nothing but what the result hangs on, whatever else is known of items and rule', () => {
    const given = input('one')
    const more = {
      ...given,
      items: items.map(each => ({ ...each, note: 'ours' })),
      rule: { ...rule, note: 'ours' },
    }
    expect(textOf(publishedFile(more))).toBe(textOf(publishedFile(given)))
  })

  it('names no voter and no phone', () => {
    expect(textOf(publishedFile(input('stars')))).not.toMatch(/phone|voter/)
  })

  it('shows that a ballot was changed after it was published', () => {
    const file = asRead(publishedFile(input('one')))
    const [first, ...others] = file.ballots
    const changed = {
      ...file,
      ballots: [{ ...first!, choice: { method: 'one', item: 'school' } } as const, ...others],
    }
    expect(textOf(recompute(changed))).not.toBe(textOf(changed))
  })

  it('shows that a figure of the result was changed', () => {
    const file = asRead(publishedFile(input('one')))
    const changed = { ...file, result: { ...file.result, version: 'one 9' } }
    expect(textOf(recompute(changed))).not.toBe(textOf(changed))
  })

  it('holds nothing of a round in which too few took part', () => {
    const file = publishedFile(input('stars', 4))
    expect(file.ballots).toEqual([])
    expect(file.result.routes.map(({ people, outcome }) => [people, outcome])).toEqual(
      Array.from({ length: 3 }, () => [null, null])
    )
    expect(textOf(recompute(asRead(file)))).toBe(textOf(file))
  })
})

describe('the result of a round', () => {
  const one = (route: 'room' | 'open', group: string | null, item: string, count: number): Ballot[] =>
    Array.from({ length: count }, (_, nth) => ({
      ...{ voter: `${route}${group}${item}${nth}`, route, group },
      choice: { method: 'one', item },
    }))
  const ballots = [
    ...[...one('room', 'parents', 'taxis', 6), ...one('room', 'young', 'being-heard', 5)],
    ...[...one('open', 'staff', 'letters', 20), ...one('open', 'young', 'being-heard', 1)],
  ]
  const result = computeResult({ ...input('one'), ballots })

  it('stands by way in, and never adds them up', () => {
    expect(result.routes.map(({ route, people }) => [route, people])).toEqual([
      ['room', 11],
      ['invited', null],
      ['open', 21],
    ])
    expect(JSON.stringify(result)).not.toContain('"people":32')
  })

  it('stands by group inside a way in, side by side', () => {
    const [room] = result.routes
    expect(room!.groups.map(({ group, people }) => [group, people])).toEqual([
      ['parents', 6],
      ['young', 5],
      ['staff', null],
    ])
    expect(room!.groups[1]!.outcome).toMatchObject({ people: 5, items: expect.anything() })
    expect(room!.noGroup).toBe(0)
  })

  it('shows no group where one young person could be found by taking the others away', () => {
    const open = result.routes[2]!
    expect(open.groups.map(({ people, outcome }) => [people, outcome])).toEqual(
      Array.from({ length: 3 }, () => [null, null])
    )
    expect(open.noGroup).toBe(21)
    expect(open.outcome).toMatchObject({ people: 21 })
  })

  it('carries its method and version, its seed, and the hash of all it was worked out from', () => {
    expect(result).toMatchObject({ method: 'one', version: 'one 1', seed: 'autumn-2026' })
    expect(result.input).toMatch(/^[0-9a-f]{64}$/)
    const other = computeResult({ ...input('one'), ballots, rule: { ...rule, threshold: 4 } })
    expect(other.input).not.toBe(result.input)
    expect(computeResult({ ...input('one'), ballots: ballots.slice(1) }).input).not.toBe(result.input)
  })

  it('refuses a ballot that cannot be true', () => {
    const wrong = (choice: Choice) => () =>
      computeResult({ ...input('stars'), ballots: [{ voter: '1', route: 'room', group: null, choice }] })
    expect(wrong({ method: 'stars', stars: { taxis: 3 } })).toThrow('too-many-on-one')
    expect(wrong({ method: 'stars', stars: { taxis: 2, letters: 2 } })).toThrow('too-many-stars')
    expect(wrong({ method: 'stars', stars: { parking: 1 } })).toThrow('not-an-item')
    expect(wrong({ method: 'stars', stars: { taxis: -1 } })).toThrow('nothing-chosen')
    expect(wrong({ method: 'stars', stars: { taxis: 0.5 } })).toThrow('nothing-chosen')
    expect(wrong({ method: 'one', item: 'taxis' })).toThrow('other-method')
  })

  it('takes who said nothing in the end for somebody who came', () => {
    const nothing = [1, 2, 3, 4, 5].map((nth): Ballot => ({
      ...{ voter: `${nth}`, route: 'room', group: null },
      choice: { method: 'stars', stars: {} },
    }))
    const { routes } = computeResult({ ...input('stars'), ballots: nothing })
    expect(routes[0]).toMatchObject({ people: 5, outcome: { people: 5, given: 0, show: 'nothing' } })
  })

  it('takes a star that was given before its item was withdrawn', () => {
    const ballot = (nth: number): Ballot => ({
      ...{ voter: `${nth}`, route: 'room', group: null },
      choice: { method: 'stars', stars: { old: 1, taxis: 1 } },
    })
    const { routes } = computeResult({ ...input('stars'), ballots: [1, 2, 3, 4, 5].map(ballot) })
    expect(routes[0]!.outcome).toMatchObject({ people: 5, given: 5, lost: 5 })
  })
})
