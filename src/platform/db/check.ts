import type { Session } from './engine.ts'
import { REQUEST_ROLES_SQL } from './as.ts'

/**
 * Looks for anything that would let request work past the row policies. Run each time a store opens.
 *
 * Errors: one sentence for each fault found, all in one message, naming the role or table. Decision 0003.
 */
export async function refuseUnsafeRoles(session: Session): Promise<void> {
  const faults = [
    ...(await powerfulRoles(session)),
    ...(await openTables(session)),
    ...(await openViews(session)),
  ]
  if (faults.length > 0) throw new Error(`Kept will not start on this database. ${faults.join(' ')}`)
}

/** Request roles that are, or may become, a role that row policies do not hold. */
async function powerfulRoles(session: Session): Promise<string[]> {
  const rows = await session.rows<{ role: string; power: string; what: string }>(`
    with request as (select oid, rolname from pg_roles where rolname = any (${REQUEST_ROLES_SQL}))
    select request.rolname as role, power.rolname as power,
           case when power.rolsuper then 'is a superuser' else 'passes over row policies (BYPASSRLS)' end as what
    from request join pg_roles power
      on (power.rolsuper or power.rolbypassrls) and pg_has_role(request.oid, power.oid, 'MEMBER')
    union all
    select request.rolname, pg_get_userbyid(owned.relowner), 'owns tables, such as ' || min(owned.oid::regclass::text)
    from request join (${ourTables}) owned on pg_has_role(request.oid, owned.relowner, 'MEMBER')
    where not exists (select from pg_roles r where r.oid in (request.oid, owned.relowner) and r.rolsuper)
    group by request.rolname, owned.relowner
    order by 1, 2, 3`)
  return rows.map(({ role, power, what }) =>
    role === power
      ? `The request role ${role} ${what}: take that away from it.`
      : `The request role ${role} is a member of ${power}, which ${what}: revoke that membership.`
  )
}

/** Tables that a request role can touch and that no row policy guards. TRUNCATE heeds no policy, so nobody may. */
async function openTables(session: Session): Promise<string[]> {
  const rows = await session.rows<{ name: string; fault: string }>(`
    with touchable as (
      select owned.*, bool_or(has_table_privilege(role, owned.oid, 'truncate')) as may_empty
      from (${ourTables}) owned, unnest(${REQUEST_ROLES_SQL}) role
      where owned.relkind in ('r', 'p', 'f')
        and (has_table_privilege(role, owned.oid, 'select, insert, update, delete, truncate')
          or has_any_column_privilege(role, owned.oid, 'select, insert, update'))
      group by owned.oid, owned.relkind, owned.relowner, owned.relrowsecurity, owned.reloptions
    )
    select oid::regclass::text as name,
           case when not relrowsecurity then 'security' when may_empty then 'truncate' else 'policy' end as fault
    from touchable
    where not relrowsecurity or may_empty or not exists (select from pg_policy where polrelid = touchable.oid)
    order by 1`)
  return rows.map(({ name, fault }) => sentences[fault as keyof typeof sentences](name))
}

const sentences = {
  security: (table: string) =>
    `The table ${table} can be reached by requests and has no row level security: enable it.`,
  truncate: (table: string) => `The table ${table} can be emptied by requests (TRUNCATE): revoke that.`,
  policy: (table: string) =>
    `The table ${table} can be reached by requests and has no row policy: create one.`,
}

/** A view reads with its owner's eyes unless told otherwise, and a materialized view always does. */
async function openViews(session: Session): Promise<string[]> {
  const rows = await session.rows<{ name: string }>(`
    select distinct owned.oid::regclass::text as name
    from (${ourTables}) owned, unnest(${REQUEST_ROLES_SQL}) role
    where has_any_column_privilege(role, owned.oid, 'select, insert, update')
      and (owned.relkind = 'm' or owned.relkind = 'v'
        and not coalesce(owned.reloptions::text ~* 'security_invoker=(true|on|yes|1)', false))
    order by 1`)
  return rows.map(
    ({ name }) =>
      `The view ${name} shows requests what its owner sees: make it "with (security_invoker = true)".`
  )
}

const ourTables = `
  select c.oid, c.relkind, c.relowner, c.relrowsecurity, c.reloptions
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p', 'v', 'm', 'f')
    and n.nspname <> 'information_schema' and n.nspname !~ '^pg_'`
