import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { REQUEST_ROLES, REQUEST_ROLES_SQL } from './as.ts'
import type { Engine, Session } from './engine.ts'
import { inSession } from './transaction.ts'

export interface Migration {
  readonly name: string
  readonly sql: string
  readonly sha256: string
}

/**
 * Applies every file that has not been applied, in the order of their names, each in a transaction of its own.
 * Safe to run twice, by several processes at once, and to kill half-way.
 *
 * @returns the names applied now
 * Errors: a file that was changed after it was applied, by name; a login that may not create the roles.
 */
export async function migrate(
  engine: Engine,
  say: (line: string) => void,
  folder = migrationsFolder()
): Promise<string[]> {
  return engine.alone(async () => {
    const todo = await pending(engine, folder)
    if (todo.length === 0 && (await inSession(engine, rolesAreReady))) return []
    await inSession(engine, prepare)
    for (const migration of todo) {
      say(`Applying ${migration.name}`)
      await inSession(engine, session => apply(session, migration))
    }
    return todo.map(({ name }) => name)
  })
}

/** The files that have not been applied yet. Errors: a file that was changed after it was applied. */
export async function pending(engine: Engine, folder = migrationsFolder()): Promise<Migration[]> {
  const files = readMigrations(folder)
  const applied = await inSession(engine, appliedMigrations)
  const changed = files.find(({ name, sha256 }) => applied.has(name) && applied.get(name) !== sha256)
  if (changed) {
    throw new Error(
      `The migration ${changed.name} was changed after it was applied to this database: put the file back as it was, and write the change as a new migration.`
    )
  }
  return files.filter(({ name }) => !applied.has(name))
}

/** Name and hash of every migration this database has. */
export async function appliedMigrations(session: Session): Promise<Map<string, string>> {
  const [here] = await session.rows<{ found: boolean }>(
    `select to_regclass('platform.migration') is not null as found`
  )
  if (!here?.found) return new Map()
  const rows = await session.rows<{ name: string; sha256: string }>(
    'select name, sha256 from platform.migration order by name collate "C"'
  )
  return new Map(rows.map(({ name, sha256 }) => [name, sha256]))
}

function readMigrations(folder: string): Migration[] {
  const names = readdirSync(folder).filter(name => /^\d{4}_[a-z0-9_]+\.sql$/.test(name))
  return names.sort().map(name => {
    const sql = readFileSync(join(folder, name), 'utf8')
    return { name, sql, sha256: createHash('sha256').update(sql).digest('hex') }
  })
}

async function apply(session: Session, { name, sql, sha256 }: Migration): Promise<void> {
  try {
    await session.script(sql)
  } catch (fault) {
    throw new Error(`The migration ${name} failed and changed nothing: ${(fault as Error).message}`, {
      cause: fault,
    })
  }
  await session.rows('insert into platform.migration (name, sha256) values ($1, $2)', [name, sha256])
}

/** A database that was moved to another server has its migrations, but the roles stayed behind. */
async function rolesAreReady(session: Session): Promise<boolean> {
  const rows = await session.rows<{ rolname: string }>(`
    select rolname from pg_roles where rolname = any (${REQUEST_ROLES_SQL})
      and pg_has_role(oid, case when current_setting('server_version_num')::int >= 160000 then 'SET' else 'MEMBER' end)`)
  return rows.length === REQUEST_ROLES.length
}

async function prepare(session: Session): Promise<void> {
  const roles = readFileSync(join(projectFolder(), 'db', 'roles.sql'), 'utf8')
  try {
    await session.script(roles)
  } catch (fault) {
    if ((fault as { code?: string }).code !== '42501') throw fault
    throw new Error(
      'This database login may not create the roles that requests work in: ask your database administrator to run db/roles.sql once (its first lines say how), then start again.',
      { cause: fault }
    )
  }
  await session.script(`
    create schema if not exists platform;
    create table if not exists platform.migration (
      name       text primary key,
      sha256     text not null,
      applied_at timestamptz not null default now()
    );`)
}

/** Where the project is, whether this runs from its source or from a bundle in build/. */
function projectFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'db', 'roles.sql'))) {
    if (dirname(folder) === folder)
      throw new Error('The folder db/ with the migrations is missing from this installation.')
    folder = dirname(folder)
  }
  return folder
}

function migrationsFolder(): string {
  return join(projectFolder(), 'db', 'migrations')
}
