import { sql } from 'kysely'
import type { Db } from './store.ts'

/**
 * Something about a person was deleted whose bytes are still in the files of the engine inside our process: they are
 * written anew within the hour. Any room notes it, as the system.
 */
export async function noteToSweep(db: Db): Promise<void> {
  await sql`insert into platform.to_sweep (only_one) values (true) on conflict do nothing`.execute(db)
}

/** Whether anything waits to be swept. As the system. */
export async function isToSweep(db: Db): Promise<boolean> {
  const { rows } = await sql`select only_one from platform.to_sweep`.execute(db)
  return rows.length > 0
}

/** It was swept. As the system. */
export async function noteSwept(db: Db): Promise<void> {
  await sql`delete from platform.to_sweep`.execute(db)
}
