import { oneTransaction, workAs } from './as.ts'
import { openEmbedded } from './embedded.ts'
import type { Engine } from './engine.ts'
import { migrate } from './migrate.ts'
import { openServer } from './server.ts'
import type { Store, StoreSettings } from './store.ts'

const CHANGED = 'kept_changed'

/**
 * Opens the store: takes the folder or reaches the server, applies the migrations, checks that requests cannot see
 * more than they should.
 *
 * Errors: one clear sentence each, naming what to do.
 */
export async function openStore(settings: StoreSettings): Promise<Store> {
  const engine = await openEngine(settings)
  try {
    await migrate(engine, settings.say ?? (() => {}), settings.migrations)
    return await storeOn(engine)
  } catch (fault) {
    await engine.close()
    throw fault
  }
}

function openEngine({ databaseUrl, dataDir, say = () => {} }: StoreSettings): Promise<Engine> {
  return databaseUrl === null ? openEmbedded(dataDir, say) : openServer(databaseUrl, say)
}

async function storeOn(engine: Engine): Promise<Store> {
  const listeners = new Set<() => void>()
  const stopListening = await engine.listen(CHANGED, () => listeners.forEach(listener => listener()))
  return {
    engine: engine.kind,
    as: (actor, work) => workAs(engine.db, actor, work),
    asOwner: work => oneTransaction(engine.db, work),
    onChange(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    async close() {
      listeners.clear()
      await stopListening()
      await engine.close()
    },
  }
}
