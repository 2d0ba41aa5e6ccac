import { keepForVisit, readCookie, forgetCookie, type KeptContext } from '../../platform/http/index.ts'
import { codeIn } from '../../platform/receipts/index.ts'
import type { Needs } from '../area/index.ts'
import { voterOf } from './cast.ts'
import { phoneKey, slipKey } from './keys.ts'
import type { RoundFacts } from './rules/round.ts'
import { findVoter } from './store/ballots.ts'

/** Who has this phone now, once it was passed on. Until then it is known by its visit. */
const PASSED = 'kept_vote'
/** The code of the slip somebody typed, at the addresses of that round only. */
const SLIP = 'kept_ballot'

const addressOf = (round: string) => `/vote/${round}`

/** What whoever holds this phone is known by in a round; null when they have to type a code first, or sent no form yet. */
export function keyOf(
  c: KeptContext,
  needs: Needs,
  { key, mode }: Pick<RoundFacts, 'key' | 'mode'>
): string | null {
  if (mode === 'invited') {
    const code = codeIn(c, SLIP)
    return code && slipKey(needs, key, code)
  }
  const mark = readCookie(c, PASSED) ?? c.get('visit')
  return mark === '' ? null : phoneKey(needs, key, mark)
}

/** Whether the holder of this key may choose without showing anything first. */
export async function isIn(
  needs: Needs,
  { key, mode }: Pick<RoundFacts, 'key' | 'mode'>,
  keyHash: string | null
): Promise<boolean> {
  if (mode === 'open') return true
  if (keyHash === null) return false
  return (await needs.store.as(voterOf(keyHash), db => findVoter(db, key, keyHash))) !== undefined
}

export function keepSlip(c: KeptContext, round: string, code: string): void {
  keepForVisit(c, SLIP, code, addressOf(round))
}

/** From now on somebody else holds this phone. What the one before chose stays counted. */
export function passOn(c: KeptContext, needs: Needs, { key, mode }: Pick<RoundFacts, 'key' | 'mode'>): void {
  if (mode === 'invited') forgetCookie(c, SLIP, addressOf(key))
  else keepForVisit(c, PASSED, Buffer.from(needs.randomBytes(18)).toString('base64url'))
}
