import type { Db } from '../../../platform/db/index.ts'
import { Conflict, NotFound } from '../../../standards/errors.ts'
import { findRound, type RoundRow } from '../store/rounds.ts'

/** A round of opinions that was held here. Errors: NotFound. */
export async function opinionsAt(db: Db, key: string): Promise<RoundRow> {
  const round = await findRound(db, key)
  if (round === undefined || round.method !== 'opinions' || round.mode === 'elsewhere')
    throw new NotFound('There is no such vote.')
  return round
}

/** One in which nobody can choose any more. Errors: NotFound; Conflict before it is closed. */
export async function closedAt(db: Db, key: string): Promise<RoundRow> {
  const round = await opinionsAt(db, key)
  if (round.closed === null) throw new Conflict('The vote has not been closed.')
  return round
}
