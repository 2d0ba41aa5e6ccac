import type { Db } from '../../../platform/db/index.ts'
import { lastDayOf } from '../rules/due.ts'
import type { Author } from '../rules/facts.ts'
import type { PromiseFacts } from '../rules/promise.ts'
import { planTables } from './tables.ts'

/** A promise with everything that is known about it, for staff. */
export interface KnownPromise extends PromiseFacts {
  readonly id: string
  readonly planKey: string
}

type Which = { readonly planKey: string } | { readonly reference: number } | { readonly key: string } | 'all'

export async function findPromise(db: Db, reference: number): Promise<KnownPromise | undefined> {
  return (await findPromises(db, { reference }))[0]
}

export async function findPromiseByKey(db: Db, key: string): Promise<KnownPromise | undefined> {
  return (await findPromises(db, { key }))[0]
}

/** In the order of their numbers. One question to the database for each kind of fact, however many promises. */
export async function findPromises(db: Db, which: Which): Promise<KnownPromise[]> {
  const actions = await findActions(db, which)
  const ids = actions.map(({ id }) => id)
  if (ids.length === 0) return []
  const parts = { ...(await findAgreedParts(db, ids)), ...(await findLivingParts(db, ids)) }
  return actions.map(action => {
    const of = <T extends { actionId: string }>(rows: readonly T[]) => rowsOf(rows, action.id)
    const holders = of(parts.holders)
    return Object.assign(action, {
      responsible: holders.filter(({ part }) => part === 'responsible').map(withoutPart),
      accountable: holders.filter(({ part }) => part === 'accountable').map(withoutPart),
      priorities: of(parts.priorities),
      signatures: of(parts.signatures),
      changes: of(parts.changes),
      updates: of(parts.updates).toSorted(byDay),
      moves: of(parts.moves),
      judgements: of(parts.judgements),
      felt: of(parts.felt),
      reviews: of(parts.reviews),
      stopped: of(parts.stops)[0] ?? null,
    })
  })
}

function rowsOf<T extends { actionId: string }>(rows: readonly T[], id: string): Omit<T, 'actionId'>[] {
  const own = rows.filter(({ actionId }) => actionId === id)
  return own.map(row => {
    const { actionId: _, ...rest } = row
    return rest
  })
}

function withoutPart<T extends { part: string }>(row: T): Omit<T, 'part'> {
  const { part: _, ...holder } = row
  return holder
}

/** Oldest first; those of an unknown day before all others. */
function byDay(one: { on: KnownPromise['updates'][number]['on'] }, other: typeof one): number {
  const [a, b] = [one, other].map(({ on }) => (on === null ? '' : lastDayOf(on)))
  return a === b ? 0 : a! < b! ? -1 : 1
}

async function findActions(db: Db, which: Which) {
  const all = planTables(db)
    .selectFrom('action')
    .select([
      'id',
      'reference',
      'key',
      'plan_key as planKey',
      'workstream',
      'number',
      'cornerstone',
      'promise',
    ])
    .select(['measures', 'origin_note as originNote', 'started_on as startedOn', 'due as firstDue'])
    .select(['due_as_published as dueAsPublished', 'review_on as reviewOn', 'success'])
    .select(['not_published as notPublished', 'source'])
    .orderBy('reference')
  if (which === 'all') return all.execute()
  if ('planKey' in which) return all.where('plan_key', '=', which.planKey).execute()
  if ('key' in which) return all.where('key', '=', which.key).execute()
  return all.where('reference', '=', which.reference).execute()
}

async function findAgreedParts(db: Db, ids: string[]) {
  const tables = planTables(db)
  return {
    holders: await tables
      .selectFrom('holder')
      .select(['action_id as actionId', 'part', 'job_title as jobTitle', 'organisation'])
      .select('person_name as personName')
      .where('action_id', 'in', ids)
      .orderBy('position')
      .execute(),
    priorities: await tables
      .selectFrom('action_priority')
      .select(['action_id as actionId', 'round_key as round', 'theme_key as themeKey'])
      .where('action_id', 'in', ids)
      .orderBy('round_key')
      .orderBy('theme_key')
      .execute(),
    signatures: await tables
      .selectFrom('signature')
      .select(['action_id as actionId', 'organisation', 'signed_on as on', 'but'])
      .where('action_id', 'in', ids)
      .orderBy('signed_on')
      .orderBy('organisation')
      .execute(),
    changes: await tables
      .selectFrom('change')
      .select(['action_id as actionId', 'part', 'old_words as from', 'new_words as to', 'why'])
      .select(['changed_on as on', 'agreed_by as agreedBy'])
      .where('action_id', 'in', ids)
      .orderBy('changed_on')
      .orderBy('id')
      .execute(),
  }
}

async function findLivingParts(db: Db, ids: string[]) {
  const tables = planTables(db)
  return {
    updates: await tables
      .selectFrom('update')
      .select(['action_id as actionId', 'id', 'said_for as on', 'words', 'evidence', 'author', 'source'])
      .where('action_id', 'in', ids)
      .orderBy('id')
      .execute(),
    moves: await tables
      .selectFrom('move')
      .select(['action_id as actionId', 'old_due as from', 'new_due as to', 'moved_on as on', 'why'])
      .select('agreed_by as agreedBy')
      .where('action_id', 'in', ids)
      .orderBy('moved_on')
      .orderBy('id')
      .execute(),
    judgements: await findJudgements(db, ids),
    felt: await tables
      .selectFrom('felt')
      .select(['action_id as actionId', 'answer', 'asked', 'said_yes as saidYes', 'felt_on as on'])
      .where('action_id', 'in', ids)
      .orderBy('felt_on')
      .orderBy('id')
      .execute(),
    reviews: await tables
      .selectFrom('review')
      .select(['action_id as actionId', 'reviewed_on as on', 'words', 'next_on as next'])
      .where('action_id', 'in', ids)
      .orderBy('reviewed_on')
      .orderBy('id')
      .execute(),
    stops: await tables
      .selectFrom('stop')
      .select(['action_id as actionId', 'stopped_on as on', 'note'])
      .where('action_id', 'in', ids)
      .execute(),
  }
}

async function findJudgements(db: Db, ids: string[]) {
  const rows = await planTables(db)
    .selectFrom('judgement')
    .leftJoin('confirmation', 'confirmation.judgement_id', 'judgement.id')
    .select([
      'judgement.action_id as actionId',
      'judgement.id',
      'judgement.judged_on as on',
      'judgement.said',
    ])
    .select(['judgement.proposed', 'judgement.why', 'judgement.evidence', 'judgement.author as by'])
    .select(['confirmation.confirmed_on as confirmedOn', 'confirmation.author as confirmedBy'])
    .where('judgement.action_id', 'in', ids)
    .orderBy('judgement.judged_on')
    .orderBy('judgement.id')
    .execute()
  return rows.map(({ confirmedOn, confirmedBy, ...rest }) =>
    Object.assign(rest, { confirmed: confirmation(confirmedOn, confirmedBy) })
  )
}

function confirmation(on: KnownPromise['startedOn'], by: Author | null) {
  return on === null || by === null ? null : { on, by }
}
