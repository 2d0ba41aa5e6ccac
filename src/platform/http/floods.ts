import { tooManyCodes } from '../../standards/code-tries.ts'
import type { KeptContext } from './routes.ts'

const WRONG = 'wrong code'

/** Counts a code that opened nothing, in memory only. Codes of stories and of calls are counted together. */
export function noteWrongCode(c: KeptContext): void {
  const place = c.get('caller')()
  c.get('tally').add(WRONG, c.get('visit'))
  if (place !== null) c.get('tally').add(WRONG, place)
}

/** Whether this browser has typed too many wrong codes within the hour to try another. Ask before looking one up. */
export function hasTriedTooOften(c: KeptContext): boolean {
  const [tally, place] = [c.get('tally'), c.get('caller')()]
  return tooManyCodes({
    visit: tally.of(WRONG, c.get('visit')),
    place: place === null ? null : tally.of(WRONG, place),
  })
}

/** Counts one more of something where this visitor is. True when it is more than `most` within the hour. */
export function isFlood(c: KeptContext, what: string, most: number): boolean {
  const place = c.get('caller')()
  return place !== null && c.get('tally').add(what, place) > most
}
