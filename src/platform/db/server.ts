import { Client, Pool, types } from 'pg'
import type { Engine } from './engine.ts'
import { listenOnServer } from './server-listen.ts'
import { turnsOn } from './server-turns.ts'
import { serverWire } from './server-wire.ts'
import { arrayTypes, readers } from './values.ts'

/** Any number, the same in every process of Kept: what migrating processes queue for. */
const MIGRATION_LOCK = 7_305_113

/** A PostgreSQL server, 15 or newer, that any number of processes may share. */
export async function openServer(address: string, say: (line: string) => void): Promise<Engine> {
  const settings = { connectionString: address, types: { getTypeParser }, options: sameEverywhere }
  const pool = new Pool({ ...settings, pipeline: true, max: 10, connectionTimeoutMillis: 10_000 })
  // without a listener, a server that restarts would take this process with it
  pool.on('error', fault => say(`The database closed a connection: ${fault.message}`))
  await refuseUnreachable(pool, address, say)
  const turns = turnsOn(() => new Client({ ...settings, ...soonGivenUp }))
  return {
    kind: 'server',
    take: async () => serverWire(await pool.connect()),
    alone: work => holdingLock(pool, work),
    turn: turns.turn,
    listen: (channel, listener) => listenOnServer(() => new Client(settings), channel, listener),
    upkeep: async () => void (await pool.query('analyze')),
    sweep: async () => void (await pool.query('vacuum (full, analyze)')),
    async close() {
      await turns.close()
      await pool.end()
    },
  }
}

async function refuseUnreachable(pool: Pool, address: string, say: (line: string) => void): Promise<void> {
  const question = `select current_setting('server_version_num')::int as version, rolsuper as superuser
    from pg_roles where rolname = current_user`
  const answer = await pool.query<{ version: number; superuser: boolean }>(question).catch(async fault => {
    await pool.end()
    throw new Error(
      `${where(address)} cannot be used (${reason(fault)}): check DATABASE_URL and that PostgreSQL is running.`
    )
  })
  const { version = 0, superuser = false } = answer.rows[0] ?? {}
  if (version < OLDEST * 10_000) {
    await pool.end()
    throw new Error(
      `${where(address)} is PostgreSQL ${Math.floor(version / 10_000)}: Kept needs ${OLDEST} or newer.`
    )
  }
  if (superuser) say('The database login is a superuser. An ordinary login is enough, and safer.')
}

const OLDEST = 15

/** The address without its password. */
function where(address: string): string {
  const { hostname, port, pathname, searchParams } = new URL(address)
  const host = searchParams.get('host') ?? hostname
  return `The database ${pathname.slice(1)} at ${host}${port && `:${port}`}`
}

function reason(fault: AggregateError | Error): string {
  return (
    fault.message ||
    ('errors' in fault ? fault.errors.map((each: Error) => each.message).join(', ') : fault.name)
  )
}

/** Whoever waits for a turn waits for nothing: a server that does not answer is asked on a new connection next time. */
const soonGivenUp = { connectionTimeoutMillis: 10_000, query_timeout: 10_000, keepAlive: true }

/**
 * The server ends a transaction in which nothing happens for a minute: what a process that hangs has changed and not
 * committed would be in the way of all the others, an alarm among them.
 */
const sameEverywhere =
  '-c idle_in_transaction_session_timeout=60000 -c timezone=UTC -c datestyle=ISO -c intervalstyle=postgres -c synchronous_commit=on -c bytea_output=hex -c extra_float_digits=1'

const TEXTS: number = 1009 // text[]

const getTypeParser = ((type: number, format?: 'text' | 'binary') => {
  const element = readers[arrayTypes[type] ?? 0]
  if (!element) return readers[type] ?? types.getTypeParser(type, format as 'text')
  const texts = types.getTypeParser(TEXTS, 'text') as (text: string) => Nested
  return (text: string) => each(texts(text), element)
}) as typeof types.getTypeParser

type Nested = (string | null | Nested)[]

function each(values: Nested, read: (text: string) => unknown): unknown[] {
  return values.map(value => (Array.isArray(value) ? each(value, read) : value === null ? null : read(value)))
}

async function holdingLock<T>(pool: Pool, work: () => Promise<T>): Promise<T> {
  const client = await pool.connect()
  let broken = false
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK])
    return await work()
  } finally {
    await client.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]).catch(() => (broken = true))
    client.release(broken)
  }
}
