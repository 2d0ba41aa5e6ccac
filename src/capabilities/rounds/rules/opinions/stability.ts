import { byLot, randomFrom } from '../../../../standards/random.ts'
import { fieldOf, partingOf, type Parting } from './parting.ts'
import { pointsOf, standingStatements } from './project.ts'
import { adjustedRandIndex } from './rand-index.ts'
import { axesOf } from './axes.ts'
import type { Spread } from './spread.ts'
import type { Votes } from './votes.ts'

const RERUNS = 25
const LEFT_OUT = 0.2

/**
 * How far groups stay the same when a fifth of the statements is left out: the mean agreement over 25 reruns, each from the
 * beginning, on the same people. Groups that hang on a few statements do not stay.
 *
 * @returns for each of these partings, from about 0 to 1; a rerun that cannot be parted so agrees by 0
 */
export function stabilities(
  votes: Votes,
  rows: Int32Array,
  spread: Spread,
  partings: readonly (Parting & { k: number })[],
  seed: string
): number[] {
  const sums = partings.map(() => 0)
  for (let turn = 0; turn < RERUNS; turn++) {
    const kept = someLeftOut(votes, `${seed} rerun ${turn}`)
    const field = fieldOf(pointsOf(votes, rows, axesOf(spread, kept), kept), `${seed} rerun ${turn} near`)
    for (const [at, { k, labels }] of partings.entries()) {
      const again = partingOf(field, k, `${seed} rerun ${turn} groups ${k}`)
      if (again !== null) sums[at]! += adjustedRandIndex(labels, again.labels)
    }
  }
  return sums.map(sum => sum / RERUNS)
}

/** A fifth of the statements that stand, by lot, and never none. */
function someLeftOut(votes: Votes, seed: string): Uint8Array {
  const kept = standingStatements(votes)
  const standing = [...kept.keys()].filter(column => kept[column])
  const count = Math.max(1, Math.round(standing.length * LEFT_OUT))
  for (const column of byLot(standing, randomFrom(seed)).slice(0, count)) kept[column] = 0
  return kept
}
