import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { openBytes, sealBytes } from '../seal.ts'
import type { Db } from './store.ts'
import { wireOf } from './wire.ts'

/**
 * Does the work of one form once, however often the button is pressed, in one process or several.
 * The second press waits for the first and is given the same outcome, without running the work.
 *
 * @param submissionId the random id made when the form was shown; kept nowhere
 * @param work what to do the first time; its outcome must be JSON (a receipt, a reference)
 * @returns the outcome, and whether it was an earlier press that made it
 */
export async function once<T>(
  db: Db,
  submissionId: string,
  work: () => Promise<T>
): Promise<{ outcome: T; again: boolean }> {
  const { name, lock, key } = secretsOf(submissionId)
  const { rows } = await wireOf(db).run([WAIT, [name, lock]], [FIND, [name]])
  const [earlier] = rows as { sealed_outcome: Buffer }[]
  if (earlier) return { outcome: JSON.parse(openBytes(key, earlier.sealed_outcome)), again: true }
  const outcome = await work()
  wireOf(db).runAtCommit([KEEP, [name, sealBytes(key, JSON.stringify(outcome))]])
  return { outcome, again: false }
}

// Two statements, though they travel together: the second sees what was committed while the first one waited.
const WAIT = `select set_config('kept.submission', $1, true), pg_advisory_xact_lock($2)`
const FIND = 'select sealed_outcome from platform.submission where id_hash = $1'
const KEEP = 'insert into platform.submission (id_hash, sealed_outcome) values ($1, $2)'

/**
 * What is made from a submission id: its row's name, a number to wait by, and the key of its outcome, which only the
 * sender's form can make again.
 */
function secretsOf(submissionId: string): { name: string; lock: bigint; key: Buffer } {
  const name = createHash('sha256').update(submissionId).digest()
  const key = createHash('sha256').update(`outcome of ${submissionId}`).digest()
  return { name: name.toString('hex'), lock: name.readBigInt64BE(), key }
}

/** Forgets outcomes made before a day ('YYYY-MM-DD'). As the system only. */
export async function forgetSubmissions(db: Db, before: string): Promise<void> {
  await sql`delete from platform.submission where made_on < ${before}::date`.execute(db)
}
