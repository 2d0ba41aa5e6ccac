import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, describe, expect, it } from 'vitest'
import { startPostgres } from '../../../tests/support/postgres.ts'
import { plant } from '../../../tests/support/database.ts'
import { backup, contentHashes, openStore, restore } from './index.ts'

// roles belong to the whole server, so these mistakes are planted on one of their own
const server = await startPostgres()
afterAll(() => server.stop())

const opening = () =>
  openStore({ databaseUrl: server.url('postgres'), dataDir: '' }).then(
    store => store.close().then(() => 'opened'),
    (fault: Error) => fault.message
  )

/** Rows that point at each other, and a trigger that would refuse them. */
const family = `
  create schema planted;
  create table planted.child (id integer primary key, friend integer references planted.child);
  create function planted.refuse() returns trigger language plpgsql as $$ begin raise 'closed'; end $$;
  create trigger refuse after insert on planted.child for each row execute function planted.refuse()`

const filling = `
  alter table planted.child disable trigger user;
  insert into planted.child values (1, 2), (2, 1);
  set constraints all immediate;
  alter table planted.child enable trigger user`

async function change(sql: string, database = 'postgres'): Promise<void> {
  const client = new Client({ connectionString: server.url(database) })
  await client.connect()
  await client.query(sql).finally(() => client.end())
}

describe('a store on a server', () => {
  it('is refused when requests work as a superuser, past the row policies, or as a member of such a role', async () => {
    expect(await opening()).toBe('opened')
    await change('alter role kept_app superuser')
    expect(await opening()).toContain('The request role kept_app is a superuser: take that away from it.')
    await change('alter role kept_app nosuperuser; alter role kept_public_site bypassrls')
    expect(await opening()).toContain(
      'The request role kept_public_site passes over row policies (BYPASSRLS)'
    )
    await change('alter role kept_public_site nobypassrls; grant postgres to kept_app')
    expect(await opening()).toContain(
      'The request role kept_app is a member of postgres, which is a superuser'
    )
    await change('revoke postgres from kept_app')
    expect(await opening()).toBe('opened')
  })

  it('works with an ordinary login that may create roles, and says what to do with one that may not', async () => {
    await change('create role ordinary login; create role maker login createrole')
    await change('create database ordinary owner ordinary')
    const url = server.url('ordinary', 'ordinary')
    await change(
      'drop owned by kept_app; drop owned by kept_public_site; drop owned by kept_post; drop schema access, platform cascade'
    )
    await change('drop role kept_app, kept_public_site, kept_post')
    await expect(openStore({ databaseUrl: url, dataDir: '' })).rejects.toThrow(
      'This database login may not create the roles that requests work in: ask your database administrator to run db/roles.sql once'
    )

    await change('create database made owner maker')
    const made = await openStore({ databaseUrl: server.url('made', 'maker'), dataDir: '' })
    expect(await made.as({ kind: 'public' }, async () => 'worked')).toBe('worked')
    await made.close()
  })

  it('says which database it could not reach, without the password', async () => {
    const nowhere = openStore({ databaseUrl: 'postgres://kept:secret@127.0.0.1:1/kept', dataDir: '' })
    await expect(nowhere).rejects.toThrow(
      /^The database kept at 127.0.0.1:1 cannot be used \(connect ECONNREFUSED 127.0.0.1:1\): check DATABASE_URL/
    )
    const missing = openStore({ databaseUrl: server.url('missing'), dataDir: '' })
    await expect(missing).rejects.toThrow('cannot be used (database "missing" does not exist)')
  })

  it('works with an ordinary login after the administrator ran db/roles.sql for it', async () => {
    const roles = readFileSync(new URL('../../../db/roles.sql', import.meta.url), 'utf8')
    await change(`set kept.login = 'ordinary'; ${roles}`, 'ordinary')
    const store = await openStore({ databaseUrl: server.url('ordinary', 'ordinary'), dataDir: '' })
    expect(await store.as({ kind: 'system' }, async () => 'worked')).toBe('worked')
    await store.close()
  })

  it('backs up and restores with an ordinary login', async () => {
    await change('create database other owner ordinary')
    const from = await openStore({ databaseUrl: server.url('ordinary', 'ordinary'), dataDir: '' })
    const to = await openStore({ databaseUrl: server.url('other', 'ordinary'), dataDir: '' })
    await plant(from, family)
    await plant(to, family)
    await plant(from, filling)
    const file = join(server.folder, 'ordinary.kept')
    expect(await backup(from, file)).toBe(2)
    expect(await restore(to, file)).toBe(2)
    expect(await contentHashes(to)).toEqual(await contentHashes(from))
    await from.close()
    await to.close()
  })
})
