import { wilson, type Interval } from '../../../standards/proportions.ts'

/** One group: how many of it told us, and how many there are in the area. */
export interface Group {
  readonly key: string
  readonly heard: number
  readonly people: number
}

/** How a group's share of those who told us stands to its share of the area. */
export interface Representation {
  readonly key: string
  readonly heard: number
  /** Its share of those who told us and answered this question, from 0 to 1. */
  readonly share: number
  /** Its share of the people in the area. */
  readonly expected: number
  /** share / expected: a third means a third of what would be expected. */
  readonly ratio: number
  /** Between which ratios the true one most likely lies: Wilson's bounds on the share. */
  readonly between: Interval
  /** Difference of the shares in standard deviations. */
  readonly difference: number
  readonly standing: 'fewer' | 'as-expected' | 'more'
}

/** Fewer answers than this say nothing about who is missing. */
export const LEAST_ANSWERS = 30

/** From here on a difference is worth a look (Austin 2009). */
const WATCH = 0.1

/**
 * Compares who told us with who lives here, group by group. Null when too few people answered.
 * A group is called fewer, or more, only when the difference is worth a look and its doubt does not reach past even.
 *
 * @param groups every group of one question; `people` above nought
 * Errors: RangeError when a group has no people to compare with.
 * Source: P. C. Austin, Balance diagnostics for comparing the distribution of baseline covariates (2009).
 */
export function compare(groups: readonly Group[]): Representation[] | null {
  const answered = sum(groups.map(({ heard }) => heard))
  if (answered < LEAST_ANSWERS) return null
  const living = sum(groups.map(({ people }) => people))
  return groups.map(({ key, heard, people }) => {
    if (people <= 0) throw new RangeError(`Nobody of ${key} to compare with`)
    const [share, expected] = [heard / answered, people / living]
    const { low, high } = wilson(heard, answered)
    const between = { low: low / expected, high: high / expected }
    const difference = standardisedDifference(share, expected)
    return {
      ...{ key, heard, share, expected, ratio: share / expected, between, difference },
      standing: standingOf(difference, between),
    }
  })
}

/** Nought when the shares are equal. Above 0.1 is worth a look, above 0.2 worth doing something about. */
export function standardisedDifference(share: number, expected: number): number {
  const spread = Math.sqrt((share * (1 - share) + expected * (1 - expected)) / 2)
  return share === expected ? 0 : (share - expected) / spread
}

/** How far the whole picture is off: the part of the people who would have to be other people. From 0 to 1. */
export function dissimilarity(found: readonly Representation[]): number {
  return sum(found.map(({ share, expected }) => Math.abs(share - expected))) / 2
}

function standingOf(difference: number, { low, high }: Interval): Representation['standing'] {
  if (difference < -WATCH && high < 1) return 'fewer'
  return difference > WATCH && low > 1 ? 'more' : 'as-expected'
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0)
