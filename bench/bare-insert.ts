// A limit: one row, one statement, one sync, on the same engine with the same settings. Nothing is checked or remembered.
import { randomUUID } from 'node:crypto'
import { Pool } from 'pg'
import { openEmbedded } from '../src/platform/db/embedded.ts'
import { inSession } from '../src/platform/db/transaction.ts'

process.once('disconnect', () => process.exit()) // whoever measures is gone

const CLIENTS = 8
const WORDS = 'Nobody rang us back for eleven weeks. '.repeat(8)
const TABLE = 'create table if not exists bare (id uuid primary key, words text not null)'
const INSERT = 'insert into bare (id, words) values ($1, $2)'

const [address = '', dataDir = ''] = process.argv.slice(2)
const insert = address ? await onServer() : await onEmbedded()
process.on('message', (count: number) => void work(count).then(rate => process.send?.(rate)))
process.send?.('ready')

async function onServer() {
  const pool = new Pool({ connectionString: address, max: CLIENTS })
  await pool.query(TABLE)
  return () => pool.query({ name: 'bare', text: INSERT, values: [randomUUID(), WORDS] })
}

async function onEmbedded() {
  const engine = await openEmbedded(dataDir, () => {})
  await inSession(engine, session => session.script(TABLE))
  return async () => {
    const wire = await engine.take()
    await wire.begin(null)
    wire.runAtCommit([INSERT, [randomUUID(), WORDS]])
    await wire.commit().finally(() => wire.release())
  }
}

/** @returns rows a second */
async function work(count: number): Promise<number> {
  let left = count
  const began = performance.now()
  const client = async () => {
    while (left-- > 0) await insert()
  }
  await Promise.all(Array.from({ length: CLIENTS }, client))
  return (count / (performance.now() - began)) * 1000
}
