import { AsyncLocalStorage } from 'node:async_hooks'
import { sql } from 'kysely'
import type { Actor } from '../access/index.ts'
import type { Db } from './store.ts'

/** The roles of db/roles.sql, the only ones in which requests work. */
export const requestRoles = ['kept_public_site', 'kept_app'] as const

const current = new AsyncLocalStorage<{ open: boolean }>()

/** One transaction on behalf of the actor. Everything set here is gone after the commit. */
export function workAs<T>(db: Db, actor: Actor, work: (db: Db) => Promise<T>): Promise<T> {
  return oneTransaction(db, async transaction => {
    const { role, id, roles, receipt } = settingsOf(actor)
    await sql`select set_config('role', ${role}, true), set_config('kept.actor', ${id}, true),
      set_config('kept.roles', ${roles}, true), set_config('kept.receipt', ${receipt}, true)`.execute(
      transaction
    )
    return work(transaction)
  })
}

/** A transaction inside a transaction would wait for itself for ever on the embedded engine, so it is refused on both. */
export async function oneTransaction<T>(db: Db, work: (db: Db) => Promise<T>): Promise<T> {
  if (current.getStore()?.open) {
    throw new Error('A transaction is open already: pass its db on, instead of asking the store for another.')
  }
  const here = { open: true }
  try {
    return await current.run(here, () => db.transaction().execute(work))
  } finally {
    here.open = false
  }
}

/** What the row policies will read. Roles are wrapped in commas, so that one can be found whole. */
export function settingsOf(actor: Actor): { role: string; id: string; roles: string; receipt: string } {
  switch (actor.kind) {
    case 'public':
      return { role: 'kept_public_site', id: '', roles: '', receipt: actor.receipt ?? '' }
    case 'person':
      return { role: 'kept_app', id: actor.id, roles: `,${actor.roles.join(',')},`, receipt: '' }
    case 'system':
      return { role: 'kept_app', id: '', roles: ',system,', receipt: '' }
  }
}
