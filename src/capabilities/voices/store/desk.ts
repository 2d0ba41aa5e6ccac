import { sql } from 'kysely'
import type { Db } from '../../../platform/db/index.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import type { HardKind } from '../rules/hard.ts'
import { voices } from './tables.ts'

/** Somebody opened a story: others see it for a while, and are offered the next one. The first to open it keeps it. */
export async function claim(
  db: Db,
  storyId: string,
  by: { readonly id: string; readonly name: string },
  { now, until }: { now: Date; until: Date }
): Promise<void> {
  await sql`
    insert into voices.claim (story_id, by_id, by_name, until)
    values (${storyId}::uuid, ${by.id}, ${by.name}, ${until.toISOString()}::timestamptz)
    on conflict (story_id) do update set by_id = excluded.by_id, by_name = excluded.by_name, until = excluded.until
    where claim.by_id = excluded.by_id or claim.until <= ${now.toISOString()}::timestamptz`.execute(db)
}

/** Who else has it open; null for nobody. */
export async function readingNow(
  db: Db,
  storyId: string,
  { me, now }: { me: string; now: Date }
): Promise<string | null> {
  const found = await voices(db)
    .selectFrom('claim')
    .select('by_name')
    .where('story_id', '=', storyId)
    .where('by_id', '<>', me)
    .where(sql<boolean>`until > ${now.toISOString()}::timestamptz`)
    .executeTakeFirst()
  return found?.by_name ?? null
}

/** This person has it open no longer. */
export async function letGo(db: Db, storyId: string, me: string): Promise<void> {
  await voices(db).deleteFrom('claim').where('story_id', '=', storyId).where('by_id', '=', me).execute()
}

/** Forgets who read what when. As the system only. */
export async function forgetClaims(db: Db, now: Date): Promise<void> {
  await voices(db)
    .deleteFrom('claim')
    .where(sql<boolean>`until <= ${now.toISOString()}::timestamptz`)
    .execute()
}

/** Keeps somebody's place while they take a break. */
export async function keepPlace(
  db: Db,
  { me, storyId, on, hardRead }: { me: string; storyId: string; on: CalendarDate; hardRead: number }
): Promise<void> {
  const place = { story_id: storyId, took_on: on, hard_read: hardRead }
  await voices(db)
    .insertInto('break')
    .values({ by_id: me, ...place })
    .onConflict(conflict => conflict.column('by_id').doUpdateSet(place))
    .execute()
}

/** Where this person was when they took a break: a reference, and the hard stories they had read by then. */
export async function placeKept(
  db: Db,
  me: string
): Promise<{ reference: string | null; on: CalendarDate; hardRead: number } | null> {
  const found = await voices(db)
    .selectFrom('break')
    .leftJoin('story', 'story.id', 'break.story_id')
    .select(['story.reference', 'break.took_on as on', 'break.hard_read as hardRead'])
    .where('break.by_id', '=', me)
    .executeTakeFirst()
  return found ?? null
}

/** Stories this person read on a day in which somebody said that something is hard. */
export async function hardReadOn(db: Db, me: string, on: CalendarDate): Promise<number> {
  const { n } = await voices(db)
    .selectFrom('reading')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where('by_id', '=', me)
    .where('read_on', '=', on)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('warning')
          .select('warning.kind')
          .whereRef('warning.story_id', '=', sql.ref('voices.reading.story_id'))
      )
    )
    .executeTakeFirstOrThrow()
  return Number(n)
}

export interface Warning {
  readonly kind: HardKind
  readonly byTeller: boolean
}

export function findWarnings(db: Db, storyId: string): Promise<Warning[]> {
  return voices(db)
    .selectFrom('warning')
    .select(['kind', 'by_teller as byTeller'])
    .where('story_id', '=', storyId)
    .orderBy('kind')
    .execute()
}

/** What readers say is hard in it, as it stands now. What its teller said stays. */
export async function setWarnings(
  db: Db,
  storyId: string,
  kinds: readonly HardKind[],
  { by, on }: { by: string; on: CalendarDate }
): Promise<void> {
  await voices(db)
    .deleteFrom('warning')
    .where('story_id', '=', storyId)
    .where('by_teller', '=', false)
    .execute()
  if (kinds.length === 0) return
  await voices(db)
    .insertInto('warning')
    .values(kinds.map(kind => ({ story_id: storyId, kind, by_teller: false, by_id: by, said_on: on })))
    .execute()
}

/** What a teller says is hard in their own story. As the public, with a receipt. Saying it twice changes nothing. */
export async function insertOwnWarnings(
  db: Db,
  storyId: string,
  kinds: readonly HardKind[],
  on: CalendarDate
): Promise<void> {
  await voices(db)
    .insertInto('warning')
    .columns(['story_id', 'kind', 'by_teller', 'said_on'])
    .expression(sql`select ${storyId}::uuid, kind, true, ${on}::date from unnest(${[...kinds]}::text[]) kind`)
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

export interface Passing {
  readonly storyId: string
  /** Null: back to everybody. */
  readonly to: { readonly id: string; readonly name: string } | null
  readonly why: string | null
  readonly by: { readonly id: string; readonly name: string }
  readonly on: CalendarDate
}

export async function insertPassed(db: Db, { storyId, to, why, by, on }: Passing): Promise<void> {
  await sql`
    insert into voices.passed (story_id, nth, to_id, to_name, why, by_id, by_name, passed_on)
    select ${storyId}::uuid, 1 + coalesce(max(nth), 0), ${to?.id ?? null}, ${to?.name ?? null}, ${why}::text, ${by.id},
      ${by.name}, ${on}::date
    from voices.passed where story_id = ${storyId}::uuid`.execute(db)
}

/** Every time it was passed on, first to last. */
export function findPasses(db: Db, storyId: string) {
  return voices(db)
    .selectFrom('passed')
    .select(['to_id as toId', 'to_name as toName', 'why', 'by_name as byName', 'passed_on as on'])
    .where('story_id', '=', storyId)
    .orderBy('nth')
    .execute()
}
