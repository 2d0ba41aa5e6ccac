/** The most points of one parcel. */
const AT_ONCE = 25

/** The most letters of one parcel as they travel; the server takes 512 kB. A letter of Arabic travels as six, of Chinese as nine. */
const MOST_LETTERS = 300_000

/**
 * How many of these points, from the first on, go into one parcel that the server takes: one at least.
 *
 * @param points what is sent, in order; each is written as JSON in a field of a form
 */
export function howManyAtOnce(points: readonly object[]): number {
  let letters = 0
  const fit = points.slice(0, AT_ONCE).findIndex(point => {
    letters += encodeURIComponent(JSON.stringify(point)).length
    return letters > MOST_LETTERS
  })
  return fit === -1 ? Math.min(points.length, AT_ONCE) : Math.max(fit, 1)
}
