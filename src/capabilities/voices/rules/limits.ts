/** Wrong codes from one browser within an hour; the next is refused. Somebody who mistypes needs three or four. */
export const WRONG_CODES = 10

/** Wrong codes from one place within an hour: a hall of 300 people who each mistype twice may go on. */
export const WRONG_CODES_OF_A_PLACE = 600

/** Stories begun, or sent, from one place within an hour: a hall of 300 people may do so six times each; a script may not. */
export const STORIES_OF_A_PLACE = 2_000

/** Whether another wrong code is too many. `place` null: we do not know where they are. */
export const tooManyCodes = ({ visit, place }: { visit: number; place: number | null }): boolean =>
  visit >= WRONG_CODES || (place ?? 0) >= WRONG_CODES_OF_A_PLACE

/** Whether one more story is too many. */
export const tooManyStories = (place: number | null): boolean => (place ?? 0) >= STORIES_OF_A_PLACE
