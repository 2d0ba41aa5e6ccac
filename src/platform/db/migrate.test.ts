import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { startChild } from '../../../tests/support/child.ts'
import { freshDatabase, freshFolder } from '../../../tests/support/database.ts'
import { openStore } from './index.ts'

const childFile = new URL('../../../tests/support/database-child.ts', import.meta.url)
const ours = new URL('../../../db/migrations/0001_platform_base.sql', import.meta.url)

function folderOf(files: Record<string, string>): string {
  const folder = join(freshFolder(), 'migrations')
  mkdirSync(folder)
  copyFileSync(ours, join(folder, '0001_platform_base.sql'))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return folder
}

const first = {
  '0010_planted_first.sql': `create schema planted; -- a semicolon; and a 'quote' in a comment
    create table planted.step (name text default 'a;b');
    do $$ begin insert into planted.step values ('first; with $ and ''quotes'''); end $$;`,
}
const slow = {
  '0020_planted_slow.sql': `insert into planted.step values ('slow'); select pg_sleep(3); insert into planted.step values ('done');`,
}
const last = { '0030_planted_last.sql': `insert into planted.step values ('last')` }

async function open(databaseUrl: string | null, dataDir: string, migrations: string) {
  const said: string[] = []
  const store = await openStore({ databaseUrl, dataDir, migrations, say: line => said.push(line) })
  const { rows } = await store.asOwner(db => sql<{ name: string }>`select name from planted.step`.execute(db))
  await store.close()
  return { steps: rows.map(({ name }) => name), said: said.filter(line => line.startsWith('Applying')) }
}

describe('migrations', () => {
  it('are applied in the order of their names, and only once', async () => {
    const url = await freshDatabase({ empty: true })
    const folder = folderOf({ ...last, ...first })
    const once = await open(url, '', folder)
    expect(once.said).toEqual([
      'Applying 0001_platform_base.sql',
      'Applying 0010_planted_first.sql',
      'Applying 0030_planted_last.sql',
    ])
    expect(await open(url, '', folder)).toEqual({ steps: [`first; with $ and 'quotes'`, 'last'], said: [] })
  })

  it('are applied when a file with an earlier number comes later, as when two people work side by side', async () => {
    const url = await freshDatabase({ empty: true })
    await open(url, '', folderOf({ ...first, ...last }))
    const between = { '0025_planted_between.sql': `insert into planted.step values ('between')` }
    const { steps } = await open(url, '', folderOf({ ...first, ...last, ...between }))
    expect(steps).toEqual([`first; with $ and 'quotes'`, 'last', 'between'])
  })

  it('are refused by name when a file was changed after it was applied', async () => {
    const url = await freshDatabase({ empty: true })
    await open(url, '', folderOf({ ...first, ...last }))
    const changed = folderOf({
      ...first,
      '0030_planted_last.sql': `insert into planted.step values ('least')`,
    })
    await expect(open(url, '', changed)).rejects.toThrow(
      'The migration 0030_planted_last.sql was changed after it was applied to this database'
    )
  })

  it('leave nothing of a file that fails, and name it', async () => {
    const url = await freshDatabase({ empty: true })
    const broken = { '0030_planted_last.sql': `insert into planted.step values ('half'); select nonsense` }
    await expect(open(url, '', folderOf({ ...first, ...broken }))).rejects.toThrow(
      'The migration 0030_planted_last.sql failed and changed nothing: column "nonsense" does not exist'
    )
    expect(await open(url, '', folderOf({ ...first, ...last }))).toMatchObject({
      steps: [`first; with $ and 'quotes'`, 'last'],
    })
  })

  it('are applied once when several processes start together', async () => {
    const url = await freshDatabase({ empty: true })
    const folder = folderOf({ ...first, ...last })
    await Promise.all([open(url, '', folder), open(url, '', folder), open(url, '', folder)])
    expect((await open(url, '', folder)).steps).toEqual([`first; with $ and 'quotes'`, 'last'])
  })

  it.each(['server', 'embedded'] as const)('go on where they were killed, on the %s engine', async engine => {
    const url = engine === 'server' ? await freshDatabase({ empty: true }) : null
    const dataDir = freshFolder()
    const folder = folderOf({ ...first, ...slow, ...last })
    const child = startChild(childFile, ['open', url ?? '', dataDir, folder])
    await child.until(line => line === 'Applying 0020_planted_slow.sql')
    await child.kill()
    const { steps, said } = await open(url, dataDir, folder)
    expect(steps).toEqual([`first; with $ and 'quotes'`, 'slow', 'done', 'last'])
    expect(said).toEqual(['Applying 0020_planted_slow.sql', 'Applying 0030_planted_last.sql'])
  })

  it('go on where they were killed while the cluster was being made', async () => {
    const dataDir = freshFolder()
    const folder = folderOf({ ...first, ...last })
    const child = startChild(childFile, ['open', '', dataDir, folder])
    await child.until(line => line.startsWith('Making the database'))
    await child.kill()
    expect((await open(null, dataDir, folder)).steps).toEqual([`first; with $ and 'quotes'`, 'last'])
    rmSync(dataDir, { recursive: true })
  })
})
