import { AsyncLocalStorage } from 'node:async_hooks'
import type { Engine, Session } from './engine.ts'
import type { Settings, Wire } from './wire.ts'

const current = new AsyncLocalStorage<{ open: boolean }>()

/**
 * One transaction from begin to commit, rolled back when the work throws. A transaction inside a transaction would
 * wait for itself for ever on the embedded engine, so it is refused on both.
 */
export async function inTransaction<T>(
  engine: Engine,
  settings: Settings | null,
  work: (wire: Wire) => Promise<T>
): Promise<T> {
  if (current.getStore()?.open) {
    throw new Error('A transaction is open already: pass its db on, instead of asking the store for another.')
  }
  const wire = await engine.take()
  const here = { open: true }
  try {
    await wire.begin(settings)
    const result = await current.run(here, () => work(wire))
    await wire.commit()
    return result
  } catch (fault) {
    await wire.rollback()
    throw fault
  } finally {
    here.open = false
    wire.release()
  }
}

/** The owner's transaction below the query builder: for migrations, checks and backups. */
export function inSession<T>(engine: Engine, work: (session: Session) => Promise<T>): Promise<T> {
  return inTransaction(engine, null, wire =>
    work({
      script: sql => wire.script(sql),
      rows: async <R>(sql: string, values: readonly unknown[] = []) =>
        (await wire.run([sql, values])).rows as R[],
    })
  )
}
