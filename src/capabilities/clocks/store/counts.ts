import { sql } from 'kysely'
import { json, type Db } from '../../../platform/db/index.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import type { Rule } from '../rules/duty.ts'
import type { AlikeDuties, Tally } from '../rules/tally.ts'

/** What is over for good, by how it ended; and the rest, by its days. Together they are the whole ledger. */
export interface Counts {
  readonly tally: readonly Tally[]
  readonly alike: readonly AlikeDuties[]
}

/** Any number, the same in every process. */
const COUNTING_LOCK = 7_305_115

/** Counting is done by one process at a time, and nobody else waits for it. Held until the commit. */
export async function takeCountingTurn(db: Db): Promise<void> {
  await sql`select pg_advisory_xact_lock(${sql.lit(COUNTING_LOCK)})`.execute(db)
}

const DAYS = sql`started_on, rule_unit, rule_n, fixed_on, kept_on, dropped_on`
const NO_DAYS = sql`null::date as started_on, null as rule_unit, null::int as rule_n, null::date as fixed_on,
  null::date as kept_on, null::date as dropped_on`

/** The ledger from its first duty to its last: seconds for a million. Reads no subject and no owner. */
const THE_LEDGER = sql`
  select kind, started_on, rule_unit, rule_n, coalesce(newest.to_day, fixed_on) as fixed_on, kept_on, dropped_on,
    count(*)::bigint as count
  from clocks.duty
  left join clocks.kept on kept.duty = id
  left join clocks.dropped on dropped.duty = id
  left join (select distinct on (duty) duty, to_day from clocks.moved order by duty, nth desc) newest
    on newest.duty = id and rule_unit = 'fixed'
  group by 1, 2, 3, 4, 5, 6, 7`

const TALLY = sql`select kind, state, days, ${NO_DAYS}, count`
const ALIKE = sql`select kind, null as state, null::int as days, ${DAYS}, sum(count)::bigint as count`

/** The counts as they are kept, at one moment; null while they are not whole, or were made by another calendar. */
export async function findCounts(db: Db, calendar: string): Promise<Counts | null> {
  const { rows } = await sql<CountRow>`
    with whole as materialized (select from clocks.counted where calendar = ${calendar})
    ${TALLY} from clocks.tally where exists (select from whole)
    union all ${ALIKE} from clocks.alike where exists (select from whole)
      group by kind, ${DAYS} having sum(count) <> 0
    union all select '', null, null, ${NO_DAYS}, 0 from whole`.execute(db)
  const counts = rows.filter(({ kind }) => kind !== '')
  return counts.length === rows.length ? null : read(counts)
}

/** The ledger itself, counted now. */
export async function countLedger(db: Db): Promise<Counts> {
  const { rows } =
    await sql<CountRow>`select *, null as state, null as days from (${THE_LEDGER}) ledger`.execute(db)
  return read(rows)
}

/** Whether the counts are whole, by this calendar, and how many rows came since they were last put together. */
export async function findUncounted(db: Db, calendar: string): Promise<number | null> {
  const { rows } = await sql<{ more: number }>`
    select (select count(*) from clocks.alike) - rows as more from clocks.counted
    where calendar = ${calendar}`.execute(db)
  return rows[0]?.more ?? null
}

/**
 * Puts what the ledger says in place of the counts, in one statement: duties that come at the same moment are in both or in
 * neither. Take the turn first, and put together what is left here.
 *
 * @returns the counts as they were, and as they are
 */
export async function countAnew(db: Db): Promise<{ was: Counts; is: Counts }> {
  const { rows } = await sql<CountRow & { is: boolean }>`
    with uncounted as (delete from clocks.counted),
    alike as (delete from clocks.alike returning *),
    tally as (delete from clocks.tally returning *),
    ledger as (${THE_LEDGER}),
    written as (insert into clocks.alike (kind, ${DAYS}, count) select kind, ${DAYS}, count from ledger)
    ${TALLY}, false as is from tally
    union all ${ALIKE}, false from alike group by kind, ${DAYS} having sum(count) <> 0
    union all ${ALIKE}, true from ledger group by kind, ${DAYS}`.execute(db)
  return { was: read(rows.filter(({ is }) => !is)), is: read(rows.filter(({ is }) => is)) }
}

/** Takes what is counted by its days away, to put it together. Take the turn first. */
export async function takeAlike(db: Db): Promise<AlikeDuties[]> {
  const { rows } = await sql<CountRow>`
    with alike as (delete from clocks.alike returning *)
    ${ALIKE} from alike group by kind, ${DAYS} having sum(count) <> 0`.execute(db)
  return [...read(rows).alike]
}

export async function findTally(db: Db): Promise<Tally[]> {
  const { rows } = await sql<CountRow>`${TALLY} from clocks.tally`.execute(db)
  return [...read(rows).tally]
}

/** Writes the counts in their place: all of the tally, and what is left by its days. From now on they are whole. */
export async function writeCounts(db: Db, { tally, alike }: Counts, calendar: string): Promise<void> {
  await sql`delete from clocks.tally`.execute(db)
  await sql`
    insert into clocks.tally (kind, state, days, count)
    select kind, state, days, count
    from jsonb_to_recordset(${json(tally)}) as t (kind text, state text, days int, count bigint)`.execute(db)
  await sql`
    insert into clocks.alike (kind, ${DAYS}, count)
    select kind, ${DAYS}, count from jsonb_to_recordset(${json(alike.map(row))}) as a (kind text, started_on date,
      rule_unit text, rule_n int, fixed_on date, kept_on date, dropped_on date, count bigint)`.execute(db)
  await sql`delete from clocks.counted`.execute(db)
  await sql`
    insert into clocks.counted (calendar, rows)
    select ${calendar}, count(*) from clocks.alike`.execute(db)
}

function read(rows: readonly CountRow[]): Counts {
  return {
    tally: rows.filter(isTally).map(({ kind, state, days, count }) => ({ kind, state, days, count })),
    alike: rows.filter(one => !isTally(one)).map(alike),
  }
}

const isTally = (one: CountRow): one is CountRow & Tally => one.state !== null

function alike({ kind, count, ...one }: CountRow): AlikeDuties {
  const { rule_unit: unit, rule_n: n, fixed_on: day } = one
  const rule: Rule = unit === 'fixed' ? { unit, day: day! } : { unit, n: n! }
  return {
    kind,
    count,
    rule,
    startedOn: one.started_on,
    movedTo: null,
    keptOn: one.kept_on,
    droppedOn: one.dropped_on,
  }
}

const row = ({
  kind,
  count,
  rule,
  startedOn,
  keptOn,
  droppedOn,
}: AlikeDuties): Omit<CountRow, 'state' | 'days'> => ({
  ...{ kind, count, started_on: startedOn, rule_unit: rule.unit },
  rule_n: rule.unit === 'fixed' ? null : rule.n,
  fixed_on: rule.unit === 'fixed' ? rule.day : null,
  ...{ kept_on: keptOn, dropped_on: droppedOn },
})

interface CountRow {
  kind: string
  state: Tally['state'] | null
  days: number | null
  started_on: CalendarDate
  rule_unit: Rule['unit']
  rule_n: number | null
  /** The newest day, when it was moved. */
  fixed_on: CalendarDate | null
  kept_on: CalendarDate | null
  dropped_on: CalendarDate | null
  count: number
}
