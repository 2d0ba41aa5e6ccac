import { sql } from 'kysely'
import type { Db } from '../../../platform/db/index.ts'
import { json } from '../../../platform/db/index.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import { conversations } from './tables.ts'

/** One person's newest line on the rota. */
export interface Shift {
  readonly person: string
  readonly weekdays: readonly number[]
  readonly callsADay: number
  readonly teams: readonly string[]
  readonly languages: readonly string[]
  readonly signs: boolean
  readonly fromDay: CalendarDate
}

/** The newest line of everybody who was ever on the rota. */
export async function newestShifts(db: Db): Promise<Shift[]> {
  return conversations(db)
    .selectFrom('shift')
    .distinctOn('person')
    .select([
      'person',
      'weekdays',
      'calls_a_day as callsADay',
      'teams',
      'languages',
      'signs',
      'from_day as fromDay',
    ])
    .orderBy('person')
    .orderBy('nth', 'desc')
    .execute()
}

/** Plans a person's days anew. What was planned before stays as it was. */
export async function insertShift(db: Db, shift: Shift): Promise<void> {
  const { person, callsADay, signs, fromDay } = shift
  const nth = sql<number>`(select coalesce(max(nth), 0) + 1 from conversations.shift where person = ${person})`
  await conversations(db)
    .insertInto('shift')
    .values({
      ...{ person, nth, signs, calls_a_day: callsADay, from_day: fromDay },
      ...{ weekdays: json(shift.weekdays), teams: json(shift.teams), languages: json(shift.languages) },
    })
    .execute()
}

export interface Absence {
  readonly id: string
  readonly person: string
  readonly firstDay: CalendarDate
  readonly lastDay: CalendarDate
}

/** Days away that are not over by `today`, and were not taken back. */
export function absencesFrom(db: Db, today: CalendarDate): Promise<Absence[]> {
  return conversations(db)
    .selectFrom('absence')
    .leftJoin('absence_over', 'absence_over.absence', 'absence.id')
    .select(['absence.id', 'person', 'first_day as firstDay', 'last_day as lastDay'])
    .where('absence_over.absence', 'is', null)
    .where('last_day', '>=', today)
    .orderBy('first_day')
    .orderBy('absence.id')
    .execute()
}

export async function insertAbsence(db: Db, { id, person, firstDay, lastDay }: Absence): Promise<void> {
  await conversations(db)
    .insertInto('absence')
    .values({ id, person, first_day: firstDay, last_day: lastDay })
    .execute()
}

/** The days away are taken back. Twice is once. */
export async function endAbsence(db: Db, absence: string): Promise<void> {
  await conversations(db)
    .insertInto('absence_over')
    .values({ absence })
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

/** How many calls each person has promised and not made, and how many were promised since a day. As the system. */
export async function loads(
  db: Db,
  since: CalendarDate
): Promise<Map<string, { open: number; recent: number }>> {
  const { rows } = await sql<{ person: string; open: number; recent: number }>`
    select p.person,
      count(*) filter (where p.nth = newest.nth and closing.call_id is null and not exists (
        select from conversations.attempt a where a.call_id = p.call_id)) as open,
      count(*) filter (where p.made_on >= ${since}::date) as recent
    from conversations.promise p
    join (select call_id, max(nth) as nth from conversations.promise group by call_id) newest using (call_id)
    left join conversations.closing closing on closing.call_id = p.call_id
    group by p.person`.execute(db)
  return new Map(rows.map(({ person, open, recent }) => [person, { open, recent }]))
}

/** One person is picked at a time, so that two who ask at once are shared out fairly. Until the end of this work. */
export async function oneAtATime(db: Db): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('conversations.promise'))`.execute(db)
}
