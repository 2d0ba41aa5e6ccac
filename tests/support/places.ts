import { createHmac } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { Client } from 'pg'
import { openStore, type Db, type Store } from '../../src/platform/db/index.ts'
import { startPostgres, type TestServer } from './postgres.ts'
import type { Environment } from './site-process.ts'

const secret = 'a secret of these tests, and of nothing else at all'

/** Where a site keeps its record, for the processes of one test. */
export interface Place {
  readonly env: Environment
  /** The same place looked into from here, while no site runs on it. */
  look<T>(work: (db: Db) => Promise<T>): Promise<T>
}

const endings: (() => Promise<void> | void)[] = []
let server: Promise<TestServer> | undefined

/** A new, empty place on one of the engines. The server is a real one, and its commits reach the disk. */
export async function newPlace(engine: Store['engine'], area = 'areas/devon'): Promise<Place> {
  const folder = newFolder()
  const shared = { AREA: area, SESSION_SECRET: secret }
  if (engine === 'embedded') {
    // A bench has no run to ask for a folder that is ready: its site makes one.
    if (process.env['VITEST']) await (await import('./database.ts')).fillFolder(folder)
    return place(null, folder, { ...shared, DATA_DIR: folder })
  }
  const databaseUrl = await newDatabase()
  return place(databaseUrl, folder, { ...shared, DATA_DIR: folder, DATABASE_URL: databaseUrl })
}

export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kept-crash-'))
  endings.push(() => {
    rmSync(folder, { recursive: true, force: true })
    rmSync(`${folder}.taken-back`, { force: true }) // what was taken back is listed beside it
  })
  return folder
}

/** For the end of a test file. */
export async function leaveNothing(): Promise<void> {
  for (const end of endings.splice(0).reverse()) await end()
  server = undefined
}

/** What the database knows of a receipt code. */
export const hashOfCode = (code: string): string =>
  createHmac('sha256', secret).update(`receipt:${code}`).digest('hex')

function place(databaseUrl: string | null, dataDir: string, env: Environment): Place {
  return {
    env,
    async look(work) {
      const store = await openStore({ databaseUrl, dataDir })
      return store.asOwner(work).finally(() => store.close())
    },
  }
}

let databases = 0

async function newDatabase(): Promise<string> {
  server ??= startPostgres({ sync: true }).then(started => {
    endings.push(() => started.stop())
    return started
  })
  const { url } = await server
  const name = `crash_${++databases}`
  const client = new Client({ connectionString: url('postgres') })
  await client.connect()
  await client.query(`create database ${name}`).finally(() => client.end())
  return url(name)
}

export interface Tally {
  readonly receipts: readonly string[]
  readonly words: readonly string[]
  readonly drafts: number
  readonly duties: number
}

/** Every story that came through the forms, as the owner of the database sees it. */
export async function tallyOf(place: Place): Promise<Tally> {
  return place.look(async db => {
    const stories = await sql<{ receipt: string; words: string }>`
      select receipt_hash as receipt, words from voices.story join voices.original using (receipt_hash)`.execute(
      db
    )
    const others = await sql<{ drafts: number; duties: number }>`
      select (select count(*) from voices.draft) as drafts,
        (select count(*) from clocks.duty where kind like 'voice.%') as duties`.execute(db)
    return {
      receipts: stories.rows.map(({ receipt }) => receipt),
      words: stories.rows.map(({ words }) => words),
      drafts: others.rows[0]?.drafts ?? -1,
      duties: others.rows[0]?.duties ?? -1,
    }
  })
}
