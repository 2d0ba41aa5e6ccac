import { randomFrom } from '../../../../standards/random.ts'
import { startOf } from './k-means-start.ts'
import { bestOf, settled } from './k-means.ts'
import { silhouetteOf } from './silhouette.ts'
import type { Points, Weighted } from './axes.ts'

/** Up to so many people, each is a point of their own while groups are looked for; beyond, together with whoever is near. */
const MANY = 1000
const BASES = 100
const BASE_STEPS = 20
const LAST_STEPS = 20
const RESTARTS = 20

export interface Field {
  readonly people: Weighted
  /** People who stand near each other as one point in their middle; the people themselves where they are few. */
  readonly bases: Weighted
}

export interface Parting {
  /** The group of each person: 0 is the largest; of groups as large, the one whose first person comes first. */
  readonly labels: Int32Array
  readonly sizes: readonly number[]
  /** The group of each point of the field's bases, by numbers of its own. */
  readonly bases: Int32Array
}

/** @param seed of the chance by which near people are put together, where they are many */
export function fieldOf({ x, y }: Points, seed: string): Field {
  const people = { x, y, weights: new Float64Array(x.length).fill(1) }
  const start = x.length > MANY ? startOf(people, BASES, randomFrom(seed)) : null
  if (start === null) return { people, bases: people }
  const { centres, labels } = settled(people, start, BASE_STEPS)
  const weights = new Float64Array(BASES)
  for (const label of labels) weights[label]!++
  return { people, bases: { ...centres, weights } }
}

/**
 * The best way of 20 to part people into k groups.
 *
 * @returns null where fewer than k stand in different places
 */
export function partingOf({ people, bases }: Field, k: number, seed: string): Parting | null {
  const rough = bestOf(bases, k, RESTARTS, randomFrom(seed))
  if (rough === null) return null
  const fine = bases === people ? rough : settled(people, rough.centres, LAST_STEPS)
  const baseLabels = bases === people ? rough.labels : settled(bases, fine.centres, 1).labels
  return { ...named(fine.labels, k), bases: baseLabels }
}

/** How far the groups stand apart: see silhouette.ts. Where people are many, it is that of the bases, by their weights. */
export const apart = ({ bases }: Field, { bases: labels, sizes }: Parting): number =>
  silhouetteOf(bases, labels, sizes.length)

function named(labels: Int32Array, k: number): { labels: Int32Array; sizes: number[] } {
  const sizes = Array.from({ length: k }, () => 0)
  const first = Array.from({ length: k }, () => Infinity)
  for (const [person, label] of labels.entries()) {
    sizes[label]!++
    first[label] = Math.min(first[label]!, person)
  }
  const order = [...sizes.keys()].toSorted((a, b) => sizes[b]! - sizes[a]! || first[a]! - first[b]!)
  const name = Int32Array.from(order.keys(), nth => nth)
  for (const [nth, label] of order.entries()) name[label] = nth
  return { labels: labels.map(label => name[label]!), sizes: order.map(label => sizes[label]!) }
}
