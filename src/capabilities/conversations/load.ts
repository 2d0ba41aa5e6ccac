import type { Db } from '../../platform/db/index.ts'
import type { Needs, ResolvedRecord } from '../area/index.ts'
import * as store from './store/index.ts'

/** The rota of an invented area. A person who has a line already keeps it: loading twice adds nothing. */
export async function loadRota(_needs: Needs, db: Db, { rota }: ResolvedRecord): Promise<number> {
  const known = new Set((await store.newestShifts(db)).map(({ person }) => person))
  const fresh = rota.filter(({ person }) => !known.has(person))
  for (const { from: fromDay, ...line } of fresh) await store.insertShift(db, { ...line, fromDay })
  return fresh.length
}
