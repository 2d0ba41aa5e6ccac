import { json, type Db } from '../../../platform/db/index.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import type { Author, Change, Felt, Judgement, Move, Review, Update } from '../rules/facts.ts'
import { maybeJson } from './plans.ts'
import { planTables } from './tables.ts'

/** Adding dated facts to a promise. There is no way to change or to remove one: nobody holds that right. */

export interface NewUpdate extends Omit<Update, 'id'> {
  readonly id: string
  readonly actionId: string
  readonly key: string | null
  readonly addedOn: CalendarDate
}

export async function insertUpdate(db: Db, update: NewUpdate): Promise<void> {
  const { id, key, words, evidence, author, source } = update
  await planTables(db)
    .insertInto('update')
    .values({
      ...{ id, key, words, evidence },
      action_id: update.actionId,
      said_for: update.on,
      author: maybeJson(author),
      source: maybeJson(source),
      added_on: update.addedOn,
    })
    .onConflict(conflict => conflict.column('key').doNothing())
    .execute()
}

interface Added {
  readonly id: string
  readonly actionId: string
  readonly author: Author | null
}

export async function insertMove(db: Db, { id, actionId, author, ...move }: Move & Added): Promise<void> {
  const { from, to, on, why, agreedBy } = move
  await planTables(db)
    .insertInto('move')
    .values({
      ...{ id, action_id: actionId, old_due: from, new_due: to, moved_on: on, why },
      agreed_by: [...agreedBy],
      author: maybeJson(author),
    })
    .execute()
}

export async function insertChange(
  db: Db,
  { id, actionId, author, ...change }: Change & Added
): Promise<void> {
  const { part, from, to, why, on, agreedBy } = change
  await planTables(db)
    .insertInto('change')
    .values({
      ...{ id, action_id: actionId, part, old_words: from, new_words: to, why, changed_on: on },
      agreed_by: [...agreedBy],
      author: maybeJson(author),
    })
    .execute()
}

export interface NewJudgement extends Omit<Judgement, 'by' | 'confirmed'>, Added {
  /** Keys of the organisations that answer for the promise, and so may not confirm it. */
  readonly owners: readonly string[]
}

export async function insertJudgement(db: Db, judgement: NewJudgement): Promise<void> {
  const { id, actionId, on, said, proposed, why, evidence, owners, author } = judgement
  await planTables(db)
    .insertInto('judgement')
    .values({
      ...{ id, said, proposed, why, evidence },
      action_id: actionId,
      judged_on: on,
      owners: [...owners],
      author: maybeJson(author),
    })
    .execute()
}

/** Errors: the database refuses an organisation that answers for the promise itself. */
export async function insertConfirmation(
  db: Db,
  judgementId: string,
  on: CalendarDate,
  author: Author & { readonly organisation: string }
): Promise<void> {
  await planTables(db)
    .insertInto('confirmation')
    .values({
      judgement_id: judgementId,
      confirmed_on: on,
      organisation: author.organisation,
      author: json(author),
    })
    .execute()
}

export async function insertFelt(db: Db, { id, actionId, author, ...felt }: Felt & Added): Promise<void> {
  const { answer, asked, saidYes, on } = felt
  await planTables(db)
    .insertInto('felt')
    .values({
      id,
      action_id: actionId,
      answer,
      asked,
      said_yes: saidYes,
      felt_on: on,
      author: maybeJson(author),
    })
    .execute()
}

export async function insertReview(
  db: Db,
  { id, actionId, author, ...review }: Review & Added
): Promise<void> {
  const { on, words, next } = review
  await planTables(db)
    .insertInto('review')
    .values({ id, action_id: actionId, reviewed_on: on, words, next_on: next, author: maybeJson(author) })
    .execute()
}

export async function insertStop(
  db: Db,
  stop: { actionId: string; on: CalendarDate; note: string; author: Author | null }
): Promise<void> {
  const { actionId, on, note, author } = stop
  await planTables(db)
    .insertInto('stop')
    .values({ action_id: actionId, stopped_on: on, note, author: maybeJson(author) })
    .execute()
}
