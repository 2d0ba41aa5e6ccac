import type { Needs } from '../area/index.ts'
import { theSystem } from '../../platform/access/index.ts'
import { once, type Db } from '../../platform/db/index.ts'
import { openRound } from './cast.ts'
import { VoteClosed } from './rules/faults.ts'
import { slipHash, slipKey } from './keys.ts'
import { isRoomCode } from './rules/room-code.ts'
import { maySitDown, stageOf, type Stage } from './rules/stage.ts'
import { findVoter, holdDoor, letInFor } from './store/ballots.ts'
import { findLive, findWithDoors } from './store/live.ts'
import { findFreeSlip, findSlip } from './store/slips.ts'

/** `full`: every slip that was issued has let somebody in. `unknown`: no such code, or not any more. */
export type LetIn = 'in' | 'full' | 'unknown'

/** The round of a room whose big screen showed these four figures a moment ago, or null. */
export function roundShowing(needs: Needs, figures: string): Promise<string | null> {
  return needs.store.as(theSystem, async db => {
    const shown = (await findWithDoors(db)).filter(key => isFor(needs, key, figures))
    for (const key of shown) if (maySitDown(await stageAt(needs, db, key))) return key
    return null
  })
}

/** How far a round has come. As the system or staff. */
export async function stageAt(needs: Needs, db: Db, key: string): Promise<Stage> {
  const records = await findLive(db, key)
  return records === undefined ? 'planned' : stageOf(records, needs.now(), needs.today())
}

const isFor = ({ keyedHash, now }: Needs, round: string, figures: string): boolean =>
  isRoomCode(text => keyedHash('room code', text), round, now(), figures)

/**
 * Lets a phone into a round of the room, for one of the slips that were issued: as many phones as people were counted,
 * and no more. A phone that is in stays in, with or without the figures. Before the vote is open it comes in to wait.
 * Errors: VoteClosed.
 */
export function enterRoom(
  needs: Needs,
  entry: { round: string; keyHash: string; figures: string; submission: string }
): Promise<LetIn> {
  const { round, keyHash, figures, submission } = entry
  return needs.store.as(theSystem, async db => {
    const { outcome } = await once(db, submission, async (): Promise<LetIn> => {
      await holdDoor(db, round)
      if (!maySitDown(await stageAt(needs, db, round))) throw new VoteClosed('The vote is not open.')
      if ((await findVoter(db, round, keyHash)) !== undefined) return 'in'
      if ((await findLive(db, round))?.mode !== 'room' || !isFor(needs, round, figures)) return 'unknown'
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
