import { sql } from 'kysely'
import type { RoleCode } from '../../../platform/access/index.ts'
import type { Db } from '../../../platform/db/index.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import type { Term } from '../rules/roles.ts'

/** `people` is this capability's own schema; no other file than those of this folder reads or writes it. */
const people = (db: Db) => db.withSchema('people').$extendTables<Tables>()

/** Somebody who works here, as others may know them. `organisation` is a key of the area. */
export interface Person {
  readonly id: string
  readonly name: string
  readonly jobTitle: string
  readonly organisation: string
  /** What they may do today. Empty for somebody who has left. */
  readonly roles: readonly RoleCode[]
}

const londonToday = sql<CalendarDate>`(now() at time zone 'Europe/London')::date`

/** Roles held on a day; without one, today in London. */
const rolesOn = (today: CalendarDate | undefined) =>
  sql<RoleCode[]>`coalesce((select array_agg(distinct term.role order by term.role) from people.role_term term
    where term.person = person.id and term.starts_on <= ${today ?? londonToday}
      and (term.ends_on is null or term.ends_on > ${today ?? londonToday})), '{}')`

const everybody = (db: Db, today: CalendarDate | undefined) =>
  people(db)
    .selectFrom('person')
    .select(['person.id', 'name', 'job_title as jobTitle', 'organisation', rolesOn(today).as('roles')])

/** One person, also one who has left: their name stands on what they did. */
export async function findPerson(db: Db, id: string, today?: CalendarDate): Promise<Person | null> {
  return (await everybody(db, today).where('person.id', '=', id).executeTakeFirst()) ?? null
}

/** Who may do this today, by name. */
export function peopleWithRole(db: Db, role: RoleCode, today?: CalendarDate): Promise<Person[]> {
  return everybody(db, today)
    .where(sql<boolean>`${role} = any (${rolesOn(today)})`)
    .orderBy('name')
    .orderBy('person.id')
    .execute()
}

/** Everybody, also those who have left, by name. */
export function allPeople(db: Db, today?: CalendarDate): Promise<Person[]> {
  return everybody(db, today).orderBy('name').orderBy('person.id').execute()
}

/** Where a letter reaches them. Only the system, administrators and the person may ask. */
export async function emailOf(db: Db, id: string): Promise<string | null> {
  const row = await people(db)
    .selectFrom('address')
    .select('email')
    .where('person', '=', id)
    .executeTakeFirst()
  return row?.email ?? null
}

/** The person at an address who holds a role on that day; nobody else can sign in. */
export async function findByEmail(db: Db, email: string, today: CalendarDate): Promise<Person | null> {
  const found = await everybody(db, today)
    .innerJoin('address', 'address.person', 'person.id')
    .where('email', '=', email.toLowerCase())
    .executeTakeFirst()
  return found === undefined || found.roles.length === 0 ? null : found
}

/** Whoever has an address, with a role or without. */
export async function findIdByEmail(db: Db, email: string): Promise<string | null> {
  const found = people(db).selectFrom('address').select('person').where('email', '=', email.toLowerCase())
  return (await found.executeTakeFirst())?.person ?? null
}

export async function countPeople(db: Db): Promise<number> {
  const { count } = await people(db)
    .selectFrom('person')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

export interface NewPerson {
  readonly id: string
  readonly name: string
  readonly jobTitle: string
  readonly organisation: string
  readonly email: string
  /** Who adds them; null for the system. */
  readonly by: string | null
  readonly on: CalendarDate
}

/** Adds a person with their address. False when the id or the address is known already: then nothing is changed. */
export async function addPerson(
  db: Db,
  { id, name, jobTitle, organisation, email, by, on }: NewPerson
): Promise<boolean> {
  const taken = await people(db)
    .selectFrom('address')
    .select('person')
    .where(({ or, eb }) => or([eb('email', '=', email.toLowerCase()), eb('person', '=', id)]))
    .executeTakeFirst()
  if (taken !== undefined) return false
  await people(db)
    .insertInto('person')
    .values({ id, name, job_title: jobTitle, organisation, added_by: by, added_on: on })
    .execute()
  await people(db).insertInto('address').values({ person: id, email: email.toLowerCase() }).execute()
  return true
}

export interface NewTerm extends Term {
  readonly by: string | null
  readonly on: CalendarDate
}

export async function giveRoles(db: Db, terms: readonly NewTerm[]): Promise<void> {
  if (terms.length === 0) return
  const rows = terms.map(({ id, person, role, startsOn, endsOn, by, on }) => ({
    ...{ id, person, role },
    ...{ starts_on: startsOn, ends_on: endsOn, given_by: by, given_on: on },
  }))
  await people(db).insertInto('role_given').values(rows).execute()
}

/** From that day on the role is gone. Of several endings the earliest day counts. */
export async function endRole(
  db: Db,
  {
    id,
    term,
    endsOn,
    by,
    on,
  }: { id: string; term: string; endsOn: CalendarDate; by: string; on: CalendarDate }
): Promise<void> {
  await people(db)
    .insertInto('role_ended')
    .values({ id, role_given: term, ends_on: endsOn, ended_by: by, ended_on: on })
    .execute()
}

/** Every role a person was ever given, newest first, with the names of who gave and ended it. */
export function findTerms(db: Db, person: string) {
  return people(db)
    .selectFrom('role_term')
    .leftJoin('person as giver', 'giver.id', 'role_term.given_by')
    .leftJoin('person as ender', 'ender.id', 'role_term.ended_by')
    .select(['role_term.id', 'role_term.person', 'role', 'starts_on as startsOn', 'ends_on as endsOn'])
    .select(['giver.name as givenBy', 'ender.name as endedBy'])
    .where('role_term.person', '=', person)
    .orderBy('starts_on', 'desc')
    .orderBy('role')
    .execute()
}

/** Every time the role of administrator was given to anybody. */
export function findAdministrators(db: Db): Promise<Term[]> {
  return people(db)
    .selectFrom('role_term')
    .select(['id', 'person', 'role', 'starts_on as startsOn', 'ends_on as endsOn'])
    .where('role', '=', 'administrator')
    .execute()
}

type Tables = {
  person: {
    id: string
    name: string
    job_title: string
    organisation: string
    added_by: string | null
    added_on: CalendarDate
  }
  address: { person: string; email: string }
  role_given: {
    id: string
    person: string
    role: RoleCode
    starts_on: CalendarDate
    ends_on: CalendarDate | null
    given_by: string | null
    given_on: CalendarDate
  }
  role_ended: {
    id: string
    role_given: string
    ends_on: CalendarDate
    ended_by: string | null
    ended_on: CalendarDate
  }
  role_term: Tables['role_given'] & { ended_by: string | null }
}
