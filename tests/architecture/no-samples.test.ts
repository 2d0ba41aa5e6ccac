import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { freshStore } from '../support/database.ts'

const store = await freshStore()

/** Rooms that hold what people told us; what is written in the others is public, or the work of staff. */
const rooms = ['contacts', 'conversations', 'safeguarding', 'voices', 'cards', 'groups']

it('the database takes no samples of words, names or addresses, which would stay when they are deleted', async () => {
  const { rows } = await store.asOwner(db =>
    sql<{ column: string }>`
      select distinct n.nspname || '.' || c.relname || '.' || a.attname as "column"
      from pg_attribute a
      join pg_class c on c.oid = a.attrelid and c.relkind = 'r'
      join pg_namespace n on n.oid = c.relnamespace
      left join pg_constraint k on k.conrelid = c.oid and k.contype = 'c' and a.attnum = any (k.conkey)
      where n.nspname = any (${rooms}) and a.attnum > 0 and not a.attisdropped
        and coalesce(a.attstattarget, -1) <> 0
        and (pg_get_constraintdef(k.oid) like '%char_length(' || a.attname || ')%'
          or a.attname like 'sealed%' or (a.attname = 'answers' and a.atttypid = 'jsonb'::regtype))
      order by 1`.execute(db)
  )
  expect(rows).toEqual([])
})
