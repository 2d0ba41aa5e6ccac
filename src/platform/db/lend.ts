import type { Db } from './store.ts'
import { wireOf } from './wire.ts'

/**
 * Does one piece of a transaction in the role that alone reads where a letter goes. What a row policy lets that role
 * see still depends on who began the transaction. When the work fails, so does the transaction.
 */
export async function inThePostRole<T>(db: Db, work: () => Promise<T>): Promise<T> {
  const [before] = (await wireOf(db).run(['select current_user::text as role'])).rows as { role: string }[]
  await wireOf(db).run([TURN, ['kept_post']])
  const result = await work()
  await wireOf(db).run([TURN, [before?.role ?? '']])
  return result
}

const TURN = `select set_config('role', $1, true)`
