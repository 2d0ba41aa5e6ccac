/** Minutes, tries and hours that keep sign-in safe. */
const MINUTE = 60_000

export const CODE_LIVES_MS = 10 * MINUTE
const MOST_TRIES = 5

/** How often one person may be sent a code, and one browser may ask, in a quarter of an hour. */
export const MOST_CODES = 5
export const MOST_ASKS = 8
export const LIMIT_MS = 15 * MINUTE

export const SESSION_LIVES_MS = 12 * 60 * MINUTE
export const SESSION_IDLES_MS = 120 * MINUTE
/** Being here is written down no more often than this. */
export const SEEN_AGAIN_MS = MINUTE

/** Askings and sessions that are over are forgotten after this. */
export const FORGET_MS = 24 * 60 * MINUTE

/** One asking for a code, as it stands before a code is tried. */
export interface Asking {
  readonly tries: number
  readonly expiresAt: Date
  readonly spentAt: Date | null
}

/** A code can be tried until it has been used, tried five times, or is ten minutes old. */
export function canBeTried({ tries, expiresAt, spentAt }: Asking, now: Date): boolean {
  return spentAt === null && tries < MOST_TRIES && now < expiresAt
}
