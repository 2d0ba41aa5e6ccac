import { pending } from './migrate.ts'
import { engineOf } from './open.ts'
import type { Store } from './store.ts'

/** Names of the migrations that this database has not had yet. Empty after openStore, until the files change. */
export async function pendingMigrations(store: Store): Promise<string[]> {
  return (await pending(engineOf(store))).map(({ name }) => name)
}

/** Writes every table anew, so that what was deleted is in none of our files any more. Tables wait meanwhile. */
export function sweep(store: Store): Promise<void> {
  return engineOf(store).sweep()
}

/** Lets the database count its rows again, so that it plans well. Call it after an import. */
export function analyze(store: Store): Promise<void> {
  return engineOf(store).upkeep()
}
