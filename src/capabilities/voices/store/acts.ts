import { sql } from 'kysely'
import type { Db } from '../../../platform/db/index.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import type { KeepBackReason } from '../rules/asking-again.ts'
import type { Author, OutcomeKind } from '../rules/story.ts'
import { voices } from './tables.ts'

interface Act {
  readonly storyId: string
  readonly by: Author
  readonly on: CalendarDate
}

/** Two people at work on one story take turns until the first has committed. */
export async function takeTurn(db: Db, storyId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${storyId}, 0))`.execute(db)
}

/** The first day a person read it stands. */
export async function insertReading(db: Db, { storyId, by, on }: Act): Promise<void> {
  await voices(db)
    .insertInto('reading')
    .values({ story_id: storyId, by_id: by.id, by_name: by.name, by_job: by.jobTitle, read_on: on })
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

type Decision =
  | { readonly kind: 'cleared'; readonly words: string }
  | { readonly kind: 'not-to-publish'; readonly reason: KeepBackReason | null; readonly why: string }

/**
 * Adds a version, unless somebody else has since this person looked.
 *
 * @param seen the newest version this person saw; 0 for none
 * @returns false when there is a newer one, and nothing was kept
 */
export async function insertClearing(
  db: Db,
  act: Act & { decision: Decision; seen: number }
): Promise<boolean> {
  const { storyId, by, on, decision, seen } = act
  await takeTurn(db, storyId)
  if ((await newest(db, 'clearing', 'version', storyId)) !== seen) return false
  await voices(db)
    .insertInto('clearing')
    .values({
      ...{ story_id: storyId, version: seen + 1, kind: decision.kind, cleared_on: on },
      ...{ by_id: by.id, by_name: by.name, by_job: by.jobTitle },
      words: decision.kind === 'cleared' ? decision.words : null,
      why: decision.kind === 'cleared' ? null : decision.why,
      reason: decision.kind === 'cleared' ? null : decision.reason,
    })
    .execute()
  return true
}

/** A second answer adds to the first. */
export async function insertAnswer(
  db: Db,
  { storyId, by, on, words }: Act & { words: string }
): Promise<void> {
  await takeTurn(db, storyId)
  await voices(db)
    .insertInto('answer')
    .values({
      ...{ story_id: storyId, nth: 1 + (await newest(db, 'answer', 'nth', storyId)), words, answered_on: on },
      ...{ by_id: by.id, by_name: by.name, by_job: by.jobTitle, by_organisation: by.organisation },
    })
    .execute()
}

export interface NewOutcome extends Act {
  readonly kind: OutcomeKind
  readonly text: string
  readonly why: string | null
}

export async function insertOutcome(db: Db, { storyId, by, on, kind, text, why }: NewOutcome): Promise<void> {
  await takeTurn(db, storyId)
  await voices(db)
    .insertInto('outcome')
    .values({
      ...{ story_id: storyId, nth: 1 + (await newest(db, 'outcome', 'nth', storyId)), kind, text, why },
      ...{ by_id: by.id, by_name: by.name, by_job: by.jobTitle, decided_on: on },
    })
    .execute()
}

async function newest(
  db: Db,
  table: 'clearing' | 'answer' | 'outcome',
  column: 'version' | 'nth',
  storyId: string
): Promise<number> {
  const { rows } = await sql<{ newest: number }>`
    select coalesce(max(${sql.ref(column)}), 0) as newest from ${sql.table(`voices.${table}`)}
    where story_id = ${storyId}::uuid`.execute(db)
  return rows[0]!.newest
}
