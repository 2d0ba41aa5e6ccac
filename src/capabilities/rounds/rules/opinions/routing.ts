import { drawByWeight, type Random } from '../../../../standards/random.ts'
import type { ItemKey } from '../ballot.ts'
import { type Counts, overallCounts, passes } from './counts.ts'
import { extremities, standingStatements } from './project.ts'
import { smoothed } from './representative.ts'
import { axesOf } from './axes.ts'
import { spreadOf } from './spread.ts'
import { byCharacters, type Votes } from './votes.ts'

/** A statement about the people who answer, and not about the matter: it is always shown as often. */
const ABOUT_PEOPLE = 7

/**
 * How soon a statement should be shown to somebody who has not seen it: those that few pass on, that many agree with, that
 * part people, and that few have seen yet.
 *
 * With p = (P + 1) / (S + 2) and a = (A + 1) / (S + 2): ((1 − p) · (E + 1) · a · (1 + 8 · 2^(−S / 5)))².
 *
 * @param extremity   of the statement, as extremities gives it
 * @param aboutPeople whether it asks people about themselves: then 7²
 * Source: Polis, conversation.clj (importance-metric, priority-metric).
 */
export function priorityOf(counts: Counts, extremity: number, aboutPeople = false): number {
  if (aboutPeople) return ABOUT_PEOPLE ** 2
  const passed = smoothed(passes(counts), counts.seen)
  const importance = (1 - passed) * (extremity + 1) * smoothed(counts.agree, counts.seen)
  return (importance * (1 + 8 * 2 ** (-counts.seen / 5))) ** 2
}

/** How soon each statement that stands should be shown, from all that was said so far. */
export function prioritiesOf(
  votes: Votes,
  aboutPeople: ReadonlySet<ItemKey> = new Set()
): Map<ItemKey, number> {
  const counts = overallCounts(votes)
  const kept = standingStatements(votes)
  const extremity = extremities(axesOf(spreadOf(votes), kept))
  const standing = votes.statements.map((key, at) => ({ key, at })).filter(({ at }) => kept[at])
  return new Map(
    standing.map(({ key, at }) => [key, priorityOf(counts[at]!, extremity[at]!, aboutPeople.has(key))])
  )
}

/**
 * The next statement for one person: by lot, with a chance in proportion to its priority, never one that they saw.
 *
 * @returns null when they have seen them all
 */
export function nextStatement(
  priorities: ReadonlyMap<ItemKey, number>,
  seen: ReadonlySet<ItemKey>,
  random: Random
): ItemKey | null {
  const unseen = [...priorities.keys()].filter(key => !seen.has(key)).toSorted(byCharacters)
  if (unseen.length === 0) return null
  return unseen[
    drawByWeight(
      unseen.map(key => priorities.get(key)!),
      random
    )
  ]!
}
