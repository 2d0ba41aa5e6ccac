/** What may be said of a number of people: the number itself, or only that it is under a line. */
export type GatedCount =
  { readonly kind: 'shown'; readonly count: number } | { readonly kind: 'hidden'; readonly below: number }

/**
 * The gate that every count of people passes on its way out, to a page, a chart, a file, a feed or a letter.
 * Nobody and a few are not told apart: "0" beside a place or a need can say as much about a family as "1" can.
 *
 * @param count     whole people, stories or voices, 0 or more
 * @param threshold the smallest number that may be shown, 2 or more; ours is 5
 * Errors: RangeError for a count that is not whole, or a threshold that would let every number through.
 * Source: the partnership's policy in docs/data-protection; "fewer than 5" is the usual local rule in public health.
 */
export function gate(count: number, threshold = 5): GatedCount {
  if (!Number.isInteger(count) || count < 0) throw new RangeError(`Not a count of people: ${count}`)
  if (!Number.isInteger(threshold) || threshold < 2)
    throw new RangeError(`A threshold of ${threshold} hides nothing`)
  return count < threshold ? { kind: 'hidden', below: threshold } : { kind: 'shown', count }
}
