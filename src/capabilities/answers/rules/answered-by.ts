import type { Wait } from '../../clocks/index.ts'

/** How many of a hundred had their answer by a working day. */
export interface AnsweredBy {
  readonly day: number
  /** 0 to 1. */
  readonly share: number
  /** Stories that had waited so long, answered or not: what the share rests on. */
  readonly atRisk: number
}

/**
 * The share answered by each working day, in which a story that has not waited so long yet counts for the days it has waited
 * and for no more. It is neither answered nor late before its time.
 *
 * @param waits how long each waited, until its answer or so far
 * @param until the last working day of the curve
 * @param least the curve ends where fewer than this are left: it would speak of a few people
 * @returns one point for each day from 0
 * Source: Kaplan and Meier, "Nonparametric estimation from incomplete observations" (1958): 1 - S(t).
 */
export function answeredBy(waits: readonly Wait[], until: number, least: number): AnsweredBy[] {
  const points: AnsweredBy[] = []
  let waiting = 1
  for (let day = 0; day <= until; day++) {
    const atRisk = sum(waits.filter(({ days }) => days >= day))
    if (atRisk < least) break
    waiting *= 1 - sum(waits.filter(({ days, done }) => done && days === day)) / atRisk
    points.push({ day, share: 1 - waiting, atRisk })
  }
  return points
}

const sum = (waits: readonly Wait[]): number => waits.reduce((all, { count }) => all + count, 0)

/** Working days that half of all answered stories waited, or less; null when none is answered. The longest, too. */
export function waitsInShort(waits: readonly Wait[]): { median: number | null; longest: number | null } {
  const done = waits.filter(wait => wait.done).toSorted((a, b) => a.days - b.days)
  const all = sum(done)
  let seen = 0
  const median = done.find(({ count }) => (seen += count) * 2 >= all)?.days ?? null
  return { median, longest: waits.reduce<number | null>((most, { days }) => Math.max(most ?? 0, days), null) }
}
