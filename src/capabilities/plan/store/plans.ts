import { json, type Db } from '../../../platform/db/index.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import type { DueDate } from '../rules/due.ts'
import type { SourceFact } from '../rules/facts.ts'
import { planTables } from './tables.ts'

export interface NewPlan {
  readonly key: string
  readonly title: string
  readonly about: readonly string[]
  readonly agreed: DueDate | null
  readonly imported: boolean
  readonly source: SourceFact | null
  readonly createdOn: CalendarDate
}

/** False when there is a plan with that key already. */
export async function insertPlan(db: Db, plan: NewPlan): Promise<boolean> {
  const { key, title, about, agreed, imported, source, createdOn } = plan
  const row = {
    key,
    title,
    about: [...about],
    agreed,
    imported,
    source: maybeJson(source),
    created_on: createdOn,
  }
  const added = await planTables(db)
    .insertInto('plan')
    .values(row)
    .onConflict(conflict => conflict.column('key').doNothing())
    .returning('key')
    .executeTakeFirst()
  return added !== undefined
}

/** A value for a json column that may be empty. */
export const maybeJson = <T>(value: T | null) => (value === null ? null : json(value))

export function findPlans(db: Db) {
  return planTables(db)
    .selectFrom('plan')
    .select(['key', 'title', 'about', 'agreed', 'imported', 'source'])
    .orderBy('imported')
    .orderBy('created_on')
    .orderBy('key')
    .execute()
}

export function findPlan(db: Db, key: string) {
  return planTables(db)
    .selectFrom('plan')
    .select(['key', 'title', 'about', 'agreed', 'imported', 'source'])
    .where('key', '=', key)
    .executeTakeFirst()
}

export interface NewWorkstream {
  readonly key: string
  readonly number: string | null
  readonly title: string
  readonly weakness: string | null
  readonly position: number
}

export async function insertWorkstreams(db: Db, workstreams: readonly NewWorkstream[]): Promise<void> {
  if (workstreams.length === 0) return
  await planTables(db)
    .insertInto('workstream')
    .values([...workstreams])
    .onConflict(conflict => conflict.column('key').doNothing())
    .execute()
}

/** The workstream of a plan's newest promise under a cornerstone; null when there is no such promise. */
export async function findWorkstreamOf(db: Db, planKey: string, cornerstone: string): Promise<string | null> {
  const newest = await planTables(db)
    .selectFrom('action')
    .select('workstream')
    .where('plan_key', '=', planKey)
    .where('cornerstone', '=', cornerstone)
    .orderBy('reference', 'desc')
    .limit(1)
    .executeTakeFirst()
  return newest?.workstream ?? null
}

/** Workstreams that have a promise in a plan; in all plans when none is named. */
export async function findWorkstreams(db: Db, planKey?: string) {
  return planTables(db)
    .selectFrom('workstream')
    .select(['key', 'number', 'title', 'weakness', 'position'])
    .where(({ exists, selectFrom }) => {
      const used = selectFrom('action').select('id').whereRef('action.workstream', '=', 'workstream.key')
      return exists(planKey === undefined ? used : used.where('action.plan_key', '=', planKey))
    })
    .orderBy('position')
    .orderBy('key')
    .execute()
}
