/** Stories begun, or sent, from one place within an hour: a hall of 300 people may do so six times each; a script may not. */
const STORIES_OF_A_PLACE = 2_000

/** Whether one more story is too many. */
export const tooManyStories = (place: number | null): boolean => (place ?? 0) >= STORIES_OF_A_PLACE
