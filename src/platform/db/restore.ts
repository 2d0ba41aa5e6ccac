import type { Session } from './engine.ts'
import { appliedMigrations } from './migrate.ts'
import type { progress } from './progress.ts'
import { madeAgainTables, ourTables, type Table } from './tables.ts'

/** One line of a backup: what it is of, a table that begins, a row of it, where sequences stand, or the end. */
export type Line =
  | { kept: 'backup'; version: number; migrations: Record<string, string> }
  | { table: string; columns: string[] }
  | (string | null)[]
  | { sequences: Record<string, string> }
  | { end: number }

const ROWS_AT_A_TIME = 500
const LETTERS_AT_A_TIME = 1_000_000

/** Reads a backup's lines into an empty store, inside the session's one transaction. */
export async function loadEverything(
  session: Session,
  lines: AsyncIterable<Line>,
  told: ReturnType<typeof progress>
): Promise<void> {
  await session.script(`set local row_security = off; set local timezone = 'UTC'`)
  const tables = await ourTables(session)
  await refuseIfFilled(session, tables)
  const back = await holdRulesBack(session, tables)
  const whole = await readLines(session, lines, tables, told)
  if (!whole) throw new Error('This file is not a whole backup of Kept: it is cut off. Nothing was restored.')
  await session.script('set constraints all immediate')
  for (const name of await madeAgainTables(session)) await session.script(`delete from ${name}`)
  for (const step of back) await session.script(step)
  await session.script('notify kept_changed')
}

async function readLines(
  session: Session,
  lines: AsyncIterable<Line>,
  tables: readonly Table[],
  told: ReturnType<typeof progress>
): Promise<boolean> {
  let basket: Basket | undefined
  let begun = false
  for await (const line of lines) {
    if (!begun) {
      await refuseOtherMigrations(session, line)
      begun = true
    } else if (Array.isArray(line)) {
      await basket?.add(line)
    } else {
      await basket?.empty()
      if ('table' in line) basket = newBasket(session, tableFor(line, tables), line.columns, told)
      else if ('sequences' in line) await setSequences(session, line.sequences)
      else if ('end' in line) return line.end === told.rows
    }
  }
  return false
}

async function refuseIfFilled(session: Session, tables: readonly Table[]): Promise<void> {
  for (const { name } of tables) {
    const [row] = await session.rows<{ filled: boolean }>(`select exists (select from ${name}) as filled`)
    if (row?.filled) {
      throw new Error(
        `A backup is restored into an empty store only, and ${name} holds something: use a new folder or database.`
      )
    }
  }
}

async function refuseOtherMigrations(session: Session, line: Line): Promise<void> {
  if (Array.isArray(line) || !('kept' in line) || line.kept !== 'backup')
    throw new Error('This file is not a backup of Kept.')
  const here = await appliedMigrations(session)
  const names = [...new Set([...here.keys(), ...Object.keys(line.migrations)])].sort()
  const different = names.find(name => here.get(name) !== line.migrations[name])
  if (different) {
    throw new Error(
      `This backup was made by another version of Kept (${different} is not the same): restore it with that version, then start this one on the result.`
    )
  }
}

function tableFor({ table, columns }: { table: string; columns: string[] }, tables: readonly Table[]): Table {
  const found = tables.find(({ name }) => name === table)
  if (!found || columns.some(column => !found.columns.some(({ name }) => name === column))) {
    throw new Error(`This backup has a table that this database has not: ${table}.`)
  }
  return found
}

interface Basket {
  add(row: (string | null)[]): Promise<void>
  empty(): Promise<void>
}

/** Gathers rows, and puts them into the table a few hundred at a time. */
function newBasket(
  session: Session,
  table: Table,
  columns: readonly string[],
  told: ReturnType<typeof progress>
): Basket {
  const insert = insertFor(table, columns)
  let rows: string[] = []
  let letters = 0
  const empty = async () => {
    if (rows.length === 0) return
    await session.rows(insert, [`[${rows.join(',')}]`])
    told.add(rows.length)
    rows = []
    letters = 0
  }
  return {
    empty,
    async add(row) {
      const text = JSON.stringify(row)
      letters += text.length
      if (rows.push(text) >= ROWS_AT_A_TIME || letters >= LETTERS_AT_A_TIME) await empty()
    },
  }
}

function insertFor(table: Table, columns: readonly string[]): string {
  const type = (column: string) => table.columns.find(({ name }) => name === column)?.type
  const values = columns.map((column, place) => `(r.value ->> ${place})::${type(column)}`)
  return `insert into ${table.name} (${columns.join(', ')}) overriding system value
    select ${values.join(', ')} from jsonb_array_elements($1::jsonb) with ordinality r order by r.ordinality`
}

async function setSequences(session: Session, sequences: Record<string, string>): Promise<void> {
  for (const [name, at] of Object.entries(sequences)) {
    await session.rows('select setval($1::regclass, $2::bigint, true)', [name, at])
  }
}

/**
 * Rows come table by table, so foreign keys are looked at when all are in; and triggers, which have done their work
 * when these rows were first written, stay quiet. Both are things a table's owner may do, superuser or not.
 *
 * @returns the statements that bring the rules back
 */
async function holdRulesBack(session: Session, tables: readonly Table[]): Promise<string[]> {
  const keys = await session.rows<{ table: string; key: string }>(`
    select conrelid::regclass::text as table, quote_ident(conname) as key
    from pg_constraint join pg_class c on c.oid = conrelid
    where contype = 'f' and not condeferrable and conparentid = 0`)
  const alter = (rule: string) =>
    keys.map(({ table, key }) => `alter table ${table} alter constraint ${key} ${rule};`)
  const triggers = (what: string) => tables.map(({ name }) => `alter table ${name} ${what} trigger user;`)
  await session.script(
    [...alter('deferrable'), ...triggers('disable'), 'set constraints all deferred'].join('\n')
  )
  return [alter('not deferrable').join('\n'), triggers('enable').join('\n')]
}
