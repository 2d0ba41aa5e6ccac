import type { Db } from '../../platform/db/index.ts'
import type { CalendarDate } from '../../standards/calendar.ts'
import { Conflict, NotFound } from '../../standards/errors.ts'
import { needsTwoPeople, type Needs } from '../area/index.ts'
import { current, propose } from '../publishing/index.ts'
import { isPublished } from './published.ts'
import { isReady, whatBlocks } from './rules/readiness.ts'
import { agreedPart, promiseSnapshot, type PlanSnapshot } from './rules/snapshot.ts'
import { findPlan, findWorkstreams } from './store/plans.ts'
import { findPromises, type KnownPromise } from './store/read.ts'

/** A plan as it would be published now. Drafts that were left out are not in it. Errors: NotFound. */
export async function draftSnapshot(db: Db, planKey: string): Promise<PlanSnapshot> {
  const plan = await findPlan(db, planKey)
  if (plan === undefined) throw new NotFound('There is no such plan.')
  const published = await current<PlanSnapshot>(db, 'plan', planKey)
  const public_ = new Set(published?.snapshot.promises.map(({ reference }) => reference))
  const promises = await findPromises(db, { planKey })
  const workstreams = await findWorkstreams(db, planKey)
  return {
    ...plan,
    workstreams: workstreams.map(({ key, number, title, weakness }) => ({ key, number, title, weakness })),
    // A promise that was public and is stopped stays, with its note; a draft that was dropped does not begin.
    promises: promises
      .filter(({ stopped, reference }) => stopped === null || public_.has(reference))
      .map(promise => agreedOnly(promise)),
  }
}

function agreedOnly(promise: KnownPromise) {
  const { id: _, planKey: __, ...facts } = promise
  return agreedPart(facts)
}

interface Publishing {
  readonly by: { readonly id: string; readonly name: string }
  readonly on: CalendarDate
  readonly note: string | null
  readonly needsTwo?: boolean
}

/**
 * Hands the plan in. Errors: Conflict while anything a promise needs is missing (the list the staff page shows), or
 * when a later version says nothing about why.
 */
export async function publishPlan(
  needs: Needs,
  db: Db,
  planKey: string,
  { by, on, note, needsTwo }: Publishing
) {
  const snapshot = await draftSnapshot(db, planKey)
  const blocks = whatBlocks(snapshot.promises, snapshot.imported)
  if (!isReady(blocks)) throw new Conflict('The plan is not ready.', { promises: blocks.promises.length })
  if (note === null && (await current(db, 'plan', planKey)))
    throw new Conflict('A later version needs a note.')
  return propose(db, {
    ...{ kind: 'plan', key: planKey, title: snapshot.title, snapshot, note, by },
    needsTwo: needsTwo ?? needsTwoPeople(needs.area, 'plan'),
    id: needs.newId(),
    now: needs.now(),
    today: on,
    preview: `/staff/plan/${planKey}/proposed`,
  })
}

/**
 * Makes what happened to a promise public: at once, for a late or moved date must not wait for anybody.
 * A promise of a plan that is still a draft stays inside.
 */
export async function publishPromise(
  needs: Needs,
  db: Db,
  promise: KnownPromise,
  { by, on }: Omit<Publishing, 'note'>
): Promise<boolean> {
  if (!(await isPublished(db, promise))) return false
  await propose(db, {
    ...{ kind: 'promise', key: String(promise.reference), title: promise.promise, note: null, by },
    snapshot: promiseSnapshot(promise, needs.area.smallNumber),
    needsTwo: false,
    id: needs.newId(),
    now: needs.now(),
    today: on,
  })
  return true
}
