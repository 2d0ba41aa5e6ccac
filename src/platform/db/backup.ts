import { createReadStream, createWriteStream } from 'node:fs'
import { access, open, rename, rm } from 'node:fs/promises'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import type { Session } from './engine.ts'
import { appliedMigrations } from './migrate.ts'
import { engineOf } from './open.ts'
import { progress } from './progress.ts'
import { loadEverything, type Line } from './restore.ts'
import type { Store } from './store.ts'
import { asText, ourTables, wholePicture } from './tables.ts'
import { inSession } from './transaction.ts'

type Say = (line: string) => void

const ROWS_AT_A_TIME = 500

/**
 * Writes everything the store holds to one file, the same for both engines: gzip over lines of JSON, first the
 * migrations, then each table's name and columns with its rows as text, then the sequences, then how many rows in all.
 * One consistent picture; people can go on working on a server meanwhile. The file appears only when it is whole.
 *
 * @returns how many rows were written
 */
export async function backup(store: Store, file: string, say: Say = () => {}): Promise<number> {
  const unfinished = `${file}.part`
  const told = progress(say, 'Backed up')
  try {
    await inSession(engineOf(store), async session => {
      await session.script(wholePicture)
      const lines = Readable.from(text(everything(session, told)))
      await pipeline(lines, createGzip(), createWriteStream(unfinished, { mode: 0o600 }))
    })
    await reachDisk(unfinished)
    await rename(unfinished, file)
  } catch (fault) {
    await rm(unfinished, { force: true })
    throw fault
  }
  return told.rows
}

/**
 * Fills an empty store from such a file, all of it or nothing.
 *
 * @returns how many rows were read
 * Errors, one sentence each: a store that holds something; a file of other migrations; a file that is cut off.
 */
export async function restore(store: Store, file: string, say: Say = () => {}): Promise<number> {
  await access(file).catch(() => Promise.reject(new Error(`There is no file ${file} that can be read.`)))
  const told = progress(say, 'Restored')
  const unpacked = createGunzip()
  const reading = pipeline(createReadStream(file), unpacked).catch((fault: Error) => unpacked.destroy(fault))
  try {
    await inSession(engineOf(store), session => loadEverything(session, linesOf(unpacked), told))
  } finally {
    unpacked.destroy()
    await reading
  }
  await engineOf(store).upkeep()
  return told.rows
}

async function* everything(session: Session, told: ReturnType<typeof progress>): AsyncGenerator<Line> {
  yield { kept: 'backup', version: 1, migrations: Object.fromEntries(await appliedMigrations(session)) }
  for (const table of await ourTables(session)) {
    yield { table: table.name, columns: table.columns.map(({ name }) => name) }
    await session.script(`declare every_row no scroll cursor for select ${asText(table)} from ${table.name}`)
    for (;;) {
      const rows = await session.rows<Record<string, string | null>>(`fetch ${ROWS_AT_A_TIME} from every_row`)
      for (const row of rows) yield table.columns.map((_, place) => row[`c${place}`] ?? null)
      told.add(rows.length)
      if (rows.length < ROWS_AT_A_TIME) break
    }
    await session.script('close every_row')
  }
  yield { sequences: await sequences(session) }
  yield { end: told.rows }
}

/** Where each sequence stands, as text; sequences that were never used are left out. */
async function sequences(session: Session): Promise<Record<string, string>> {
  const rows = await session.rows<{ name: string; at: string }>(`
    select format('%I.%I', schemaname, sequencename) as name, last_value::text as at
    from pg_sequences where last_value is not null order by 1`)
  return Object.fromEntries(rows.map(({ name, at }) => [name, at]))
}

async function* text(lines: AsyncIterable<Line>): AsyncGenerator<string> {
  for await (const line of lines) yield `${JSON.stringify(line)}\n`
}

async function* linesOf(unpacked: Transform): AsyncGenerator<Line> {
  let rest = ''
  try {
    for await (const chunk of unpacked.setEncoding('utf8') as AsyncIterable<string>) {
      const lines = (rest + chunk).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) yield JSON.parse(line) as Line
    }
  } catch (fault) {
    throw new Error(
      'This file is not a whole backup of Kept: it is cut off or damaged. Nothing was restored.',
      { cause: fault }
    )
  }
}

async function reachDisk(file: string): Promise<void> {
  const handle = await open(file)
  await handle.sync().finally(() => handle.close())
}
