/** Wrong codes from one browser within an hour; the next is refused. Somebody who mistypes needs three or four. */
const WRONG_CODES = 10

/** Wrong codes from one place within an hour: a hall of 300 people who each mistype twice may go on. */
const WRONG_CODES_OF_A_PLACE = 600

/**
 * Whether another code is one too many. A browser that typed none wrong may always try one, however many a neighbour on
 * the same line typed wrong: a code has 66 bits, so the limit keeps scripts slow and need not shut a hall out.
 *
 * @param tries wrong codes within the hour of this browser, and of its place; null when we do not know where it is
 */
export const tooManyCodes = ({ visit, place }: { visit: number; place: number | null }): boolean =>
  visit >= WRONG_CODES || (visit > 0 && (place ?? 0) >= WRONG_CODES_OF_A_PLACE)
