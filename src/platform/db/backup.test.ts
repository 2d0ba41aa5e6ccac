import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { freshFolder, freshStore, plant } from '../../../tests/support/database.ts'
import { publicVisitor } from '../access/index.ts'
import { backup, contentHashes, once, restore, type Store } from './index.ts'

/** Tables with everything in them that is awkward to carry, and that point at each other and at themselves. */
const awkward = `
  create schema planted;
  create type planted.mood as enum ('glad', 'it''s "odd"');
  create table planted.teller (
    id bigint generated always as identity primary key,
    name varchar(40) not null,
    best_friend bigint references planted.teller,
    first_letter text generated always as (left(name, 1)) stored
  );
  create table planted.story (
    id serial primary key,
    teller_id bigint not null references planted.teller on delete cascade,
    words text, file bytea, extra jsonb, told_on date, told_at timestamptz, mark numeric(12, 3), ratio float8,
    tags text[], days date[], answered boolean, mood planted.mood, "Odd ""column""" text, pause interval
  );
  alter table planted.teller add favourite integer references planted.story deferrable;
  create table planted.log (what text);
  create unlogged table planted.counted (stories bigint);
  create function planted.write_log() returns trigger language plpgsql as $$
    begin insert into planted.log values ('told'); return new; end $$;
  create trigger write_log after insert on planted.story for each row execute function planted.write_log();
  create table planted.event (made_on date not null, what text) partition by range (made_on);
  create table planted.event_2025 partition of planted.event for values from ('2025-01-01') to ('2026-01-01');`

const filling = `
  insert into planted.teller (name, best_friend) values ('Ama', 2), ('Zoë 👩‍👧', 1), ('', null);
  insert into planted.story (teller_id, words, file, extra, told_on, told_at, mark, ratio, tags, days, answered, mood, "Odd ""column""", pause)
  values
    (1, E'One line\\nand another\\r\\n\\ttab "quoted" \\\\ back {1,2} \\u2028', '\\x00ff0a5c22', '{"a": [1, null, "é\\n"], "big": 12345678901234567890}', '2024-12-19',
     '2024-12-19 23:59:59.123456+00', 1234567.890, 0.1, array['a,b', null, '"', 'NULL', ''], array['2024-02-29'::date, null], true, 'it''s "odd"', 'x', '1 mon 2 days 03:04:05'),
    (2, '', '', 'null', '0001-01-01', 'infinity', 'NaN', '-Infinity', '{}', null, false, 'glad', '', '-1 day'),
    (3, null, null, null, null, null, null, null, null, null, null, null, null, null);
  insert into planted.story (teller_id, words) select 1, repeat('Nobody rang us back. ', n % 40) || n from generate_series(1, 3000) n;
  update planted.teller set favourite = 2;
  insert into planted.event values ('2025-06-24', 'stars');`

async function planted(engine: Store['engine'], { filled = false } = {}): Promise<Store> {
  const store = await freshStore({ engine })
  await plant(store, awkward + (filled ? filling : ''))
  if (filled) await store.as(publicVisitor, db => once(db, 'form-1', async () => 'AAAA1111'))
  return store
}

const folder = freshFolder()
const file = (name: string) => join(folder, `${name}.kept`)
const filled = {} as Record<Store['engine'], Store>

beforeAll(async () => {
  filled.server = await planted('server', { filled: true })
  filled.embedded = await planted('embedded', { filled: true })
  await backup(filled.server, file('server'))
  await backup(filled.embedded, file('embedded'))
})

describe('a backup', () => {
  it.each([
    ['server', 'server'],
    ['server', 'embedded'],
    ['embedded', 'server'],
    ['embedded', 'embedded'],
  ] as const)('of the %s engine is restored into the %s one without a difference', async (from, to) => {
    const fresh = await planted(to)
    const rows = await restore(fresh, file(from))
    const hashes = await contentHashes(fresh)
    expect(hashes).toEqual(await contentHashes(filled[from]))
    expect(hashes['planted.story']?.rows).toBe(3003)
    expect(rows).toBe(3003 + 3 + 3003 + 1 + 1)
  })

  it('leaves nothing of what was counted before it was restored', async () => {
    const fresh = await planted('server')
    await plant(fresh, 'insert into planted.counted values (0)')
    await restore(fresh, file('server'))
    const left = await fresh.asOwner(db => sql`select from planted.counted`.execute(db))
    expect(left.rows).toHaveLength(0)
  })

  it('is the same from both engines', async () => {
    const server = await contentHashes(filled.server)
    const embedded = await contentHashes(filled.embedded)
    expect(server['planted.story']).toEqual(embedded['planted.story'])
    expect(server['planted.teller']).toEqual(embedded['planted.teller'])
  })

  it('lets the restored store go on where the first one stopped', async () => {
    const fresh = await planted('server')
    await restore(fresh, file('server'))
    const { rows } = await fresh.asOwner(db =>
      sql`insert into planted.story (teller_id) values (1) returning id`.execute(db)
    )
    expect(rows).toEqual([{ id: 3004 }])
    expect((await contentHashes(fresh))['planted.log']?.rows).toBe(3004)
    await expect(
      fresh.asOwner(db => sql`insert into planted.story (teller_id) values (99)`.execute(db))
    ).rejects.toThrow('foreign key')
    expect(await fresh.as(publicVisitor, db => once(db, 'form-1', async () => 'BBBB2222'))).toEqual({
      outcome: 'AAAA1111',
      again: true,
    })
  })

  it('shows a difference when one letter changes', async () => {
    const store = await planted('server', { filled: true })
    const before = await contentHashes(store)
    await store.asOwner(db => sql`update planted.teller set name = 'Amy' where name = 'Ama'`.execute(db))
    const after = await contentHashes(store)
    expect(after['planted.teller']).not.toEqual(before['planted.teller'])
    expect(after['planted.story']).toEqual(before['planted.story'])
  })
})

describe('restoring', () => {
  it('is refused on a store that holds something', async () => {
    await expect(restore(filled.server, file('server'))).rejects.toThrow(
      'A backup is restored into an empty store only, and planted.event holds something'
    )
  })

  it('changes nothing when the file is cut off, damaged, missing or something else', async () => {
    const fresh = await planted('server')
    const before = await contentHashes(fresh)
    const whole = readFileSync(file('server'))
    writeFileSync(file('cut'), whole.subarray(0, whole.length - 100))
    writeFileSync(file('short'), gzipSync('{"kept":"backup","version":1,"migrations":{}}\n'))
    writeFileSync(
      file('unended'),
      gzipSync(
        gunzipSync(whole)
          .toString()
          .replace(/\{"end".*\n$/, '')
      )
    )
    writeFileSync(file('letter'), gzipSync('{"dear":"chair"}\n'))
    await expect(restore(fresh, file('cut'))).rejects.toThrow('cut off or damaged')
    await expect(restore(fresh, file('unended'))).rejects.toThrow('cut off. Nothing was restored')
    await expect(restore(fresh, file('short'))).rejects.toThrow(
      'made by another version of Kept (0001_platform_base.sql'
    )
    await expect(restore(fresh, file('letter'))).rejects.toThrow('not a backup of Kept')
    await expect(restore(fresh, file('none'))).rejects.toThrow('There is no file')
    expect(await contentHashes(fresh)).toEqual(before)
  })
})
