import type { Counts } from './counts.ts'
import {
  CLEAR,
  othersThan,
  representativeness,
  type Representativeness,
  type Side,
} from './representative.ts'

/** A statement that tells what a group says. */
export interface Selected {
  /** Its place in the matrix. */
  readonly statement: number
  readonly side: Side
  /** It stands first because the group agrees with it, even where it does not set the group apart. */
  readonly bestAgree: boolean
  readonly figures: Representativeness
}

interface Candidate {
  readonly statement: number
  readonly own: Counts
  readonly figures: Representativeness
}

const MOST = 5

/**
 * Up to five statements for one group: the best that it agrees with first, then those that qualify by ratio · ratio's z ·
 * share · share's z; then agreements before disagreements. Where none qualifies, the best agreement alone, or else what sets
 * the group apart most. A statement that nobody of the group saw is never one.
 *
 * @param counts    of every group, as groupCounts gives them
 * @param withdrawn 1 for a statement that is not shown
 * Source: Polis, repness.clj (select-rep-comments); of two as good, the first in the matrix. In Polis the best agreement can
 * come out among the disagreements, where nothing sets it apart: here it is always one that the group agrees with.
 */
export function selectFor(
  group: number,
  counts: readonly (readonly Counts[])[],
  withdrawn: Uint8Array
): Selected[] {
  const candidates = counts[group]!.map((own, statement) => {
    const figures = representativeness(own, othersThan(group, counts, statement))
    return { statement, own, figures }
  }).filter(({ statement, own }) => !withdrawn[statement] && own.seen > 0)
  const best = bestAgreement(candidates)
  const qualified = candidates.filter(one => one.figures.qualifies)
  if (qualified.length === 0) return [best ?? mostApart(candidates)].flatMap(one => finished(one, best))
  const others = qualified.filter(one => one !== best).toSorted((a, b) => measure(b) - measure(a))
  const five = [...(best ? [best] : []), ...others].slice(0, MOST).flatMap(one => finished(one, best))
  return [...five.filter(one => one.side === 'agree'), ...five.filter(one => one.side === 'disagree')]
}

function finished(one: Candidate | undefined, best: Candidate | undefined): Selected[] {
  if (one === undefined) return []
  const { statement, figures } = one
  return [{ statement, side: one === best ? 'agree' : figures.side, bestAgree: one === best, figures }]
}

function measure({ figures }: Candidate): number {
  const { share, z, ratio, ratioZ } = figures[figures.side]
  return ratio * ratioZ * share * z
}

function bestAgreement(candidates: readonly Candidate[]): Candidate | undefined {
  let best: Candidate | undefined
  for (const one of candidates) if (one.own.agree + one.own.disagree > 0 && beats(one, best)) best = one
  return best
}

function beats({ figures: { agree } }: Candidate, best: Candidate | undefined): boolean {
  if (best === undefined) return agree.z > CLEAR || (agree.ratio > 1 && agree.share > 0.5)
  const other = best.figures.agree
  const [mine, theirs] = [agree.share * agree.z, other.share * other.z]
  if (other.ratio <= 1) return mine > theirs
  return agree.ratio * agree.ratioZ * mine > other.ratio * other.ratioZ * theirs
}

function mostApart(candidates: readonly Candidate[]): Candidate | undefined {
  const apart = ({ figures }: Candidate) => Math.max(figures.agree.ratioZ, figures.disagree.ratioZ)
  return candidates.toSorted((a, b) => apart(b) - apart(a) || a.statement - b.statement)[0]
}
