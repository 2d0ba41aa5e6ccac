import { sql } from 'kysely'
import type { Db } from '../../../platform/db/index.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import type { Author, RaisedBy } from '../rules/concern.ts'
import type { DangerKind } from '../rules/danger-words.ts'
import type { Step, StepKind } from '../rules/steps.ts'
import { safeguarding } from './tables.ts'

export interface CauseRead {
  readonly id: string
  readonly raisedBy: RaisedBy
  readonly byName: string | null
  readonly byJob: string | null
  readonly signs: readonly DangerKind[]
  readonly note: string | null
  readonly raisedAt: Date
  readonly readings: readonly Named[]
}

/** Who did something, and when. */
export interface Named {
  readonly byName: string
  readonly byJob: string
  readonly at: Date
}

export interface Concern {
  readonly id: string
  readonly subject: string
  readonly place: string
  readonly raisedAt: Date
  readonly causes: readonly CauseRead[]
  readonly steps: readonly Step[]
}

/** One concern with all that hangs on it, or null. As somebody who leads. */
export async function findConcern(db: Db, id: string): Promise<Concern | null> {
  return (await concerns(db, id))[0] ?? null
}

/** The newest concerns, with all that hangs on them. */
export const newestConcerns = (db: Db): Promise<Concern[]> => concerns(db, null)

const MOST = 200

async function concerns(db: Db, only: string | null): Promise<Concern[]> {
  const found = await safeguarding(db)
    .selectFrom('concern')
    .select(['id', 'subject', 'place', 'raised_at as raisedAt'])
    .where(sql<boolean>`${only}::text is null or id = ${only}`)
    .orderBy('raised_at', 'desc')
    .orderBy('id')
    .limit(MOST)
    .execute()
  const ids = found.map(({ id }) => id)
  if (ids.length === 0) return []
  const causes = Map.groupBy(await causesOf(db, ids), ({ concern }) => concern)
  const steps = Map.groupBy(await stepsOf(db, ids), ({ concern }) => concern)
  return found.map(one => ({ ...one, causes: causes.get(one.id) ?? [], steps: steps.get(one.id) ?? [] }))
}

async function causesOf(db: Db, ids: readonly string[]) {
  const causes = await safeguarding(db)
    .selectFrom('cause')
    .select(['id', 'concern', 'raised_by as raisedBy', 'signs', 'note', 'raised_at as raisedAt'])
    .select(['by_name as byName', 'by_job as byJob'])
    .where('concern', 'in', ids)
    .orderBy('raised_at')
    .orderBy('id')
    .execute()
  const readings = await safeguarding(db)
    .selectFrom('reading')
    .select(['cause', 'by_name as byName', 'by_job as byJob', 'read_at as at'])
    .where('cause', 'in', [...causes.map(({ id }) => id), ''])
    .orderBy('read_at')
    .execute()
  return causes.map(cause => ({ ...cause, readings: readings.filter(each => each.cause === cause.id) }))
}

const stepsOf = (db: Db, ids: readonly string[]) =>
  safeguarding(db)
    .selectFrom('step')
    .select(['concern', 'kind', 'words', 'told_whom as toldWhom', 'done_on as doneOn', 'causes'])
    .select(['by_person as byPerson', 'by_name as byName', 'by_job as byJob', 'made_at as at'])
    .where('concern', 'in', ids)
    .orderBy('made_at')
    .orderBy('id')
    .execute()

/** Who was told of it, in the order they were told. Names are looked up by whoever shows them. */
export const toldOf = (db: Db, id: string) =>
  safeguarding(db)
    .selectFrom('alert')
    .innerJoin('cause', 'cause.id', 'alert.cause')
    .select(['alert.person', 'alert.nth', 'alert.told_at as at'])
    .where('cause.concern', '=', id)
    .orderBy('alert.told_at')
    .orderBy('alert.nth')
    .execute()

/** Who opened it, newest first. */
export const looksAt = (db: Db, id: string): Promise<Named[]> =>
  safeguarding(db)
    .selectFrom('look')
    .select(['by_name as byName', 'by_job as byJob', 'looked_at as at'])
    .where('concern', '=', id)
    .orderBy('looked_at', 'desc')
    .limit(50)
    .execute()

const ONE_VISIT_MS = 60 * 60_000

/**
 * Writes down that somebody opened it: once for a visit, which is an hour. Loading the page anew says nothing new, and
 * its lines would hide who else was there. As whoever opened it.
 */
export async function noteLook(db: Db, id: string, concern: string, by: Author, at: Date): Promise<void> {
  const before = await safeguarding(db)
    .selectFrom('look')
    .select('id')
    .where('concern', '=', concern)
    .where('by_person', '=', by.id)
    .where('looked_at', '>', new Date(at.getTime() - ONE_VISIT_MS))
    .executeTakeFirst()
  if (before !== undefined) return
  await safeguarding(db)
    .insertInto('look')
    .values({ id, concern, by_person: by.id, by_name: by.name, by_job: by.jobTitle, looked_at: at })
    .execute()
}

/** "I have read this": every cause there is now. Pressing twice is one reading. */
export async function acknowledge(db: Db, causes: readonly string[], by: Author, at: Date): Promise<void> {
  const who = { by_person: by.id, by_name: by.name, by_job: by.jobTitle, read_at: at }
  await safeguarding(db)
    .insertInto('reading')
    .values(causes.map(cause => ({ cause, ...who })))
    .onConflict(conflict => conflict.columns(['cause', 'by_person']).doNothing())
    .execute()
}

export interface NewStep {
  readonly id: string
  readonly concern: string
  readonly kind: StepKind
  readonly words: string | null
  readonly toldWhom: string | null
  readonly doneOn: CalendarDate | null
  readonly causes: number
  readonly by: Author | null
  readonly at: Date
}

export async function insertStep(db: Db, step: NewStep): Promise<void> {
  const { id, concern, kind, words, causes, by } = step
  await safeguarding(db)
    .insertInto('step')
    .values({
      ...{ id, concern, kind, words, causes, made_at: step.at },
      ...{ told_whom: step.toldWhom, done_on: step.doneOn },
      ...{ by_person: by?.id ?? null, by_name: by?.name ?? null, by_job: by?.jobTitle ?? null },
    })
    .onConflict(conflict => conflict.column('id').doNothing())
    .execute()
}
