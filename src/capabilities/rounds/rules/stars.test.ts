import { describe, expect, it } from 'vitest'
import type { Ballot, Stars } from './ballot.ts'
import type { Counting } from './counting.ts'
import { chanceOf, countStars } from './stars.ts'

const rule = { starsEach: 3, mostOnOne: null, threshold: 3, thresholdOn: 'stars', ties: 'stay-tied' } as const
const items = ['waiting', 'taxis', 'letters', 'school'].map(item => ({ item, withdrawn: null }))
type Slip = Partial<Record<string, number>>
const slip = (stars: Slip): Ballot<Stars> => ({
  ...{ voter: 'x', route: 'room', group: null },
  choice: { method: 'stars', stars: stars as Record<string, number> },
})
const count = (slips: Slip[], more: Partial<Counting<Stars>> = {}) =>
  countStars({ items, rule, top: 2, ballots: slips.map(slip), reruns: 200, seed: 'test', ...more })
const line = (outcome: ReturnType<typeof countStars>, item: string) =>
  outcome.items.find(each => each.item === item)!

describe('counting stars', () => {
  const slips = [{ waiting: 2, taxis: 1 }, { waiting: 1, taxis: 1, letters: 1 }, { taxis: 1 }]

  it('tells stars from people, and takes forward what has exactly enough', () => {
    const outcome = count(slips)
    expect(outcome).toMatchObject({ people: 3, given: 7, lost: 0 })
    expect(line(outcome, 'waiting')).toMatchObject({ stars: 3, people: 2, reached: true, place: 1 })
    expect(line(outcome, 'taxis')).toMatchObject({ stars: 3, people: 3, reached: true, place: 1 })
    expect(line(outcome, 'letters')).toMatchObject({ stars: 1, people: 1, reached: false, place: 3 })
  })

  it('keeps what nobody chose in sight', () => {
    expect(line(count(slips), 'school')).toEqual({
      ...{ item: 'school', stars: 0, people: 0, concentration: null, place: 4, reached: false, inTop: false },
    })
  })

  it('counts people instead, where the rule stands on people', () => {
    const outcome = count(slips, { rule: { ...rule, thresholdOn: 'people' } })
    expect(line(outcome, 'waiting')).toMatchObject({ reached: false, place: 2 })
    expect(line(outcome, 'taxis')).toMatchObject({ reached: true, place: 1 })
  })

  it('says when the stars of an item are nearly all from one person', () => {
    const outcome = count([{ waiting: 3 }, { taxis: 1 }, { taxis: 1 }, { letters: 2 }, { letters: 1 }])
    expect(line(outcome, 'waiting').concentration).toBe(1)
    expect(line(outcome, 'taxis').concentration).toBe(0.5)
    expect(line(outcome, 'letters').concentration).toBe(0.555555556)
  })

  it('lets more than two into the first two where items tie', () => {
    const outcome = count([{ waiting: 2 }, { taxis: 1, letters: 1 }])
    expect(outcome.items.filter(({ inTop }) => inTop).map(({ item }) => item)).toEqual([
      ...['waiting', 'taxis', 'letters'],
    ])
  })

  it('puts every item first where all have the same', () => {
    const outcome = count([
      { waiting: 1, taxis: 1 },
      { letters: 1, school: 1 },
    ])
    expect(outcome.items.map(({ place, inTop }) => [place, inTop])).toEqual(
      Array.from({ length: 4 }, () => [1, true])
    )
  })

  it('does not count stars on what was withdrawn, and says how many they were', () => {
    const without = items.map(each => (each.item === 'taxis' ? { ...each, withdrawn: 'Said twice' } : each))
    const outcome = count(slips, { items: without })
    expect(outcome).toMatchObject({ people: 3, given: 4, lost: 3 })
    expect(outcome.items.map(({ item }) => item)).toEqual(['waiting', 'letters', 'school'])
  })

  it('has nothing to show without anybody', () => {
    const outcome = count([])
    expect(outcome).toMatchObject({ people: 0, given: 0, show: 'nothing' })
    expect(outcome.stability).toMatchObject({ overlap: null })
    expect(outcome.items.some(({ reached, inTop }) => reached || inTop)).toBe(false)
  })

  it('says what one person chose and no order of it', () => {
    const outcome = count([{ waiting: 2, taxis: 1 }])
    expect(outcome.show).toBe('set')
    expect(outcome.stability).toMatchObject({ sameSet: 200, sameOrder: 200, overlap: 1 })
  })

  it('judges nothing where the rule is not known', () => {
    const outcome = count(slips, { rule: { ...rule, threshold: null } })
    expect(outcome.items.every(({ reached }) => reached === null)).toBe(true)
    expect(outcome.chance).toMatchObject({ atThreshold: null, itemsByLuck: null })
  })

  it('has no luck to speak of where every item was withdrawn', () => {
    const gone = items.map(({ item }) => ({ item, withdrawn: 'Gone' }))
    expect(count(slips, { items: gone })).toMatchObject({ items: [], chance: null, lost: 7, show: 'nothing' })
  })
})

describe('the luck beside a threshold', () => {
  it('is what the stars that were given would bring by chance', () => {
    // 4 stars on 4 items: (4 · 3 + 1) / 256 for three or more.
    const { chance } = count([{ waiting: 2 }, { taxis: 2 }])
    expect(chance).toEqual({ average: 1, atThreshold: 0.05078125, itemsByLuck: 0.203125, enough: 4 })
  })

  it('can be asked before a round opens', () => {
    const given = Array<number>(120).fill(5)
    const { average, atThreshold, enough } = chanceOf({ given, items: 40, mostOnOne: null, on: 'stars' }, 3)
    expect(average).toBe(15)
    // Binomial of 600 with 1 in 40: 22 or more comes .0509 of the time, 23 or more .0310.
    expect(atThreshold).toBeGreaterThan(0.999)
    expect(enough).toBe(23)
  })
})

describe('whether a result would come out again', () => {
  const hundred = [...Array(100).keys()]
  const crowd = hundred.map((nth): Slip => (nth < 90 ? { waiting: 2, taxis: 1 } : { letters: 3 }))

  it('counts in how many reruns an item stays first and reaches the threshold', () => {
    const outcome = count(crowd, { reruns: 1000 })
    const [waiting, , letters, school] = outcome.stability.items
    expect(waiting).toEqual({ item: 'waiting', inTop: 1000, reached: 1000 })
    expect(letters!.reached).toBe(1000)
    expect(letters!.inTop).toBe(0)
    expect(school).toEqual({ item: 'school', inTop: 0, reached: 0 })
  })

  it('says how often one star too few or too many decided', () => {
    // One of three people gave the three stars: in 8 of 27 reruns nobody draws this person.
    const outcome = count([{ waiting: 3 }, { taxis: 1 }, { taxis: 1 }], { reruns: 10_000 })
    expect(outcome.stability.items[0]!.reached! / 10_000).toBeCloseTo(19 / 27, 1)
  })

  it('is the same whoever works it out, and other with another seed', () => {
    const slips = hundred.map(nth => ({ [items[nth % 4]!.item]: 1 + (nth % 3) }))
    expect(count(slips).stability).toEqual(count(slips).stability)
    expect(count(slips, { seed: 'other' }).stability).not.toEqual(count(slips).stability)
  })

  it('does not take a tie for the same order', () => {
    // Of four pairs of people one is twice the first, a tie; one twice the second, another set; two are as it was.
    const outcome = count([{ waiting: 1, taxis: 1 }, { waiting: 1 }], { reruns: 10_000 })
    expect(outcome.stability.sameSet / 10_000).toBeCloseTo(0.75, 1)
    expect(outcome.stability.sameOrder / 10_000).toBeCloseTo(0.5, 1)
  })

  it('shows a set at the size of an event, however clear it is', () => {
    expect(count(crowd).show).toBe('set')
  })

  it('shows the order of many people where it nearly always comes back', () => {
    expect(count([...crowd, ...crowd]).show).toBe('order')
  })

  it('shows only the set of many people where the order hangs on a few', () => {
    const close = [...Array(201).keys()].map((nth): Slip => (nth % 2 === 0 ? { waiting: 3 } : { taxis: 3 }))
    const outcome = count(close)
    expect(outcome.stability).toMatchObject({ sameSet: 200, overlap: 1 })
    expect(outcome.show).toBe('set')
  })
})
