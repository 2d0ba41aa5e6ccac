import { Kysely, PostgresDialect } from 'kysely'
import { Client, Pool, types, type PoolClient } from 'pg'
import type { Engine, Session } from './engine.ts'
import { listenOnServer } from './server-listen.ts'
import { arrayTypes, readers } from './values.ts'

/** Any number, the same in every process of Kept: what migrating processes queue for. */
const MIGRATION_LOCK = 7_305_113

/** A PostgreSQL server, 15 or newer, that any number of processes may share. */
export async function openServer(address: string, say: (line: string) => void): Promise<Engine> {
  const settings = { connectionString: address, types: { getTypeParser }, options: sameEverywhere }
  const pool = new Pool({ ...settings, max: 10, connectionTimeoutMillis: 10_000 })
  // without a listener, a server that restarts would take this process with it
  pool.on('error', fault => say(`The database closed a connection: ${fault.message}`))
  const db = new Kysely<Record<never, never>>({ dialect: new PostgresDialect({ pool }) })
  return {
    kind: 'server',
    db,
    session: work => withClient(pool, client => transaction(client, work)),
    alone: work => withClient(pool, client => holdingLock(client, work)),
    listen: (channel, listener) => listenOnServer(() => new Client(settings), channel, listener),
    upkeep: async () => void (await pool.query('analyze')),
    close: () => pool.end(), // not db.destroy(): it does nothing for a pool that Kysely has not used yet
  }
}

const sameEverywhere =
  '-c timezone=UTC -c datestyle=ISO -c intervalstyle=postgres -c bytea_output=hex -c extra_float_digits=1'

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

async function withClient<T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  try {
    return await work(client)
  } finally {
    client.release()
  }
}

async function transaction<T>(client: PoolClient, work: (session: Session) => Promise<T>): Promise<T> {
  await client.query('begin')
  try {
    const result = await work(sessionOn(client))
    await client.query('commit')
    return result
  } catch (fault) {
    await client.query('rollback').catch(() => {})
    throw fault
  }
}

async function holdingLock<T>(client: PoolClient, work: () => Promise<T>): Promise<T> {
  await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK])
  try {
    return await work()
  } finally {
    await client.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]).catch(() => {})
  }
}

function sessionOn(client: PoolClient): Session {
  return {
    script: async sql => void (await client.query(sql)),
    rows: async <R>(sql: string, values: readonly unknown[] = []) =>
      (await client.query(sql, [...values])).rows as R[],
  }
}
