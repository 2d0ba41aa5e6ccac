import { apart, fieldOf, partingOf, type Parting } from './parting.ts'
import { pointsOf, standingStatements } from './project.ts'
import { axesOf } from './axes.ts'
import { type Spread, spreadOf } from './spread.ts'
import { stabilities } from './stability.ts'
import { type Votes, whoIsIn } from './votes.ts'

/** With 24 people nothing that we tried was stable; a forum of 25 families is too few. */
const FEWEST_PEOPLE = 30
/** The least agreement with the reruns, as a mean of adjusted Rand indices. */
const STABLE_FROM = 0.75
/** No group of fewer people, nor of a smaller part of those who are in. */
const SMALLEST_GROUP = 5
const SMALLEST_PART = 0.05
const MOST_GROUPS = 5

/** One number of groups, and what became of it. */
export interface Trial {
  readonly k: number
  readonly silhouette: number
  readonly stability: number
  readonly sizes: readonly number[]
}

/** Why we say that there are no clear groups. */
export type NoGroups = 'too-few-people' | 'no-differences' | 'groups-change' | 'group-too-small'

export interface FoundGroups {
  /** How many answered enough to be looked at. */
  readonly people: number
  readonly tried: readonly Trial[]
  readonly found: { readonly k: number; readonly groupOf: Int32Array } | { readonly why: NoGroups }
}

/**
 * Whether people fall into groups by what they say, and which: for each row of the matrix the number of its group, or -1.
 * The most that a round asks of a machine: pure, on plain arrays that can be handed to another thread and back.
 *
 * Of the numbers of groups that are stable and whose smallest group is not too small, the one with the best silhouette.
 *
 * Source: Polis as in votes.ts, axes.ts and project.ts; without its warm starts, whose groups depend on history; and with
 * reruns on four fifths of the statements, because the silhouette alone picks groups that do not hold.
 */
export function findGroups(votes: Votes, seed: string): FoundGroups {
  const rows = whoIsIn(votes)
  const spread = spreadOf(votes)
  const partings = rows.length === 0 ? [] : partingsOf(votes, rows, spread, seed)
  const stability = stabilities(votes, rows, spread, partings, seed)
  const tried = partings.map(({ k, silhouette, sizes }, at) => ({
    k,
    silhouette,
    sizes,
    stability: stability[at]!,
  }))
  const why = whyNone(rows.length, tried)
  if (why !== null) return { people: rows.length, tried, found: { why } }
  const best = tried.filter(holds(rows.length)).reduce((a, b) => (b.silhouette > a.silhouette ? b : a))
  const labels = partings[tried.indexOf(best)]!.labels
  return { people: rows.length, tried, found: { k: best.k, groupOf: spreadOverRows(votes, rows, labels) } }
}

function whyNone(people: number, tried: readonly Trial[]): NoGroups | null {
  if (people < FEWEST_PEOPLE) return 'too-few-people'
  if (tried.length === 0) return 'no-differences'
  if (!tried.some(isStable)) return 'groups-change'
  return tried.some(holds(people)) ? null : 'group-too-small'
}

const isStable = ({ stability }: Trial): boolean => stability >= STABLE_FROM
const holds = (people: number) => (trial: Trial) =>
  isStable(trial) && Math.min(...trial.sizes) >= Math.max(SMALLEST_GROUP, SMALLEST_PART * people)

interface Tried extends Parting {
  readonly k: number
  readonly silhouette: number
}

/** Every number of groups that is tried: 2 to 5, and fewer with few people. */
function partingsOf(votes: Votes, rows: Int32Array, spread: Spread, seed: string): Tried[] {
  const kept = standingStatements(votes)
  const field = fieldOf(pointsOf(votes, rows, axesOf(spread, kept), kept), `${seed} near`)
  const most = Math.min(MOST_GROUPS, 2 + Math.floor(Math.min(100, rows.length) / 12))
  const tried: Tried[] = []
  for (let k = 2; k <= most; k++) {
    const parting = partingOf(field, k, `${seed} groups ${k}`)
    if (parting !== null) tried.push({ k, ...parting, silhouette: apart(field, parting) })
  }
  return tried
}

function spreadOverRows(votes: Votes, rows: Int32Array, labels: Int32Array): Int32Array {
  const groupOf = new Int32Array(votes.voters.length).fill(-1)
  for (const [at, row] of rows.entries()) groupOf[row] = labels[at]!
  return groupOf
}
