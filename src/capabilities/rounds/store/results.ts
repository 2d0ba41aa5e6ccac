import { sql } from 'kysely'
import { json, type Db } from '../../../platform/db/index.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import type { Result } from '../rules/result.ts'
import type { WhyCounted } from '../rules/why-counted.ts'
import { rounds as known } from './tables.ts'

/** What a round says, as it was counted. Never changed; a later version stands beside it. */
export interface KeptResult {
  readonly round: string
  readonly version: number
  readonly countedOn: CalendarDate
  readonly why: WhyCounted
  /** Of the bytes of the published file. */
  readonly sha256: string
  readonly result: Result
}

/** By these two it is known whether something came in, or was struck out, since it was counted. */
export interface Standing {
  readonly ballots: number
  readonly struck: number
}

interface NewResult extends KeptResult, Standing {
  readonly file: string
}

type Tables = {
  result: Standing & {
    round: string
    version: number
    why: WhyCounted
    sha256: string
    file: string
    result: Result
    counted_on: CalendarDate
  }
}

const rounds = (db: Db) => known(db).$extendTables<Tables>()

/** Keeps a version. False when another process kept the same one first. As the system. */
export async function insertResult(db: Db, { countedOn, result, ...row }: NewResult): Promise<boolean> {
  const { numInsertedOrUpdatedRows: done } = await rounds(db)
    .insertInto('result')
    .values({ ...row, counted_on: countedOn, result: json(result) })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  return Number(done) > 0
}

/** The newest version of what a round says, or null until it is counted. As staff or the system. */
export async function findResult(db: Db, round: string): Promise<KeptResult | null> {
  const row = await rounds(db)
    .selectFrom('result')
    .select(['round', 'version', 'why', 'sha256', 'result', 'counted_on as countedOn'])
    .where('round', '=', round)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ?? null
}

/** The bytes of one version as anybody may have them once it is published, or null. As the system. */
export async function findResultFile(
  db: Db,
  round: string,
  version: number
): Promise<{ text: string; sha256: string } | null> {
  const row = await rounds(db)
    .selectFrom('result')
    .select(['file as text', 'sha256'])
    .where('round', '=', round)
    .where('version', '=', version)
    .executeTakeFirst()
  return row ?? null
}

/** What came in for a round: each thing a voter said, and each sheet of a whole table, which stands beside what they said. */
const cameIn = (round: string) => sql<number>`(
  (select count(*) from rounds.ballot b join rounds.voter v on v.id = b.voter where v.round = ${sql.ref(round)})
  + (select count(*) from rounds.batch b where b.round = ${sql.ref(round)} and b.kind <> 'slips'))::int`

const struckOut = (round: string) => sql<number>`(
  select count(*) from rounds.strike s join rounds.batch b on b.id = s.batch where b.round = ${sql.ref(round)})::int`

export interface ToCount extends Standing {
  readonly round: string
  /** The newest version and what it was counted from; null when it was never counted. */
  readonly before: (Standing & { readonly version: number }) | null
}

/**
 * Closed rounds that were never counted; with `again` also those whose newest result is not of what stands there now, for
 * which every ballot of every closed round is looked at. As the system.
 */
export async function findToCount(db: Db, { again }: { again: boolean }): Promise<ToCount[]> {
  const { rows } = await sql<
    Standing & { round: string; version: number | null; had: number; hadStruck: number }
  >`
    with now as (
      select r.key as round,
        ${cameIn('r.key')} as ballots, ${struckOut('r.key')} as struck
      from rounds.round r join rounds.closing c on c.round = r.key where r.mode <> 'elsewhere'
        and (${again} or not exists (select from rounds.result k where k.round = r.key)))
    select now.round, now.ballots, now.struck, k.version, k.ballots as had, k.struck as "hadStruck"
    from now left join lateral (
      select version, ballots, struck from rounds.result k where k.round = now.round
      order by version desc limit 1) k on true
    where k.version is null or k.ballots <> now.ballots or k.struck <> now.struck
    order by now.round`.execute(db)
  return rows.map(({ version, had, hadStruck, ...standing }) => ({
    ...standing,
    before: version === null ? null : { version, ballots: had, struck: hadStruck },
  }))
}

/** Whether the newest result of a closed round is of what stands there now. As staff or the system. */
export async function isUpToDate(db: Db, round: string): Promise<boolean> {
  const { rows } = await sql<{ same: boolean }>`
    select (k.ballots = ${cameIn('k.round')} and k.struck = ${struckOut('k.round')}) as same
    from rounds.result k where k.round = ${round} order by k.version desc limit 1`.execute(db)
  return rows[0]?.same ?? false
}
