import type { Session } from './engine.ts'

/** A table as a backup sees it. Names are quoted already, fit to stand in SQL. */
export interface Table {
  readonly name: string
  readonly columns: readonly { readonly name: string; readonly type: string }[]
}

/**
 * Every table of ours but the list of migrations, sorted by name. Generated columns are left out: they come back by
 * themselves. A partitioned table is one table; its parts are not listed.
 */
export async function ourTables(session: Session): Promise<Table[]> {
  const rows = await session.rows<{ name: string; column: string; type: string }>(`
    select format('%I.%I', n.nspname, c.relname) as name, quote_ident(a.attname) as column,
           format_type(a.atttypid, a.atttypmod) as type
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    where c.relkind in ('r', 'p') and not c.relispartition and c.relpersistence = 'p'
      and n.nspname <> 'information_schema' and n.nspname !~ '^pg_'
      and (n.nspname, c.relname) <> ('platform', 'migration')
    order by format('%I.%I', n.nspname, c.relname) collate "C", a.attnum`)
  const tables = Map.groupBy(rows, ({ name }) => name)
  return [...tables].map(([name, columns]) => ({
    name,
    columns: columns.map(({ column, type }) => ({ name: column, type })),
  }))
}

/** Tables that are in no log, and so in no backup: what they hold can be made again from the others. Names are quoted. */
export async function madeAgainTables(session: Session): Promise<string[]> {
  const rows = await session.rows<{ name: string }>(`
    select format('%I.%I', n.nspname, c.relname) as name
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and c.relpersistence = 'u' and n.nspname !~ '^pg_' order by 1`)
  return rows.map(({ name }) => name)
}

/** Every column as text, in order, named c0, c1 and so on. Null stays null. */
export function asText({ columns }: Table): string {
  return columns.map(({ name }, place) => `${name}::text as c${place}`).join(', ')
}

/** One consistent picture of everything, and an error rather than a gap should this login not see every row. */
export const wholePicture = `
  set transaction isolation level repeatable read, read only;
  set local row_security = off;
  set local timezone = 'UTC'`
