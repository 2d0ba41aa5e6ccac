import type { Ballot, GroupKey, Opinion, Opinions } from '../../src/capabilities/rounds/rules/ballot.ts'
import type { ItemHere } from '../../src/capabilities/rounds/rules/counting.ts'
import { below, type Random, randomFrom } from '../../src/standards/random.ts'

export interface Camps {
  readonly people: number
  readonly statements: number
  /** Person i is of camp i modulo so many; each camp has a mind of its own about every statement. */
  readonly camps: number
  /** How often somebody says what their camp says; otherwise anything, by lot. */
  readonly sure: number
  /** How often somebody saw a statement. */
  readonly seen?: number
  readonly seed: string
  readonly groups?: readonly (GroupKey | null)[]
}

const anything: readonly Opinion[] = ['agree', 'disagree', 'pass']

export const statementsOf = (count: number): ItemHere[] =>
  Array.from({ length: count }, (_, at) => ({ item: `s${String(at).padStart(3, '0')}`, withdrawn: null }))

/** Invented ballots of people in camps, the same for the same seed. */
export function campBallots({ people, statements, camps, sure, seen = 1, seed, groups = [null] }: Camps) {
  const random = randomFrom(seed)
  const items = statementsOf(statements)
  const minds = Array.from({ length: camps }, () => items.map(() => anything[below(2, random)]!))
  const ballots = Array.from({ length: people }, (_, at): Ballot<Opinions> => {
    const mind = minds[at % camps]!
    const said = items.flatMap(({ item }, nth) =>
      random() < seen ? [[item, opinionOf(mind[nth]!, sure, random)] as const] : []
    )
    const voter = `v${String(at).padStart(6, '0')}`
    const group = groups[at % groups.length]!
    return { voter, route: 'open', group, choice: { method: 'opinions', said: Object.fromEntries(said) } }
  })
  return { items, ballots }
}

const opinionOf = (mind: Opinion, sure: number, random: Random): Opinion =>
  random() < sure ? mind : anything[below(3, random)]!
