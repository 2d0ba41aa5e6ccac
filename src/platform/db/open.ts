import { settingsOf } from './as.ts'
import { refuseUnsafeRoles } from './check.ts'
import { openEmbedded } from './embedded.ts'
import type { Engine } from './engine.ts'
import { migrate } from './migrate.ts'
import { openServer } from './server.ts'
import type { Store, StoreSettings } from './store.ts'
import { inSession, inTransaction } from './transaction.ts'
import { builderOn } from './wire.ts'

const CHANGED = 'kept_changed'

const TIDY_EVERY_MS = 15 * 60 * 1000

const engines = new WeakMap<Store, Engine>()

/** What stands under a store: for the operator's commands in this folder, not for capabilities. */
export function engineOf(store: Store): Engine {
  const engine = engines.get(store)
  if (!engine) throw new Error('This store was not made by openStore.')
  return engine
}

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
    await inSession(engine, refuseUnsafeRoles)
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
  const tidying = engine.kind === 'embedded' ? tidyNowAndThen(engine) : undefined
  const store: Store = {
    engine: engine.kind,
    as: (actor, work) => inTransaction(engine, settingsOf(actor), wire => work(builderOn(wire))),
    asOwner: work => inTransaction(engine, null, wire => work(builderOn(wire))),
    turn: engine.turn,
    onChange(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    async close() {
      listeners.clear()
      clearInterval(tidying)
      await stopListening()
      await engine.close()
    },
  }
  engines.set(store, engine)
  return store
}

/** Only when something has been written since the last time: a quiet site is left alone. */
function tidyNowAndThen(engine: Engine): NodeJS.Timeout {
  let before = ''
  const written = async () => {
    const [row] = await inSession(engine, session =>
      session.rows<{ at: string }>('select pg_current_wal_lsn()::text as at')
    )
    return row?.at ?? ''
  }
  const tidy = async () => {
    if ((await written()) === before) return
    await engine.upkeep()
    before = await written()
  }
  return setInterval(() => void tidy().catch(() => {}), TIDY_EVERY_MS).unref()
}
