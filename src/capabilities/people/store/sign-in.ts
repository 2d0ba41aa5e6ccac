import { sql, type Generated } from 'kysely'
import type { RoleCode } from '../../../platform/access/index.ts'
import type { Db } from '../../../platform/db/index.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'

const people = (db: Db) => db.withSchema('people').$extendTables<Tables>()

export interface NewAsking {
  readonly id: string
  readonly browserHash: string
  /** Null when nobody will be sent the code. */
  readonly person: string | null
  readonly codeHash: string
  readonly askedAt: Date
  readonly expiresAt: Date
}

export async function insertAsking(db: Db, asking: NewAsking): Promise<void> {
  const { id, browserHash, person, codeHash, askedAt, expiresAt } = asking
  await people(db)
    .insertInto('sign_in')
    .values({
      ...{ id, person },
      ...{ browser_hash: browserHash, code_hash: codeHash, asked_at: askedAt, expires_at: expiresAt },
    })
    .execute()
}

/** How often this browser asked since an instant. */
export async function countAskings(db: Db, browserHash: string, since: Date): Promise<number> {
  const { count } = await people(db)
    .selectFrom('sign_in')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('browser_hash', '=', browserHash)
    .where('asked_at', '>', since)
    .executeTakeFirstOrThrow()
  return count
}

/** How often this person was sent a code since an instant. Askings for one person are counted one after another. */
export async function countCodes(db: Db, person: string, since: Date): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${person}, 7305115))`.execute(db)
  const { count } = await people(db)
    .selectFrom('sign_in')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('person', '=', person)
    .where('asked_at', '>', since)
    .executeTakeFirstOrThrow()
  return count
}

/** The newest asking of this browser, held until the commit so that codes are tried one after another. */
export function lockAsking(db: Db, browserHash: string) {
  return people(db)
    .selectFrom('sign_in')
    .select(['id', 'person', 'code_hash as codeHash', 'tries'])
    .select(['expires_at as expiresAt', 'spent_at as spentAt'])
    .where('browser_hash', '=', browserHash)
    .orderBy('asked_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .forUpdate()
    .executeTakeFirst()
}

export async function countTry(db: Db, id: string, spentAt: Date | null): Promise<void> {
  await people(db)
    .updateTable('sign_in')
    .set({ tries: sql<number>`tries + 1`, spent_at: spentAt })
    .where('id', '=', id)
    .execute()
}

export async function insertSession(
  db: Db,
  { tokenHash, person, now }: { tokenHash: string; person: string; now: Date }
): Promise<void> {
  await people(db)
    .insertInto('session')
    .values({ token_hash: tokenHash, person, began_at: now, seen_at: now })
    .execute()
}

export async function deleteSession(db: Db, tokenHash: string): Promise<void> {
  await people(db).deleteFrom('session').where('token_hash', '=', tokenHash).execute()
}

export interface Limits {
  readonly now: Date
  readonly today: CalendarDate
  /** Sessions begun, or last used, at or before these are over. */
  readonly begunAfter: Date
  readonly seenAfter: Date
  /** Written down as seen now when it was seen before this. */
  readonly seenAgainBefore: Date
}

/** Who a session belongs to, with the roles of today, in one statement that also notes they are here. */
export async function findSignedIn(db: Db, tokenHash: string, limits: Limits) {
  const { now, today, begunAfter, seenAfter, seenAgainBefore } = limits
  const { rows } = await sql<SignedIn>`
    with live as (
      select person, seen_at from people.session
      where token_hash = ${tokenHash} and began_at > ${begunAfter} and seen_at > ${seenAfter}
    ), seen as (
      update people.session set seen_at = ${now}
      where token_hash = ${tokenHash} and exists (select from live where seen_at < ${seenAgainBefore})
    )
    select p.id, p.name, p.job_title as "jobTitle", p.organisation, array_agg(distinct term.role) as roles
    from live join people.person p on p.id = live.person join people.role_term term on term.person = p.id
    where term.starts_on <= ${today} and (term.ends_on is null or term.ends_on > ${today})
    group by p.id`.execute(db)
  return rows[0] ?? null
}

interface SignedIn {
  id: string
  name: string
  jobTitle: string
  organisation: string
  roles: RoleCode[]
}

/** Askings and sessions that are over. */
export async function forgetOld(db: Db, before: Date): Promise<void> {
  await people(db).deleteFrom('sign_in').where('asked_at', '<', before).execute()
  await people(db).deleteFrom('session').where('seen_at', '<', before).execute()
}

type Tables = {
  sign_in: {
    id: string
    browser_hash: string
    person: string | null
    code_hash: string
    asked_at: Date
    expires_at: Date
    tries: Generated<number>
    spent_at: Generated<Date | null>
  }
  session: { token_hash: string; person: string; began_at: Date; seen_at: Date }
}
