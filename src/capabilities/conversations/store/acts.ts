import { sql } from 'kysely'
import type { Db } from '../../../platform/db/index.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import type { How, Part } from '../rules/call.ts'
import type { Tally } from '../rules/counts.ts'
import { conversations } from './tables.ts'

export interface NewAttempt {
  readonly callId: string
  readonly part: Part
  readonly reached: boolean
  readonly on: CalendarDate
  readonly by: { readonly id: string; readonly name: string }
}

/** Writes down that somebody rang. */
export async function insertAttempt(db: Db, { callId, part, reached, on, by }: NewAttempt): Promise<void> {
  const nth = sql<number>`(select coalesce(max(nth), 0) + 1 from conversations.attempt where call_id = ${callId}::uuid)`
  await conversations(db)
    .insertInto('attempt')
    .values({ call_id: callId, nth, part, reached, tried_on: on, by_id: by.id, by_name: by.name })
    .execute()
}

export interface NewClosing {
  readonly callId: string
  readonly how: How
  readonly asked?: string
  readonly sorted?: boolean
  readonly on: CalendarDate
  readonly by: { readonly id: string; readonly name: string } | null
}

/** A call is over. The first end stands; false when it was over. */
export async function insertClosing(db: Db, closing: NewClosing): Promise<boolean> {
  const { callId, how, asked, sorted, on, by } = closing
  const row = { call_id: callId, how, closed_on: on }
  // A visitor may fill in these three columns and no others.
  const values = by === null ? row : { ...row, asked, sorted, by_id: by.id, by_name: by.name }
  const { numInsertedOrUpdatedRows } = await conversations(db)
    .insertInto('closing')
    .values(values as never)
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

export interface NewNote {
  readonly callId: string
  readonly words: string
  readonly on: CalendarDate
  readonly by: { readonly id: string; readonly name: string; readonly jobTitle: string }
}

/** Keeps the note of a talk. A correction is another one. */
export async function insertNote(db: Db, { callId, words, on, by }: NewNote): Promise<void> {
  const nth = sql<number>`(select coalesce(max(nth), 0) + 1 from conversations.note where call_id = ${callId}::uuid)`
  await conversations(db)
    .insertInto('note')
    .values({
      ...{ call_id: callId, nth, words, written_on: on },
      ...{ by_id: by.id, by_name: by.name, by_job: by.jobTitle },
    })
    .execute()
}

/** Open calls whose newest day has passed and that nobody has rung, oldest first. As the system. */
export async function findMissed(db: Db, today: CalendarDate) {
  const { rows } = await sql<{ callId: string; nth: number; person: string; dueOn: CalendarDate }>`
    select p.call_id as "callId", p.nth, p.person, p.due_on as "dueOn"
    from conversations.promise p
    join (select call_id, max(nth) as nth from conversations.promise group by call_id) newest using (call_id, nth)
    where p.due_on < ${today}::date
      and not exists (select from conversations.closing o where o.call_id = p.call_id)
      and not exists (select from conversations.attempt a where a.call_id = p.call_id and a.tried_on >= p.made_on)
      and not exists (select from conversations.missed m where m.call_id = p.call_id and m.nth = p.nth)
    order by p.due_on, p.call_id`.execute(db)
  return rows
}

/** The asker is told that a day was missed. False when they were. As the system. */
export async function insertMissed(db: Db, call: string, nth: number, on: CalendarDate): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await conversations(db)
    .insertInto('missed')
    .values({ call_id: call, nth, told_on: on })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

/** Missed days whose asker was told, and whose lead was not. */
export function findLeadToTell(db: Db) {
  return conversations(db)
    .selectFrom('missed')
    .select(['call_id as callId', 'nth'])
    .where('lead_told_on', 'is', null)
    .orderBy('told_on')
    .orderBy('call_id')
    .execute()
}

/** False when another process was first. */
export async function markLeadTold(db: Db, call: string, nth: number, on: CalendarDate): Promise<boolean> {
  const { numUpdatedRows } = await conversations(db)
    .updateTable('missed')
    .set({ lead_told_on: on })
    .where('call_id', '=', call)
    .where('nth', '=', nth)
    .where('lead_told_on', 'is', null)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

/** What the lead found out about a missed day. As the lead. */
export async function noteCause(db: Db, call: string, nth: number, cause: string): Promise<void> {
  await conversations(db)
    .updateTable('missed')
    .set({ cause })
    .where('call_id', '=', call)
    .where('nth', '=', nth)
    .execute()
}

/** Calls that were taken and nobody was named for, or whose newest day was missed with nobody to follow. As the system. */
export async function findUnnamed(db: Db): Promise<{ id: string; askedOn: CalendarDate }[]> {
  const { rows } = await sql<{ id: string; askedOn: CalendarDate }>`
    select c.id, c.asked_on as "askedOn" from conversations.call c
    left join conversations.closing o on o.call_id = c.id
    left join lateral (
      select nth from conversations.promise p where p.call_id = c.id order by nth desc limit 1) p on true
    where o.call_id is null and (p.nth is null or exists (
      select from conversations.missed m where m.call_id = c.id and m.nth = p.nth))
    order by c.asked_on, c.id`.execute(db)
  return rows
}

/** Begins the count of a call with the first day that was promised. As the system. */
export async function insertTally(
  db: Db,
  { call, askedOn, dueOn }: { call: string; askedOn: CalendarDate; dueOn: CalendarDate }
): Promise<void> {
  await conversations(db)
    .insertInto('tally')
    .values({ call, asked_on: askedOn, due_on: dueOn })
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

/** Brings the counts up to what has happened: first rung, sorted, stopped, or deleted by its asker. As the system. */
export async function settleTallies(db: Db, today: CalendarDate): Promise<void> {
  await sql`
    update conversations.tally t set called_on = a.first
    from (select call_id, min(tried_on) as first from conversations.attempt group by call_id) a
    where a.call_id = t.call and t.called_on is null`.execute(db)
  await sql`
    update conversations.tally t set sorted = o.sorted from conversations.closing o
    where o.call_id = t.call and o.sorted is not null and t.sorted is null`.execute(db)
  await sql`
    update conversations.tally t set set_aside_on = ${today}::date
    where t.set_aside_on is null and t.called_on is null and (
      exists (select from conversations.closing o where o.call_id = t.call and o.how = 'cancelled')
      or not exists (select from conversations.call c where c.id = t.call))`.execute(db)
}

/** What anybody may count. */
export function findTallies(db: Db): Promise<Tally[]> {
  return conversations(db)
    .selectFrom('tally')
    .select(['asked_on as askedOn', 'due_on as dueOn', 'called_on as calledOn', 'set_aside_on as setAsideOn'])
    .select('sorted')
    .execute()
}

/** Calls that were over before a day. As the system. */
export async function findClosedBefore(db: Db, day: CalendarDate): Promise<string[]> {
  const rows = await conversations(db)
    .selectFrom('closing')
    .select('call_id')
    .where('closed_on', '<', day)
    .execute()
  return rows.map(({ call_id }) => call_id)
}

/** What the database knows of the code of every call there is. As the system. */
export function findReceipts(db: Db): Promise<{ id: string; receiptHash: string }[]> {
  return conversations(db).selectFrom('call').select(['id', 'receipt_hash as receiptHash']).execute()
}

/** Calls that their askers erased, each by its mark. As the system. */
export function findErased(db: Db): Promise<Erased[]> {
  return conversations(db).selectFrom('erased').select(['mark', 'in_month as month']).execute()
}

interface Erased {
  readonly mark: string
  /** 'YYYY-MM'. */
  readonly month: string
}

export async function insertErased(db: Db, erased: readonly Erased[]): Promise<void> {
  if (erased.length === 0) return
  await conversations(db)
    .insertInto('erased')
    .values(erased.map(({ mark, month }) => ({ mark, in_month: month })))
    .onConflict(conflict => conflict.doNothing())
    .execute()
}
