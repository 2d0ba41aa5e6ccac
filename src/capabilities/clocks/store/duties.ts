import { sql, type ExpressionBuilder, type Generated, type Insertable } from 'kysely'
import type { RoleCode } from '../../../platform/access/index.ts'
import type { Db } from '../../../platform/db/index.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import { type Duty, dutyId, type DutyDays, type Move, type NewDuty, type Rule } from '../rules/duty.ts'

/** `clocks` is this capability's own schema; no other file reads or writes it. */
const clocks = (db: Db) => db.withSchema('clocks').$extendTables<Tables>()

/** Hands in any number of duties in one statement. One that is in the ledger already is left as it is. */
export async function oweDuties(db: Db, duties: readonly NewDuty[]): Promise<void> {
  if (duties.length === 0) return
  await clocks(db)
    .insertInto('duty')
    .values(duties.map(row))
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

/** Writes down that a person is reminded on a day. False when they were reminded on it already. As the system only. */
export async function noteReminder(db: Db, person: string, on: CalendarDate): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await clocks(db)
    .insertInto('reminder')
    .values({ person, on_day: on })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

export async function forgetReminders(db: Db, before: CalendarDate): Promise<void> {
  await clocks(db).deleteFrom('reminder').where('on_day', '<', before).execute()
}

/** The duty was kept on that day. The first day stands. True when this call kept it; false when it was kept, or is not owed. */
export async function keepDuty(db: Db, subject: string, kind: string, on: CalendarDate): Promise<boolean> {
  const found = clocks(db).selectFrom('duty').where('id', '=', dutyId(subject, kind))
  const { numInsertedOrUpdatedRows } = await clocks(db)
    .insertInto('kept')
    .columns(['duty', 'kept_on'])
    .expression(found.select(['id', sql<CalendarDate>`${on}::date`.as('on')]))
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

/** The duty no longer applies, with the reason. The first reason stands. False when it was dropped, or is not owed. */
export async function dropDuty(
  db: Db,
  subject: string,
  kind: string,
  { on, why }: { on: CalendarDate; why: string }
): Promise<boolean> {
  const found = clocks(db).selectFrom('duty').where('id', '=', dutyId(subject, kind))
  const { numInsertedOrUpdatedRows } = await clocks(db)
    .insertInto('dropped')
    .columns(['duty', 'dropped_on', 'why'])
    .expression(
      found.select(['id', sql<CalendarDate>`${on}::date`.as('on'), sql<string>`${why}::text`.as('why')])
    )
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

/** Whoever owes it from now on. Who owed it before stays in the ledger. False when it is not owed. */
export async function handDuty(
  db: Db,
  subject: string,
  kind: string,
  { to, on }: { to: NewDuty['owedBy']; on: CalendarDate }
): Promise<boolean> {
  const id = dutyId(subject, kind)
  const before = clocks(db)
    .selectFrom('duty')
    .where('id', '=', id)
    .select(['id', 'owed_role', 'owed_person', 'owed_label', sql<CalendarDate>`${on}::date`.as('on')])
    .select(sql<number>`(select count(*) + 1 from clocks.handed where duty = ${id})`.as('nth'))
  await clocks(db)
    .insertInto('handed')
    .columns(['duty', 'from_role', 'from_person', 'from_label', 'handed_on', 'nth'])
    .expression(before)
    .execute()
  const { numUpdatedRows } = await clocks(db)
    .updateTable('duty')
    .set({ owed_role: to.role ?? null, owed_person: to.personId ?? null, owed_label: to.label })
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

/**
 * What the duties are about is gone, because somebody took it back. Those still open no longer apply; all of them stay
 * in the ledger, since our word was given, and lead to it no longer. As the system.
 *
 * @param subject this, and what stands below it, such as 'voice:1/appeal-2' below 'voice:1'
 * @param kinds duties of this family only, such as 'voice' for 'voice.read' and 'voice.answered'
 */
export async function cutThread(
  db: Db,
  subject: string,
  { kinds, on }: { kinds: string; on: CalendarDate }
): Promise<void> {
  const about = clocks(db)
    .selectFrom('duty')
    .where(({ or, eb }) => or([eb('subject', '=', subject), eb('subject', 'like', `${subject}/%`)]))
    .where('kind', 'like', `${kinds}.%`)
  await clocks(db)
    .insertInto('dropped')
    .columns(['duty', 'dropped_on', 'why'])
    .expression(
      about
        .where(({ not, exists, selectFrom }) =>
          not(exists(selectFrom('kept').select('kept.duty').whereRef('kept.duty', '=', 'duty.id')))
        )
        .select(['id', sql<CalendarDate>`${on}::date`.as('on'), sql<string>`'taken back'`.as('why')])
    )
    .onConflict(conflict => conflict.doNothing())
    .execute()
  await clocks(db)
    .updateTable('duty')
    .set({ subject: sql`'gone:' || id`, place: '/staff' })
    .where(({ or, eb }) => or([eb('subject', '=', subject), eb('subject', 'like', `${subject}/%`)]))
    .where('kind', 'like', `${kinds}.%`)
    .execute()
}

/**
 * What a duty was about was taken in by mistake and is undone, as if it had never been: the duty goes from the ledger.
 * Only where nobody was told a day, which the row policies hold to what surveys hand in. As the system.
 */
export async function undoDuties(db: Db, subject: string): Promise<void> {
  const about = clocks(db).selectFrom('duty').select('id').where('subject', '=', subject)
  for (const table of ['kept', 'dropped'] as const) {
    await clocks(db).deleteFrom(table).where('duty', 'in', about).execute()
  }
  await clocks(db).deleteFrom('duty').where('subject', '=', subject).execute()
}

/** Moves the day of a duty with a fixed day. Two who move it at once: the second is refused by the primary key. */
export async function insertMove(
  db: Db,
  subject: string,
  kind: string,
  { to, on, why }: { to: CalendarDate; on: CalendarDate; why: string }
): Promise<void> {
  const duty = dutyId(subject, kind)
  const { nth } = await clocks(db)
    .selectFrom('moved')
    .select(({ fn }) => fn.countAll<number>().as('nth'))
    .where('duty', '=', duty)
    .executeTakeFirstOrThrow()
  await clocks(db)
    .insertInto('moved')
    .values({ duty, nth: nth + 1, to_day: to, moved_on: on, why })
    .execute()
}

/** Duties that nobody has kept or dropped: all of them, or those of these roles and this person. */
export async function findOpenDuties(
  db: Db,
  mine?: { forRoles: readonly RoleCode[]; personId: string }
): Promise<Duty[]> {
  let open = everyDuty(db).where('duty.open', '=', true)
  if (mine) {
    open = open.where(({ or, and, eb }) =>
      or([
        eb('owed_person', '=', mine.personId),
        ...(mine.forRoles.length > 0
          ? [and([eb('owed_person', 'is', null), eb('owed_role', 'in', [...mine.forRoles])])]
          : []),
      ])
    )
  }
  return (await open.execute()).map(read)
}

/** Every duty about these subjects, kept or not, the first owed first. */
export async function findDutiesOf(db: Db, subjects: readonly string[]): Promise<Duty[]> {
  if (subjects.length === 0) return []
  const rows = await everyDuty(db)
    .where('subject', 'in', [...subjects])
    .orderBy('started_on')
    .orderBy('kind')
    .execute()
  return rows.map(read)
}

/** The days of one duty and no more: what a visitor may read of a duty whose subject they know. */
export async function findDays(db: Db, subject: string, kind: string): Promise<DutyDays | null> {
  const row = await everyDay(db).where('id', '=', dutyId(subject, kind)).executeTakeFirst()
  return row ? readDays(row) : null
}

/** The moves of one duty, first to last. */
export async function findMoves(db: Db, { id, rule }: Pick<Duty, 'id' | 'rule'>): Promise<Move[]> {
  if (rule.unit !== 'fixed') return []
  const rows = await clocks(db)
    .selectFrom('moved')
    .select(['to_day as to', 'moved_on as on', 'why', 'moved_by as by'])
    .where('duty', '=', id)
    .orderBy('nth')
    .execute()
  return rows.map(({ to, on, why, by }, i) => ({ from: rows[i - 1]?.to ?? rule.day, to, on, why, by }))
}

/** The days of every duty, with the newest day of one that was moved. Only columns that the public role may read. */
function everyDay(db: Db) {
  return clocks(db)
    .selectFrom('duty')
    .leftJoin('kept', 'kept.duty', 'duty.id')
    .leftJoin('dropped', 'dropped.duty', 'duty.id')
    .leftJoinLateral(
      ({ selectFrom }: ExpressionBuilder<Tables, 'duty'>) =>
        selectFrom('moved')
          .select('to_day as movedTo')
          .whereRef('moved.duty', '=', 'duty.id')
          .orderBy('nth', 'desc')
          .limit(1)
          .as('newest'),
      join => join.onTrue()
    )
    .select(['started_on', 'rule_unit', 'rule_n', 'fixed_on', 'kept_on', 'dropped_on', 'movedTo'])
}

function everyDuty(db: Db) {
  return everyDay(db).select([
    ...(['id', 'kind', 'subject', 'title', 'place as where', 'owed_to as owedTo'] as const),
    ...(['owed_role', 'owed_person', 'owed_label', 'dropped.why as droppedWhy'] as const),
  ])
}

type DaysRow = Awaited<ReturnType<ReturnType<typeof everyDay>['executeTakeFirstOrThrow']>>
type DutyRow = Awaited<ReturnType<ReturnType<typeof everyDuty>['executeTakeFirstOrThrow']>>

function readDays(row: DaysRow): DutyDays {
  const { rule_unit: unit, rule_n: n, fixed_on: day } = row
  const rule: Rule = unit === 'fixed' ? { unit, day: day! } : { unit, n: n! }
  return {
    startedOn: row.started_on,
    rule,
    movedTo: row.movedTo,
    keptOn: row.kept_on,
    droppedOn: row.dropped_on,
  }
}

function read(row: DutyRow): Duty {
  const { id, kind, subject, title, where, owedTo, droppedWhy } = row
  const owedBy = {
    label: row.owed_label,
    ...(row.owed_role && { role: row.owed_role }),
    ...(row.owed_person && { personId: row.owed_person }),
  } as Duty['owedBy']
  return { id, kind, subject, title, where, owedBy, owedTo, droppedWhy, ...readDays(row) }
}

function row({
  kind,
  subject,
  title,
  where,
  owedBy,
  owedTo,
  startedOn,
  rule,
}: NewDuty): Insertable<Tables['duty']> {
  return {
    id: dutyId(subject, kind),
    ...{ kind, subject, title },
    place: where,
    owed_role: owedBy.role ?? null,
    owed_person: owedBy.personId ?? null,
    owed_label: owedBy.label,
    owed_to: owedTo,
    started_on: startedOn,
    rule_unit: rule.unit,
    rule_n: rule.unit === 'fixed' ? null : rule.n,
    fixed_on: rule.unit === 'fixed' ? rule.day : null,
  }
}

type Tables = {
  reminder: { person: string; on_day: CalendarDate }
  duty: {
    id: string
    kind: string
    subject: string
    title: string
    place: string
    owed_role: RoleCode | null
    owed_person: string | null
    owed_label: string
    owed_to: string
    started_on: CalendarDate
    rule_unit: Rule['unit']
    rule_n: number | null
    fixed_on: CalendarDate | null
    open: Generated<boolean> // neither kept nor dropped; kept by the database
  }
  handed: {
    duty: string
    nth: number
    from_role: RoleCode | null
    from_person: string | null
    from_label: string
    handed_on: CalendarDate
  }
  kept: { duty: string; kept_on: CalendarDate }
  dropped: { duty: string; dropped_on: CalendarDate; why: string }
  moved: {
    duty: string
    nth: number
    to_day: CalendarDate
    moved_on: CalendarDate
    why: string
    moved_by: Generated<string | null> // set by the database
  }
}
