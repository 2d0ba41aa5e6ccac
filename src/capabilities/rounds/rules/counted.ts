/** A number of stars, or only that there were this many or more. */
export type Counted = { readonly exactly: number } | { readonly atLeast: number }

/** The least it can be. */
export function leastOf(stars: Counted): number {
  return 'exactly' in stars ? stars.exactly : stars.atLeast
}

/**
 * Several counts of one line together. With one "3 or more" among them, the sum is "so many or more".
 *
 * @returns null for no count at all: unknown is not nought
 */
export function addStars(counts: readonly Counted[]): Counted | null {
  if (counts.length === 0) return null
  const sum = counts.reduce((total, stars) => total + leastOf(stars), 0)
  if (counts.every(stars => 'exactly' in stars)) return { exactly: sum }
  return { atLeast: sum }
}

/**
 * A count as a person types it: '7' is exactly 7, '3+' is 3 or more, nothing is not known.
 *
 * @returns null for an empty text, undefined for one that is no count
 */
export function readStars(text: string): Counted | null | undefined {
  const plain = text.replaceAll(/\s/g, '')
  if (plain === '') return null
  const [, figures, more] = /^(\d{1,6})(\+?)$/.exec(plain) ?? []
  if (figures === undefined) return undefined
  if (more === '') return { exactly: Number(figures) }
  return Number(figures) === 0 ? undefined : { atLeast: Number(figures) }
}
