import * as migrations from './migrate.ts'
import { engineOf } from './open.ts'
import type { Store } from './store.ts'

/** Names of the migrations that this database has not had yet. Empty after openStore, until the files change. */
export async function pendingMigrations(store: Store): Promise<string[]> {
  return (await migrations.pending(engineOf(store))).map(({ name }) => name)
}

/** Applies what is pending. openStore has done so already; for a long-running tool. */
export function migrate(store: Store, say: (line: string) => void = () => {}): Promise<string[]> {
  return migrations.migrate(engineOf(store), say)
}

/** Lets the database count its rows again, so that it plans well. Call it after an import. */
export function analyze(store: Store): Promise<void> {
  return engineOf(store).upkeep()
}
