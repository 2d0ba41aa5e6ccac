import { sql } from 'kysely'
import type { Db } from '../../../platform/db/index.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import type { DueDate } from '../rules/due.ts'
import type { FromPriority, Holder, Signature, SourceFact, UnpublishedPart } from '../rules/facts.ts'
import { maybeJson } from './plans.ts'
import { planTables } from './tables.ts'

export interface NewAction {
  readonly id: string
  readonly key: string | null
  readonly planKey: string
  readonly workstream: string
  readonly number: string | null
  readonly cornerstone: string | null
  readonly promise: string
  readonly measures: string | null
  readonly originNote: string | null
  readonly startedOn: CalendarDate | null
  readonly due: DueDate | null
  readonly dueAsPublished: string | null
  readonly reviewOn: CalendarDate | null
  readonly success: readonly string[]
  readonly notPublished: readonly UnpublishedPart[]
  readonly source: SourceFact | null
  readonly createdOn: CalendarDate
}

/** Any number, the same in every process: whoever adds a promise waits here for the number before. */
const NUMBER_LOCK = 7_305_080

/** Adds a promise under the next number that was never used. `key` null: made here, and named after its number. */
export async function insertAction(db: Db, action: NewAction): Promise<number> {
  await sql`select pg_advisory_xact_lock(${sql.lit(NUMBER_LOCK)})`.execute(db)
  const { newest } = await planTables(db)
    .selectFrom('action')
    .select(({ fn }) => fn.max('reference').as('newest'))
    .executeTakeFirstOrThrow()
  const reference = (newest ?? 0) + 1
  const { id, workstream, number, cornerstone, promise, measures, due, source } = action
  await planTables(db)
    .insertInto('action')
    .values({
      ...{ id, reference, workstream, number, cornerstone, promise, measures, due },
      key: action.key ?? `promise-${reference}`,
      plan_key: action.planKey,
      origin_note: action.originNote,
      started_on: action.startedOn,
      due_as_published: action.dueAsPublished,
      review_on: action.reviewOn,
      success: [...action.success],
      not_published: [...action.notPublished],
      source: maybeJson(source),
      created_on: action.createdOn,
    })
    .execute()
  return reference
}

export interface ActionWords {
  readonly workstream: string
  readonly cornerstone: string | null
  readonly promise: string
  readonly measures: string | null
  readonly originNote: string | null
  readonly due: DueDate | null
  readonly reviewOn: CalendarDate | null
  readonly success: readonly string[]
}

/** Before it is published, or together with a record of what changed. The date of a published promise moves instead. */
export async function updateAction(db: Db, id: string, words: ActionWords): Promise<void> {
  const { workstream, cornerstone, promise, measures, due, originNote, reviewOn, success } = words
  await planTables(db)
    .updateTable('action')
    .set({
      ...{ workstream, cornerstone, promise, measures, due },
      origin_note: originNote,
      review_on: reviewOn,
      success: [...success],
    })
    .where('id', '=', id)
    .execute()
}

export async function replacePriorities(
  db: Db,
  id: string,
  priorities: readonly FromPriority[]
): Promise<void> {
  await planTables(db).deleteFrom('action_priority').where('action_id', '=', id).execute()
  if (priorities.length === 0) return
  await planTables(db)
    .insertInto('action_priority')
    .values(
      priorities.map(({ round, themeKey }) => ({ action_id: id, round_key: round, theme_key: themeKey }))
    )
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

/** Puts these people in the place of those who answered for this part before. */
export async function replaceHolders(
  db: Db,
  actionId: string,
  part: 'responsible' | 'accountable',
  holders: readonly (Holder & { readonly id: string })[]
): Promise<void> {
  await planTables(db)
    .deleteFrom('holder')
    .where('action_id', '=', actionId)
    .where('part', '=', part)
    .execute()
  if (holders.length === 0) return
  const rows = holders.map(({ id, jobTitle, organisation, personName }, position) => ({
    ...{ id, part, position, organisation },
    action_id: actionId,
    job_title: jobTitle,
    person_name: personName,
  }))
  await planTables(db).insertInto('holder').values(rows).execute()
}

export async function insertSignatures(
  db: Db,
  actionId: string,
  signatures: readonly Signature[]
): Promise<void> {
  if (signatures.length === 0) return
  await planTables(db)
    .insertInto('signature')
    .values(
      signatures.map(({ organisation, on, but }) => ({
        action_id: actionId,
        organisation,
        signed_on: on,
        but,
      }))
    )
    .execute()
}
