import type { Kit } from '../../platform/kit.ts'

type Keyed = Pick<Kit, 'keyedHash'>

/**
 * What a phone is known by in one round: a hash of its visit, or of the mark it was given when it was passed on. A hash
 * of another round says nothing about this one.
 */
export const phoneKey = ({ keyedHash }: Keyed, round: string, mark: string): string =>
  keyedHash('voter', `${round}:phone:${mark}`)

/** What the holder of a printed slip is known by, on whichever phone they type its code. */
export const slipKey = ({ keyedHash }: Keyed, round: string, code: string): string =>
  keyedHash('voter', `${round}:slip:${code}`)

/** All that is kept of the code on a slip. */
export const slipHash = ({ keyedHash }: Keyed, code: string): string => keyedHash('slip', code)
