import { type Actor } from '../../src/platform/access/index.ts'
import type { Needs } from '../../src/capabilities/area/index.ts'
import type { Method } from '../../src/capabilities/rounds/rules/ballot.ts'
import type { Mode } from '../../src/capabilities/rounds/rules/round.ts'
import { holdDoor } from '../../src/capabilities/rounds/store/ballots.ts'
import { setCards } from '../../src/capabilities/rounds/store/cards.ts'
import {
  insertOpening,
  insertRound,
  type NewItem,
  type NewRound,
} from '../../src/capabilities/rounds/store/rounds.ts'
import { insertSlips } from '../../src/capabilities/rounds/store/slips.ts'
import type { CalendarDate } from '../../src/standards/calendar.ts'
import type { Store } from '../../src/platform/db/index.ts'

export const facilitator: Actor & { kind: 'person' } = {
  ...{ kind: 'person', id: 'wren', name: 'Wren Ashdown', jobTitle: 'Facilitator', organisation: 'Exmoor' },
  roles: ['facilitator'],
}

const by = { id: facilitator.id, name: facilitator.name }

/** Statements nobody is likely to find in an area, so that a round needs no theme. */
export const items = ['rest', 'calls', 'plans', 'welcome'] as const

const statement = { theme: null, cornerstone: null, strength: null, development: null }

export const itemsOf = (): NewItem[] => items.map(item => ({ ...statement, item, title: `About ${item}` }))

interface Planned {
  readonly key: string
  readonly mode: Mode
  readonly method?: Method
  readonly on: CalendarDate
}

/** A round of four statements. Of stars everybody has three, and two for one thing at most. */
export function planOf({ key, mode, method = 'stars', on }: Planned): NewRound {
  const stars = method === 'stars'
  return {
    ...{ key, title: `Round ${key}`, question: 'What should we fix first?', event: null, method, mode },
    ...{ chosenFrom: 'statements', opensAt: null, closesAt: null, closes: null, people: null },
    ...{ source: null, by: null, on },
    rule: {
      ...{ starsEach: stars ? 3 : null, mostOnOne: stars ? 2 : null, threshold: stars ? 3 : null },
      ...{ thresholdOn: 'stars', ties: 'stay-tied' },
    },
  }
}

/** That round, open since today. */
export async function openedRound(
  { store, today }: Pick<Needs, 'today'> & { store: Store },
  planned: Omit<Planned, 'on'>
): Promise<void> {
  await store.as(facilitator, async db => {
    await insertRound(db, { ...planOf({ ...planned, on: today() }), by }, itemsOf())
    await insertOpening(db, planned.key, by, today())
  })
}

/** What is on the cards of these four, for who votes with pictures. */
export const cardsOfItems = [
  { item: 'rest', title: 'A quiet room', picture: 'quiet' },
  { item: 'calls', title: 'Someone calls you back', picture: 'phone' },
  { item: 'plans', title: 'Your plan is easy to read', picture: 'reading' },
  { item: 'welcome', title: 'You feel welcome', picture: 'happy' },
] as const

/** That round, open since today, in which everything has a card. */
export async function openedWithCards(
  { store, today }: Pick<Needs, 'today'> & { store: Store },
  planned: Omit<Planned, 'on'>
): Promise<void> {
  await store.as(facilitator, async db => {
    await insertRound(db, { ...planOf({ ...planned, on: today() }), by }, itemsOf())
    await setCards(db, planned.key, cardsOfItems, by, today())
    await insertOpening(db, planned.key, by, today())
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
