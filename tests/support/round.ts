import { type Actor } from '../../src/platform/access/index.ts'
import type { Needs } from '../../src/capabilities/area/index.ts'
import type { Method } from '../../src/capabilities/rounds/rules/ballot.ts'
import type { Mode } from '../../src/capabilities/rounds/rules/round.ts'
import { holdDoor } from '../../src/capabilities/rounds/store/ballots.ts'
import { insertOpening, insertRound } from '../../src/capabilities/rounds/store/rounds.ts'
import { insertSlips } from '../../src/capabilities/rounds/store/slips.ts'
import type { Store } from '../../src/platform/db/index.ts'

export const facilitator: Actor & { kind: 'person' } = {
  ...{ kind: 'person', id: 'wren', name: 'Wren Ashdown', jobTitle: 'Facilitator', organisation: 'Exmoor' },
  roles: ['facilitator'],
}

const by = { id: facilitator.id, name: facilitator.name }

/** Statements nobody is likely to find in an area, so that a round needs no theme. */
export const items = ['rest', 'calls', 'plans', 'welcome'] as const

/** A round of four statements, three stars each, open since today. */
export async function openedRound(
  { store, today }: Pick<Needs, 'today'> & { store: Store },
  { key, mode, method = 'stars' }: { key: string; mode: Mode; method?: Method }
): Promise<void> {
  const stars = method === 'stars'
  await store.as(facilitator, async db => {
    const round = {
      ...{ key, title: `Round ${key}`, question: 'What should we fix first?', event: null, method, mode },
      ...{ chosenFrom: 'statements' as const, opensAt: null, closesAt: null, closes: null, people: null },
      ...{ source: null, by, on: today() },
    }
    const rule = {
      ...{ starsEach: stars ? 3 : null, mostOnOne: stars ? 2 : null, threshold: stars ? 3 : null },
      ...{ thresholdOn: 'stars' as const, ties: 'stay-tied' as const },
    }
    const statement = { theme: null, cornerstone: null, strength: null, development: null }
    await insertRound(db, { ...round, rule }, items.map(item => ({ ...statement, item, title: `About ${item}` }))) // prettier-ignore
    await insertOpening(db, key, by, today())
  })
}

/** Slips of a round: with these hashes of codes, or nulls for a room. */
export async function issueSlips(
  { store, today }: Pick<Needs, 'today'> & { store: Store },
  round: string,
  codes: readonly (string | null)[]
): Promise<void> {
  await store.as(facilitator, async db => {
    await holdDoor(db, round)
    await insertSlips(db, { round, codes, by, on: today() })
  })
}
