import { describe, expect, it } from 'vitest'
import { campBallots, statementsOf } from '../../../../../tests/support/camps.ts'
import { byLot, randomFrom } from '../../../../standards/random.ts'
import type { Ballot, Opinion, Opinions } from '../ballot.ts'
import { findGroups } from './find-groups.ts'
import { countOpinions } from './opinions.ts'
import { votesOf, whoIsIn } from './votes.ts'

const counted = (camps: ReturnType<typeof campBallots>, groups: string[] = []) =>
  countOpinions({ ...camps, groups, seed: 'round 7' })

const ballot = (
  voter: string,
  said: Record<string, Opinion>,
  group: string | null = null
): Ballot<Opinions> => ({
  voter,
  route: 'open',
  group,
  choice: { method: 'opinions', said },
})

const alike = (people: number, said: Record<string, Opinion>) =>
  Array.from({ length: people }, (_, at) => ballot(`v${at}`, said))

const camps = { people: 80, statements: 20, camps: 2, sure: 0.8, seen: 0.9, seed: 'two clear camps' }

describe('groups of opinion', () => {
  it('are found where there are two clear camps, and everybody is in their own', () => {
    const { found } = counted(campBallots(camps))
    expect(found.why).toBe(null)
    expect(found.grouping!.groups.map(({ group, people }) => [group, people])).toEqual([
      [0, 40],
      [1, 40],
    ])
    expect(found.grouping!.groups[0]!.says.length).toBeGreaterThan(0)
  })

  it('are the same for the same ballots in any order, to the byte', () => {
    const { items, ballots } = campBallots({ ...camps, camps: 3, groups: ['parents', 'staff', null] })
    const first = JSON.stringify(counted({ items, ballots }, ['parents', 'staff']))
    const orders = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map(seed => {
      const random = randomFrom(seed)
      const turned = byLot(ballots, random).map(one => {
        const said = Object.fromEntries(byLot(Object.entries(one.choice.said), random))
        return { ...one, choice: { ...one.choice, said } }
      })
      return JSON.stringify(counted({ items: byLot(items, random), ballots: turned }, ['parents', 'staff']))
    })
    expect(new Set(orders)).toEqual(new Set([first]))
  })

  it('are found among many people too, where those who stand near each other are looked at together', () => {
    const { found } = counted(campBallots({ ...camps, people: 1200, sure: 0.9 }))
    expect(found.grouping!.groups.map(({ people }) => people)).toEqual([600, 600])
  })

  it('can be looked for in another thread: what goes in and comes out is plain', () => {
    const { items, ballots } = campBallots({ ...camps, people: 40 })
    const votes = votesOf(ballots, items)
    const there = findGroups(structuredClone(votes), 'thread')
    expect(structuredClone(there)).toEqual(findGroups(votes, 'thread'))
  })

  it('are never found among 24 people, however clear their camps are', () => {
    const { found } = counted(campBallots({ ...camps, people: 24, sure: 0.95 }))
    expect(found).toMatchObject({ people: 24, grouping: null, why: 'too-few-people' })
  })

  it('are not found where people say anything', () => {
    const { found } = counted(campBallots({ ...camps, people: 120, camps: 1, sure: 0.2 }))
    expect(found).toMatchObject({ grouping: null, why: 'groups-change' })
    expect(Math.max(...found.tried.map(trial => trial.stability))).toBeLessThan(0.75)
  })

  it('are not found where everybody says the same', () => {
    const said = { s000: 'agree', s001: 'disagree', s002: 'pass' } as const
    const outcome = counted({ items: statementsOf(3), ballots: alike(40, said) })
    expect(outcome.found).toMatchObject({ grouping: null, why: 'no-differences', tried: [] })
    expect(outcome.consensus).toEqual({ agree: ['s000'], disagree: ['s001'] })
  })

  it('are not shown where one of them would be four people', () => {
    const { items, ballots } = campBallots({ ...camps, people: 100, camps: 25, sure: 1, seen: 1 })
    const one = ballots[0]!.choice
    const opposite = { method: 'opinions' as const, said: turnedRound(one.said) }
    const ours = ballots.map((each, at) => ({ ...each, choice: at < 4 ? opposite : one }))
    expect(counted({ items, ballots: ours }).found).toMatchObject({ grouping: null, why: 'group-too-small' })
  })

  it('need people who answered enough, or the most active fifteen', () => {
    const items = statementsOf(20)
    const few = Object.fromEntries(items.slice(0, 6).map(({ item }) => [item, 'agree' as const]))
    const enough = Object.fromEntries(items.slice(0, 7).map(({ item }) => [item, 'agree' as const]))
    const many = Array.from({ length: 20 }, (_, at) => ballot(`a${at + 10}`, enough))
    const less = Array.from({ length: 20 }, (_, at) => ballot(`b${at + 10}`, few))
    expect(whoIsIn(votesOf([...less, ...many], items))).toHaveLength(20)
    expect(whoIsIn(votesOf([...less, ...many.slice(0, 3)], items))).toHaveLength(15)
  })
})

describe('a round of few', () => {
  it('of nobody says nothing', () => {
    const outcome = counted({ items: statementsOf(3), ballots: [] })
    expect(outcome).toMatchObject({ people: 0, consensus: { agree: [], disagree: [] } })
    expect(outcome.found).toMatchObject({ people: 0, why: 'too-few-people' })
  })

  it('of one person counts one person, and finds no groups', () => {
    const outcome = counted({ items: statementsOf(1), ballots: alike(1, { s000: 'agree' }) })
    expect(outcome.counts).toEqual([{ item: 's000', agree: 1, disagree: 0, seen: 1 }])
    expect(outcome.found.why).toBe('too-few-people')
  })

  it('keeps a statement that nobody saw, and one that was withdrawn away', () => {
    const { items, ballots } = campBallots(camps)
    const [first, ...others] = items
    const shown = [
      { ...first!, withdrawn: 'It named a school' },
      ...others,
      { item: 'unseen', withdrawn: null },
    ]
    const outcome = counted({ items: shown, ballots })
    expect(outcome.counts).toHaveLength(20)
    expect(outcome.counts.find(({ item }) => item === 'unseen')).toMatchObject({
      agree: 0,
      disagree: 0,
      seen: 0,
    })
    expect(JSON.stringify(outcome)).not.toContain('s000')
    expect(outcome.found.why).toBe(null)
  })

  it('refuses two ballots of one voter, and an opinion about nothing', () => {
    const items = statementsOf(1)
    expect(() => counted({ items, ballots: [ballot('v', {}), ballot('v', {})] })).toThrow(RangeError)
    expect(() => counted({ items, ballots: [ballot('v', { other: 'agree' })] })).toThrow(RangeError)
  })
})

describe('groups that people put themselves into', () => {
  it('are always counted, and those of too few people are named and not counted', () => {
    const groups = ['young', ...Array.from({ length: 3 }, () => ['parents', 'staff']).flat(), null]
    const declared = counted(campBallots({ ...camps, people: 30, groups }), [
      'young',
      'parents',
      'staff',
    ]).declared
    expect(declared.groups.map(({ group, people }) => [group, people])).toEqual([
      ['parents', 12],
      ['staff', 11],
    ])
    expect(declared.tooFew).toEqual(['young'])
  })

  it('say nothing of being apart where there is no other', () => {
    const { declared } = counted(campBallots({ ...camps, groups: ['parents'] }), ['parents'])
    expect(declared.groups[0]).toMatchObject({ group: 'parents', people: 80, says: [] })
    expect(declared.shared).toEqual({ agree: [], disagree: [] })
  })
})

const turned: Record<Opinion, Opinion> = { agree: 'disagree', disagree: 'agree', pass: 'pass' }
const turnedRound = (said: Readonly<Record<string, Opinion>>) =>
  Object.fromEntries(Object.entries(said).map(([key, opinion]) => [key, turned[opinion]]))
