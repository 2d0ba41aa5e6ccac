import type { Db } from '../../platform/db/index.ts'
import { current, currentAll, versions, waitingFor } from '../publishing/index.ts'
import {
  firstPublicDays,
  publishedPlan,
  type PlanSnapshot,
  type PromiseSnapshot,
  type PublishedPlan,
  type PublishedPromise,
} from './rules/snapshot.ts'

/** What everybody may read of the plans. Works for the public role: it reads publications and nothing else. */

/** Plans made here first, then plans from elsewhere, each group in the order of keys. */
export async function publishedPlans(db: Db): Promise<PublishedPlan[]> {
  const plans = await currentAll<PlanSnapshot>(db, 'plan')
  const promises = await currentAll<PromiseSnapshot>(db, 'promise')
  const living = new Map(promises.map(({ key, snapshot }) => [Number(key), snapshot]))
  const whole: PublishedPlan[] = []
  for (const plan of plans) {
    // An imported plan was public elsewhere, on days we do not know.
    const asks = !plan.snapshot.imported && plan.snapshot.promises.some(({ startedOn }) => startedOn === null)
    const earlier = asks ? await versions<PlanSnapshot>(db, 'plan', plan.key) : []
    whole.push(publishedPlan(plan.snapshot, living, plan, firstPublicDays(earlier)))
  }
  return whole.toSorted((one, other) => Number(one.imported) - Number(other.imported))
}

export async function publishedPromises(db: Db): Promise<PublishedPromise[]> {
  return (await publishedPlans(db)).flatMap(({ promises }) => promises)
}

/** By the number in its address. Null when there is none, or it is a draft. */
export async function publishedPromise(db: Db, reference: number): Promise<PublishedPromise | null> {
  return (await publishedPromises(db)).find(promise => promise.reference === reference) ?? null
}

/** By the key that an area's record gives it. */
export async function publishedPromiseByKey(db: Db, key: string): Promise<PublishedPromise | null> {
  return (await publishedPromises(db)).find(promise => promise.key === key) ?? null
}

/** Promises by the key of each theme they come from, so that its tellers can be told and its page can show them. */
export async function promisesByTheme(db: Db): Promise<ReadonlyMap<string, readonly PublishedPromise[]>> {
  const byTheme = new Map<string, PublishedPromise[]>()
  for (const promise of await publishedPromises(db)) {
    for (const key of new Set(promise.priorities.map(({ themeKey }) => themeKey))) {
      byTheme.set(key, [...(byTheme.get(key) ?? []), promise])
    }
  }
  return byTheme
}

/** Whether a promise is in the public version of its plan. From then on its words change with a record of the change. */
export async function isPublished(
  db: Db,
  { planKey, reference }: { planKey: string; reference: number }
): Promise<boolean> {
  const plan = await current<PlanSnapshot>(db, 'plan', planKey)
  return stands(plan?.snapshot, reference)
}

/** Whether a promise stands in a version that a second person has before them: its words are frozen until they decide. */
export async function waitsForSecond(
  db: Db,
  { planKey, reference }: { planKey: string; reference: number }
): Promise<boolean> {
  const waiting = await waitingFor<PlanSnapshot>(db, 'plan', planKey)
  return stands(waiting?.snapshot, reference)
}

const stands = (plan: PlanSnapshot | undefined, reference: number): boolean =>
  plan?.promises.some(promise => promise.reference === reference) ?? false
