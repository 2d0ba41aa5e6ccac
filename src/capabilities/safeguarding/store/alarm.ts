import { sql } from 'kysely'
import type { Db } from '../../../platform/db/index.ts'
import { toTheMinute } from '../rules/concern.ts'
import { safeguarding } from './tables.ts'

/** A concern somebody has still to read: the first cause that nobody has read, and who was told of it. */
export interface Unread {
  readonly cause: string
  readonly isTest: boolean
  readonly raisedAt: Date
  readonly told: readonly string[]
}

/** As the system: the first unread cause of each concern, the longest waiting first. */
export async function unreadConcerns(db: Db): Promise<Unread[]> {
  const { rows } = await sql<Unread>`
    select distinct on (c.concern) c.id as cause, k.subject like 'test:%' as "isTest", c.raised_at as "raisedAt",
      coalesce((select array_agg(a.person) from safeguarding.alert a where a.cause = c.id), '{}') as told
    from safeguarding.cause c join safeguarding.concern k on k.id = c.concern
    where not exists (select from safeguarding.reading r where r.cause = c.id)
    order by c.concern, c.raised_at, c.id`.execute(db)
  return rows.toSorted((a, b) => a.raisedAt.getTime() - b.raisedAt.getTime())
}

/** Notes that somebody is told. False when they were told before: then no letter is due. As the system. */
export async function noteTold(
  db: Db,
  told: { readonly cause: string; readonly person: string; readonly nth: number; readonly at: Date }
): Promise<boolean> {
  const { cause, person, nth, at } = told
  const { numInsertedOrUpdatedRows } = await safeguarding(db)
    .insertInto('alert')
    .values({ cause, person, nth, told_at: toTheMinute(at) }) // finer would tell to the second when it was raised
    .onConflict(conflict => conflict.columns(['cause', 'person']).doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

/** How many concerns wait to be read, tries apart. As somebody who leads. */
export async function countUnread(db: Db): Promise<{ real: number; tests: number }> {
  const { rows } = await sql<{ real: number; tests: number }>`
    select count(distinct k.id) filter (where k.subject not like 'test:%')::int as real,
      count(distinct k.id) filter (where k.subject like 'test:%')::int as tests
    from safeguarding.cause c join safeguarding.concern k on k.id = c.concern
    where not exists (select from safeguarding.reading r where r.cause = c.id)`.execute(db)
  return rows[0] ?? { real: 0, tests: 0 }
}

/**
 * Concerns that are read and still hang, tries left out: those of which nobody has written down what was done, and
 * those of which somebody else says that nothing need be done, until a second person looks. As somebody who leads.
 */
export async function countHanging(db: Db, me: string): Promise<{ nothingDone: number; toAgree: number }> {
  const { rows } = await sql<{ nothingDone: number; toAgree: number }>`
    select count(*) filter (where not exists (select from safeguarding.step s where s.concern = k.id))::int
        as "nothingDone",
      count(*) filter (where last.kind = 'no-action' and last.by_person <> ${me}
        and last.causes >= (select count(*) from safeguarding.cause c where c.concern = k.id))::int as "toAgree"
    from safeguarding.concern k
    left join lateral (select s.kind, s.by_person, s.causes from safeguarding.step s
      where s.concern = k.id and s.kind not in ('did', 'taken-back')
      order by s.made_at desc, s.id desc limit 1) last on true
    where k.subject not like 'test:%' and not exists (select from safeguarding.cause c where c.concern = k.id
      and not exists (select from safeguarding.reading r where r.cause = c.id))`.execute(db)
  return rows[0] ?? { nothingDone: 0, toAgree: 0 }
}

/** How many of the alerts this person got are about something nobody has read. Says nothing of what it is. */
export async function countToldUnread(db: Db, person: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from safeguarding.alert a
    where a.person = ${person} and not exists (select from safeguarding.reading r where r.cause = a.cause)`.execute(
    db
  )
  return rows[0]?.count ?? 0
}

/** The order people are told in, as it was last set. Empty before that. */
export async function findTurn(db: Db): Promise<{ version: number; people: readonly string[] }> {
  const found = await safeguarding(db)
    .selectFrom('turn')
    .select(['version', 'people'])
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return found ?? { version: 0, people: [] }
}

export async function setTurn(
  db: Db,
  turn: { version: number; people: readonly string[]; by: { id: string; name: string }; at: Date }
): Promise<void> {
  const { version, people, by, at } = turn
  await safeguarding(db)
    .insertInto('turn')
    .values({ version, people: [...people], by_person: by.id, by_name: by.name, set_at: at })
    .execute()
}
