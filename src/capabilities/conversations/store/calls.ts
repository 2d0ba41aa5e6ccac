import { sql } from 'kysely'
import type { Db } from '../../../platform/db/index.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import type { BestTime, Help, WhyPromised } from '../rules/call.ts'
import { conversations } from './tables.ts'

/** A call as it is asked for. */
export interface NewCall {
  readonly id: string
  readonly receiptHash: string
  readonly cameBy: 'form' | 'staff'
  readonly bestTime: BestTime
  readonly help: Help
  readonly language: string | null
  readonly notTeam: string | null
  readonly numberHash: string
  readonly askedOn: CalendarDate
  readonly name: string
  readonly about: string | null
}

/** Keeps what was asked for. As the visitor who holds its code, or as staff for somebody they talk with. */
export async function insertCall(db: Db, call: NewCall): Promise<void> {
  const { id, receiptHash, cameBy, bestTime, help, language, notTeam, numberHash, askedOn, name, about } =
    call
  await conversations(db)
    .insertInto('call')
    .values({
      ...{ id, help, receipt_hash: receiptHash, came_by: cameBy, best_time: bestTime },
      ...{ not_team: notTeam, number_hash: numberHash, asked_on: askedOn },
    })
    .execute()
  await conversations(db).insertInto('asker').values({ call_id: id, name, about, language }).execute()
}

const CALL = ['id', 'came_by as cameBy', 'best_time as bestTime', 'help'] as const
const MORE = ['not_team as notTeam', 'asked_on as askedOn', 'name', 'about', 'language'] as const

const withAsker = (db: Db) =>
  conversations(db)
    .selectFrom('call')
    .innerJoin('asker', 'asker.call_id', 'call.id')
    .select([...CALL, ...MORE])

/** One call and who asked for it, for those who may see it. */
export async function findCall(db: Db, id: string) {
  return (await withAsker(db).where('id', '=', id).executeTakeFirst()) ?? null
}

export type Call = NonNullable<Awaited<ReturnType<typeof findCall>>>

/** The call of the code this visitor holds. */
export async function findOwnCall(db: Db, receiptHash: string): Promise<Call | null> {
  return (await withAsker(db).where('receipt_hash', '=', receiptHash).executeTakeFirst()) ?? null
}

/** What has happened with one call, as its asker and staff may both see it. First to last. */
export async function findHistory(db: Db, call: string) {
  const of = conversations(db)
  const promises = await of
    .selectFrom('promise')
    .select(['nth', 'person_name as personName', 'person_job as personJob', 'due_on as dueOn', 'why'])
    .select('made_on as madeOn')
    .where('call_id', '=', call)
    .orderBy('nth')
    .execute()
  const attempts = await of
    .selectFrom('attempt')
    .select(['nth', 'part', 'reached', 'tried_on as triedOn'])
    .where('call_id', '=', call)
    .orderBy('nth')
    .execute()
  const closing = await of
    .selectFrom('closing')
    .select(['how', 'closed_on as closedOn'])
    .where('call_id', '=', call)
    .executeTakeFirst()
  const notes = await of
    .selectFrom('note')
    .select(['words', 'by_name as byName', 'by_job as byJob', 'written_on as writtenOn'])
    .where('call_id', '=', call)
    .orderBy('nth')
    .execute()
  const missed = await of
    .selectFrom('missed')
    .select(['nth', 'told_on as toldOn'])
    .where('call_id', '=', call)
    .orderBy('nth')
    .execute()
  return { promises, attempts, closing: closing ?? null, notes, missed }
}

export type History = Awaited<ReturnType<typeof findHistory>>

/** What staff alone see of a call: whose it is now, why it was handed over, what was asked in the talk. */
export async function findStaffSide(db: Db, call: string) {
  const promise = await conversations(db)
    .selectFrom('promise')
    .select(['nth', 'person', 'because', 'due_on as dueOn'])
    .where('call_id', '=', call)
    .orderBy('nth', 'desc')
    .executeTakeFirst()
  const closing = await conversations(db)
    .selectFrom('closing')
    .select(['asked', 'sorted', 'by_name as byName'])
    .where('call_id', '=', call)
    .executeTakeFirst()
  const causes = await conversations(db)
    .selectFrom('missed')
    .select(['nth', 'cause'])
    .where('call_id', '=', call)
    .orderBy('nth')
    .execute()
  return { promise: promise ?? null, closing: closing ?? null, causes }
}

/** Open calls that this person may see, with the newest name and day; those without a name first. */
export async function findOpenCalls(db: Db) {
  const { rows } = await sql<OpenCall>`
    select c.id, a.name, c.asked_on as "askedOn", c.best_time as "bestTime", c.help, p.person,
      p.person_name as "personName", p.due_on as "dueOn",
      (select count(*) from conversations.attempt t where t.call_id = c.id) as tries
    from conversations.call c
    join conversations.asker a on a.call_id = c.id
    left join conversations.closing o on o.call_id = c.id
    left join lateral (select * from conversations.promise p where p.call_id = c.id order by nth desc limit 1) p on true
    where o.call_id is null
    order by p.due_on nulls first, c.asked_on, c.id`.execute(db)
  return rows
}

export interface OpenCall {
  readonly id: string
  readonly name: string
  readonly askedOn: CalendarDate
  readonly bestTime: BestTime
  readonly help: Help
  readonly person: string | null
  readonly personName: string | null
  readonly dueOn: CalendarDate | null
  readonly tries: number
}

/** Calls that are over and wait for their note, of those that this person may see. */
export function findCallsWithoutNote(db: Db) {
  return conversations(db)
    .selectFrom('closing')
    .innerJoin('asker', 'asker.call_id', 'closing.call_id')
    .leftJoin('note', 'note.call_id', 'closing.call_id')
    .select(['closing.call_id as id', 'name', 'closed_on as closedOn', 'closing.by_id as byId'])
    .where('how', '=', 'spoke')
    .where('note.call_id', 'is', null)
    .orderBy('closed_on')
    .orderBy('closing.call_id')
    .execute()
}

/** Other open calls from the same number: who promised to ring, and which team each may not hear from. As the system. */
export async function findOthersOfNumber(db: Db, call: string) {
  const { rows } = await sql<{ notTeam: string | null; personName: string | null; askedOn: CalendarDate }>`
    select c.not_team as "notTeam", p.person_name as "personName", c.asked_on as "askedOn"
    from conversations.call c
    join conversations.call mine on mine.number_hash = c.number_hash and mine.id <> c.id
    left join conversations.closing o on o.call_id = c.id
    left join lateral (select * from conversations.promise p where p.call_id = c.id order by nth desc limit 1) p on true
    where mine.id = ${call}::uuid and o.call_id is null
    order by c.asked_on, c.id`.execute(db)
  return rows
}

export interface NewPromise {
  readonly callId: string
  readonly person: string
  readonly personName: string
  readonly personJob: string
  readonly dueOn: CalendarDate
  readonly why: WhyPromised
  readonly because: string | null
  readonly madeOn: CalendarDate
}

/** Promises a name and a day. Two at once: the second is refused by the primary key. */
export async function insertPromise(db: Db, promise: NewPromise): Promise<number> {
  const { callId, person, personName, personJob, dueOn, why, because, madeOn } = promise
  const before = await newestPromise(db, callId)
  const nth = (before?.nth ?? 0) + 1
  await conversations(db)
    .insertInto('promise')
    .values({
      ...{ call_id: callId, nth, person, person_name: personName, person_job: personJob },
      ...{ due_on: dueOn, why, because, made_on: madeOn },
    })
    .execute()
  return nth
}

/** The name and the day that count. As staff or the system. */
export async function newestPromise(db: Db, call: string) {
  const found = await conversations(db)
    .selectFrom('promise')
    .select(['nth', 'person', 'person_name as personName', 'due_on as dueOn'])
    .where('call_id', '=', call)
    .orderBy('nth', 'desc')
    .executeTakeFirst()
  return found ?? null
}

/** Changes when a call suits and, when there is one, the number's scrambled form. As the visitor who holds the code. */
export async function changeCall(
  db: Db,
  id: string,
  { bestTime, numberHash }: { bestTime: BestTime; numberHash: string | null }
): Promise<void> {
  await conversations(db)
    .updateTable('call')
    .set({ best_time: bestTime, ...(numberHash !== null && { number_hash: numberHash }) })
    .where('id', '=', id)
    .execute()
}

/** Everything this room holds of one call is gone, but for the count. As the system. */
export async function deleteCall(db: Db, id: string): Promise<void> {
  await conversations(db).deleteFrom('call').where('id', '=', id).execute()
}

/** True when the number of this open call, or of the one with this code, is the same. */
export async function sameNumber(db: Db, receiptHash: string, numberHash: string): Promise<boolean> {
  const found = await conversations(db)
    .selectFrom('call')
    .leftJoin('closing', 'closing.call_id', 'call.id')
    .select('call.id')
    .where('receipt_hash', '=', receiptHash)
    .where('number_hash', '=', numberHash)
    .where('closing.call_id', 'is', null)
    .executeTakeFirst()
  return found !== undefined
}
