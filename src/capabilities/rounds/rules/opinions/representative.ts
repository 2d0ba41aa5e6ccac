import { type Counts, sumOf } from './counts.ts'

/** One side, agreeing or disagreeing, of one statement in one group. */
export interface SideFigures {
  /** The share, smoothed: (A + 1) / (S + 2). */
  readonly share: number
  /** How clearly it is more than half, in standard deviations. */
  readonly z: number
  /** The share beside that of everybody else. */
  readonly ratio: number
  /** How clearly it is more than that of everybody else, in standard deviations. */
  readonly ratioZ: number
}

export type Side = 'agree' | 'disagree'

export interface Representativeness {
  readonly agree: SideFigures
  readonly disagree: SideFigures
  readonly side: Side
  /** Clearly more than half of the group, and clearly more than elsewhere. */
  readonly qualifies: boolean
}

/** One-sided, 90 in 100. */
export const CLEAR = 1.2816

/**
 * What a statement says about one group beside all the others.
 *
 * Source: Polis, math/src/polismath/math/repness.clj and stats.clj: one- and two-proportion z tests with Laplace smoothing.
 */
export function representativeness(own: Counts, others: Counts): Representativeness {
  const agree = figures(own.agree, own.seen, others.agree, others.seen)
  const disagree = figures(own.disagree, own.seen, others.disagree, others.seen)
  const side = agree.ratioZ > disagree.ratioZ ? 'agree' : 'disagree'
  return { agree, disagree, side, qualifies: isClear(agree) || isClear(disagree) }
}

const isClear = ({ z, ratioZ }: SideFigures): boolean => ratioZ > CLEAR && z > CLEAR

function figures(said: number, seen: number, othersSaid: number, othersSeen: number): SideFigures {
  const share = smoothed(said, seen)
  const z = shareZ(said, seen)
  const ratio = share / smoothed(othersSaid, othersSeen)
  return { share, z, ratio, ratioZ: twoSharesZ(said + 1, seen + 1, othersSaid + 1, othersSeen + 1) }
}

/** A share with one more for each side: 1/2 where nobody saw it. */
export const smoothed = (said: number, seen: number): number => (said + 1) / (seen + 2)

/** One proportion against a half: 2 · √(S + 1) · ((A + 1) / (S + 1) − ½). */
export const shareZ = (said: number, seen: number): number =>
  2 * Math.sqrt(seen + 1) * ((said + 1) / (seen + 1) - 0.5)

function twoSharesZ(said: number, seen: number, othersSaid: number, othersSeen: number): number {
  const all = (said + othersSaid) / (seen + othersSeen)
  if (all === 1) return 0
  return (said / seen - othersSaid / othersSeen) / Math.sqrt(all * (1 - all) * (1 / seen + 1 / othersSeen))
}

/** The counts of the other groups together, for one statement. */
export const othersThan = (
  group: number,
  counts: readonly (readonly Counts[])[],
  statement: number
): Counts => sumOf(counts.filter((_, other) => other !== group).map(one => one[statement]!))
