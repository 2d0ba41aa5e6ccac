import { sql } from 'kysely'
import type { Db } from '../../../platform/db/index.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import type { Route } from '../rules/ballot.ts'
import type { LiveRecords } from '../rules/stage.ts'
import { rounds, signedBy, type Hand } from './tables.ts'

/** From now on phones can come in and wait. False when somebody opened them first. */
export async function insertDoors(db: Db, round: string, by: Hand, on: CalendarDate): Promise<boolean> {
  const { numInsertedOrUpdatedRows: done } = await rounds(db)
    .insertInto('doors')
    .values({ round, opened_on: on, ...signedBy(by) })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  return Number(done) > 0
}

/** From now on the result may be seen in the room. False when somebody showed it first. */
export async function insertShowing(db: Db, round: string, by: Hand, on: CalendarDate): Promise<boolean> {
  const { numInsertedOrUpdatedRows: done } = await rounds(db)
    .insertInto('showing')
    .values({ round, shown_on: on, ...signedBy(by) })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  return Number(done) > 0
}

/** How far a round in a room has come, from its records; undefined when there is no such round. As staff or the system. */
export function findLive(db: Db, round: string): Promise<LiveRecords | undefined> {
  return rounds(db)
    .selectFrom('round')
    .leftJoin('doors', 'doors.round', 'round.key')
    .leftJoin('opening', 'opening.round', 'round.key')
    .leftJoin('last_call', 'last_call.round', 'round.key')
    .leftJoin('closing', 'closing.round', 'round.key')
    .leftJoin('showing', 'showing.round', 'round.key')
    .select(['mode', 'doors.opened_on as doors', 'opening.opened_on as opened', 'called_at as lastCall'])
    .select(['closed_on as closed', 'shown_on as shown', 'closes', 'closes_at as closesAt'])
    .where('round.key', '=', round)
    .executeTakeFirst()
}

/** Rounds of the room whose doors are open, or that are open themselves, and not closed. As the system. */
export async function findWithDoors(db: Db): Promise<string[]> {
  const rows = await rounds(db)
    .selectFrom('round')
    .leftJoin('doors', 'doors.round', 'round.key')
    .leftJoin('opening', 'opening.round', 'round.key')
    .leftJoin('closing', 'closing.round', 'round.key')
    .select('key')
    .where('mode', '=', 'room')
    .where(({ or, eb }) => or([eb('doors.round', 'is not', null), eb('opening.round', 'is not', null)]))
    .where('closing.round', 'is', null)
    .orderBy('key')
    .execute()
  return rows.map(({ key }) => key)
}

export interface Turnout {
  readonly route: Route
  /** Who was let in, or whose slip was typed. */
  readonly people: number
  /** How many of them have chosen something: never what. */
  readonly chosen: number
}

/** As the system: nobody else may look at a ballot before the closing, and this says of none what is on it. */
export async function turnout(db: Db, round: string): Promise<Turnout[]> {
  const { rows } = await sql<Turnout>`
    select v.route, count(*)::int as people,
      (count(*) filter (where exists (select from rounds.ballot b where b.voter = v.id)))::int as chosen
    from rounds.voter v left join rounds.strike s on s.batch = v.batch
    where v.round = ${round} and s.batch is null group by v.route order by v.route`.execute(db)
  return rows
}
