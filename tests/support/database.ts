/**
 * How to write a test of a store:
 *
 *   import { freshStore } from '../../../tests/support/database.ts'
 *
 *   const store = await freshStore()                     // at the top of the file: a new, migrated, empty database
 *
 *   it('keeps a story', async () => {
 *     await store.as(publicVisitor, db => insertStory(db, story))
 *     expect(await store.as(reader, db => findStory(db, 'ABCD1234'))).toMatchObject({ words: 'Nobody rang.' })
 *   })
 *
 * It takes about 0.1 s and is dropped when the file ends. It is a real PostgreSQL server, so several transactions
 * can be open at once. Row policies are in force in `as`. `freshStore({ engine: 'embedded' })` opens the engine inside
 * this process: 1 s and 300 MB each, so only for the few tests that are about that engine.
 * A database address, for starting a server process on it: `await freshDatabase()`.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, inject } from 'vitest'
import { openStore, type Store } from '../../src/platform/db/index.ts'
import { engineOf } from '../../src/platform/db/open.ts'
import { TEMPLATE } from './global-setup.ts'
import { inSession } from '../../src/platform/db/transaction.ts'

const endings: (() => Promise<void>)[] = []

afterAll(async () => {
  for (const end of endings.splice(0).reverse()) await end()
})

/** A store on a database nobody else uses. Closed, and its database removed, when the test file ends. */
export async function freshStore({ engine = 'server' }: { engine?: Store['engine'] } = {}): Promise<Store> {
  const settings =
    engine === 'server'
      ? { databaseUrl: await freshDatabase(), dataDir: '' }
      : { databaseUrl: null, dataDir: await filledFolder() }
  return opened(settings)
}

/** A store on a database, closed when the test file ends. */
export const storeOf = (databaseUrl: string): Promise<Store> => opened({ databaseUrl, dataDir: '' })

async function opened(settings: { databaseUrl: string | null; dataDir: string }): Promise<Store> {
  const store = await openStore(settings)
  endings.push(() => store.close())
  return store
}

/**
 * The address of a database that holds the record of an area, and is nobody else's. The record is loaded once in a run, by
 * whoever asks first, and copied for each: 0.2 s instead of 2.
 */
export async function databaseOfArea(area: string, load: (store: Store) => Promise<void>): Promise<string> {
  const name = `kept_area_${area.replaceAll('-', '_')}`
  const client = new Client({ connectionString: await databaseUrl('postgres') })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock(hashtext($1))', [name])
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name])
    if (rowCount === 0) await makeArea(client, name, load)
  } finally {
    await client.end()
  }
  return copyOf(name)
}

/** It has its name only once it is whole: whoever finds it may copy it. */
async function makeArea(client: Client, name: string, load: (store: Store) => Promise<void>): Promise<void> {
  await client.query(`drop database if exists ${name}_unfinished with (force)`)
  await client.query(`create database ${name}_unfinished template ${TEMPLATE}`)
  const store = await openStore({ databaseUrl: await databaseUrl(`${name}_unfinished`), dataDir: '' })
  await load(store).finally(() => store.close())
  await client.query(`alter database ${name}_unfinished rename to ${name}`)
}

async function filledFolder(): Promise<string> {
  const folder = freshFolder()
  await fillFolder(folder)
  return folder
}

/** The address of a migrated, empty database on the run's server. With `empty`, one without any migration. */
export const freshDatabase = ({ empty = false } = {}): Promise<string> =>
  copyOf(empty ? 'template0' : TEMPLATE)

async function copyOf(template: string): Promise<string> {
  const name = `t_${process.pid}_${Math.random().toString(36).slice(2, 10)}`
  await asAdministrator(`create database ${name} template ${template}`)
  endings.push(async () => void (await asAdministrator(`drop database if exists ${name} with (force)`)))
  return databaseUrl(name)
}

/** Any number of statements as the owner, in one transaction: for planting tables and faults. */
export function plant(store: Store, statements: string): Promise<void> {
  return inSession(engineOf(store), session => session.script(statements))
}

/** A folder in the temp folder, removed when the test file ends. */
export function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kept-test-'))
  endings.push(async () => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** One statement as the server's own administrator, in its own database or another of its databases. */
export async function asAdministrator(sql: string, url?: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url ?? (await databaseUrl('postgres')) })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

async function databaseUrl(name: string): Promise<string> {
  return (await serverUrl()).replace('/DATABASE?', `/${name}?`)
}

let asked: Promise<string> | undefined

const serverUrl = () => (asked ??= ask('askForPostgres'))

/** A folder of the embedded engine that is migrated and empty, where a place for it is wanted: 0.2 s instead of 4. */
export async function fillFolder(folder: string): Promise<void> {
  cpSync(await ask('askForFolder'), folder, { recursive: true })
}

function ask(whom: 'askForPostgres' | 'askForFolder'): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    const desk = connect(inject(whom))
    desk.on('data', chunk => (said += chunk.toString()))
    desk.once('error', reject)
    desk.once('end', () => {
      const { found, fault } = JSON.parse(said) as { found?: string; fault?: string }
      if (found) resolve(found)
      else reject(new Error(fault))
    })
  })
}
