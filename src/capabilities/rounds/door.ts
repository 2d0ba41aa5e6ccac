import type { Needs } from '../area/index.ts'
import { theSystem } from '../../platform/access/index.ts'
import { once } from '../../platform/db/index.ts'
import { openRound } from './cast.ts'
import { slipHash, slipKey } from './keys.ts'
import { isRoomCode } from './rules/room-code.ts'
import { isOpenAt } from './rules/round.ts'
import { findVoter, holdDoor, letInFor } from './store/ballots.ts'
import { findOpen } from './store/rounds.ts'
import { findFreeSlip, findSlip } from './store/slips.ts'

/** `full`: every slip that was issued has let somebody in. `unknown`: no such code, or not any more. */
export type LetIn = 'in' | 'full' | 'unknown'

/** The open round whose big screen showed these four figures a moment ago, or null. */
export function roundShowing(needs: Needs, figures: string): Promise<string | null> {
  return needs.store.as(theSystem, async db => {
    const open = (await findOpen(db)).filter(round => isOpenAt(round, needs.now(), needs.today()))
    const showing = open.find(({ key, mode }) => mode === 'room' && isFor(needs, key, figures))
    return showing?.key ?? null
  })
}

const isFor = ({ keyedHash, now }: Needs, round: string, figures: string): boolean =>
  isRoomCode(text => keyedHash('room code', text), round, now(), figures)

/**
 * Lets a phone into a round of the room, for one of the slips that were issued: as many phones as people were counted,
 * and no more. A phone that is in stays in, with or without the figures.
 * Errors: NotFound; VoteClosed.
 */
export function enterRoom(
  needs: Needs,
  entry: { round: string; keyHash: string; figures: string; submission: string }
): Promise<LetIn> {
  const { round, keyHash, figures, submission } = entry
  return needs.store.as(theSystem, async db => {
    const { outcome } = await once(db, submission, async (): Promise<LetIn> => {
      await holdDoor(db, round)
      const { mode } = await openRound(needs, db, round)
      if ((await findVoter(db, round, keyHash)) !== undefined) return 'in'
      if (mode !== 'room' || !isFor(needs, round, figures)) return 'unknown'
      const slip = await findFreeSlip(db, round)
      if (slip === null) return 'full'
      const isIn = await letInFor(db, slip, { round, keyHash, route: 'room', now: needs.now() })
      return isIn ? 'in' : 'full'
    })
    return outcome
  })
}

/**
 * Lets the holder of a printed slip in. The same slip on another phone leads to the same ballot.
 *
 * @param code as it was read, in its canonical form
 * Errors: NotFound; VoteClosed.
 */
export function enterBySlip(
  needs: Needs,
  entry: { round: string; code: string; submission: string }
): Promise<LetIn> {
  const { round, code, submission } = entry
  const keyHash = slipKey(needs, round, code)
  return needs.store.as(theSystem, async db => {
    const { outcome } = await once(db, submission, async (): Promise<LetIn> => {
      await holdDoor(db, round)
      const { mode } = await openRound(needs, db, round)
      if ((await findVoter(db, round, keyHash)) !== undefined) return 'in'
      const slip = mode === 'invited' ? await findSlip(db, round, slipHash(needs, code)) : null
      if (slip === null) return 'unknown'
      const isIn = await letInFor(db, slip, { round, keyHash, route: 'invited', now: needs.now() })
      return isIn ? 'in' : 'unknown'
    })
    return outcome
  })
}
