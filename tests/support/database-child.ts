/**
 * Run as a process of its own, to be traced or killed:
 *   database-child.ts open <address or ''> <folder> [migrations]   opens the store, says "opened", and waits
 *   database-child.ts write <address or ''> <folder> <name>        writes rows to planted.row until killed, saying each
 *                                                                  one's name once it is acknowledged
 */
import { writeSync } from 'node:fs'
import { setImmediate as breathe } from 'node:timers/promises'
import { sql } from 'kysely'
import { publicVisitor } from '../../src/platform/access/index.ts'
import { openStore } from '../../src/platform/db/index.ts'

const [task, address, dataDir, last] = process.argv.slice(2) as [string, string, string, string]
const say = (line: string) => writeSync(1, `${line}\n`)

process.stdin.on('end', () => process.exit()).resume() // whoever started us is gone

const migrations = task === 'open' && last ? { migrations: last } : {}
const store = await openStore({ databaseUrl: address || null, dataDir, say, ...migrations })
say('opened')

async function writeForEver(name: string): Promise<never> {
  for (let count = 0; ; count++) {
    const row = `${name}-${count}`
    await store.as(publicVisitor, db => sql`insert into planted.row (name) values (${row})`.execute(db))
    say(row)
    await breathe() // the embedded engine never waits for anything, so nothing else would be heard
  }
}

if (task === 'write') await writeForEver(last)
