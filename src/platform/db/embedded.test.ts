import { spawnSync } from 'node:child_process'
import fs, { readFileSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { startChild } from '../../../tests/support/child.ts'
import { fillFolder, freshFolder, freshStore, plant } from '../../../tests/support/database.ts'
import { publicVisitor } from '../access/index.ts'
import { openStore } from './index.ts'

const childFile = new URL('../../../tests/support/database-child.ts', import.meta.url)

/** Each is a process of its own that opens the folder anew: two in the suite, five with KEPT_CRASH=full. */
const kills = process.env['KEPT_CRASH'] === 'full' ? ['one', 'two', 'three', 'four', 'five'] : ['one', 'two']

const table = `
  create schema planted;
  create table planted.row (name text primary key);
  alter table planted.row enable row level security;
  create policy add on planted.row for insert with check (true);
  grant usage on schema planted to kept_public_site;
  grant insert on planted.row to kept_public_site`

/** A folder somebody has used before: migrated, and empty. */
async function usedFolder(under = ''): Promise<string> {
  const dataDir = join(freshFolder(), under)
  await fillFolder(dataDir)
  return dataDir
}

async function folderWithTable(): Promise<string> {
  const dataDir = await usedFolder()
  const store = await openStore({ databaseUrl: null, dataDir })
  await plant(store, table)
  await store.close()
  return dataDir
}

describe('the embedded store', () => {
  it('has what was written on the disk before anybody is told that it is kept', async () => {
    const events: string[] = []
    const sync = fs.fsyncSync
    fs.fsyncSync = handle => (events.push('synced'), sync(handle))
    syncBuiltinESMExports()
    const store = await freshStore({ engine: 'embedded' })
    await plant(store, table)
    events.length = 0
    for (const name of ['a', 'b', 'c']) {
      await store.as(publicVisitor, db => sql`insert into planted.row values (${name})`.execute(db))
      events.push('told')
    }
    fs.fsyncSync = sync
    syncBuiltinESMExports()
    expect(events).toEqual(['synced', 'told', 'synced', 'told', 'synced', 'told'])
  })

  it.skipIf(spawnSync('strace', ['-V']).status !== 0)(
    'makes a real system call for each of those syncs',
    async () => {
      const dataDir = await folderWithTable()
      const trace = join(freshFolder(), 'trace')
      const through = ['strace', '-f', '-qq', '-e', 'trace=fsync,fdatasync,write', '-o', trace]
      const child = startChild(childFile, ['write', '', dataDir, 'row'], through)
      await child.until(line => line === 'row-100')
      child.process.stdin?.end()
      await child.ended
      const calls = readFileSync(trace, 'utf8')
        .split('\n')
        .map(line => (/"row-\d+/.test(line) ? 'told' : line))
      const afterOpening = calls.slice(calls.findIndex(line => line.includes('"opened')) + 1)
      const order = afterOpening
        .map(line => (/ fsync\(/.test(line) ? 'synced' : line))
        .filter(line => line === 'synced' || line === 'told')
      const told = order.flatMap((event, place) => (event === 'told' ? [order[place - 1]] : []))
      expect(told.length).toBeGreaterThan(100)
      expect(told.filter(before => before !== 'synced')).toEqual([])
    }
  )

  it('has every row that was acknowledged, however often the process was killed', async () => {
    const dataDir = await folderWithTable()
    const acknowledged: string[] = []
    for (const round of kills) {
      const child = startChild(childFile, ['write', '', dataDir, round])
      await child.until(line => line === `${round}-20`)
      await wait(Math.random() * 200)
      await child.kill()
      acknowledged.push(...child.lines.filter(line => line.startsWith(`${round}-`)))
    }
    const store = await openStore({ databaseUrl: null, dataDir })
    const { rows } = await store.asOwner(db =>
      sql<{ name: string }>`select name from planted.row`.execute(db)
    )
    await store.close()
    const kept = new Set(rows.map(({ name }) => name))
    expect(acknowledged.length).toBeGreaterThan(20 * kills.length)
    expect(acknowledged.filter(name => !kept.has(name))).toEqual([])
    expect(kept.size - acknowledged.length).toBeLessThanOrEqual(kills.length) // at most the one being written when it died
  })
})

describe('a second start on the same folder', () => {
  const opening = (dataDir: string) =>
    openStore({ databaseUrl: null, dataDir }).then(
      store => store.close().then(() => 'opened'),
      (fault: Error) => fault.message
    )

  it('is refused by another process and by the same one, naming the folder and what to do', async () => {
    const dataDir = await usedFolder()
    const child = startChild(childFile, ['open', '', dataDir])
    await child.until(line => line === 'opened')
    const sentence = `The folder ${dataDir} is in use by another Kept that is running: stop that one first, or set DATA_DIR to another folder.`
    expect(await opening(dataDir)).toBe(sentence)
    await child.kill()
    const store = await openStore({ databaseUrl: null, dataDir })
    expect(await opening(dataDir)).toBe(sentence)
    await store.close()
    expect(await opening(dataDir)).toBe('opened')
  })

  it('is refused in a folder whose name is too long for a socket', async () => {
    const dataDir = await usedFolder('a-folder-with-a-long-name-'.repeat(8))
    const store = await openStore({ databaseUrl: null, dataDir })
    expect(await opening(dataDir)).toContain('is in use by another Kept')
    await store.close()
  })

  it('lets exactly one in when several start together after a crash', async () => {
    const dataDir = await usedFolder()
    const crashed = startChild(childFile, ['open', '', dataDir])
    await crashed.until(line => line === 'opened')
    await crashed.kill()
    const children = Array.from({ length: 4 }, () => startChild(childFile, ['open', '', dataDir]))
    const said = await Promise.all(
      children.map(child =>
        child.until(line => line === 'opened' || line.includes('is in use by another Kept'))
      )
    )
    expect(said.filter(line => line === 'opened')).toHaveLength(1)
  })
})
