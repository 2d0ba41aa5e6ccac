export interface Interval {
  readonly low: number
  readonly high: number
}

/**
 * Between which shares the true one most likely lies, where `count` of `total` were found: Wilson's score interval.
 * It stays between 0 and 1 and holds for small totals, where the usual "plus or minus" does not.
 *
 * @param z how sure, in standard deviations; 1.96 is 95 in 100
 * Errors: RangeError when the total is not above nought, or the count is not within it.
 * Source: E. B. Wilson, Probable inference, the law of succession, and statistical inference (1927); Public Health
 * England, Commonly used public health statistics and their confidence intervals (2018).
 */
export function wilson(count: number, total: number, z = 1.96): Interval {
  if (!(total > 0) || count < 0 || count > total) throw new RangeError(`${count} of ${total} is no share`)
  const share = count / total
  const spread = z * Math.sqrt((share * (1 - share)) / total + (z * z) / (4 * total * total))
  const middle = share + (z * z) / (2 * total)
  const scale = 1 + (z * z) / total
  return { low: Math.max(0, (middle - spread) / scale), high: Math.min(1, (middle + spread) / scale) }
}
