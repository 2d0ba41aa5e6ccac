import type { Db } from '../../platform/db/index.ts'
import { drawCode } from '../../platform/receipts/index.ts'
import type { Needs } from '../area/index.ts'
import { slipHash } from './keys.ts'
import { holdDoor } from './store/ballots.ts'
import { insertSlips } from './store/slips.ts'
import type { Hand } from './store/tables.ts'

interface Issue {
  readonly round: string
  readonly mode: 'room' | 'invited'
  readonly count: number
  readonly by: Hand
}

export interface Issued {
  /** The number of the first slip; the others follow it. */
  readonly first: number
  /** The codes to print, shown this once: only their hashes are kept. Empty for a room. */
  readonly codes: readonly string[]
}

/** Issues slips: for a room as many as people were counted, for invited people each with a code of its own. */
export async function issueSlips(needs: Needs, db: Db, { round, mode, count, by }: Issue): Promise<Issued> {
  await holdDoor(db, round)
  const codes = mode === 'room' ? [] : Array.from({ length: count }, () => drawCode(needs))
  const hashes = mode === 'room' ? Array<null>(count).fill(null) : codes.map(code => slipHash(needs, code))
  const first = await insertSlips(db, { round, codes: hashes, by, on: needs.today() })
  return { first, codes }
}
