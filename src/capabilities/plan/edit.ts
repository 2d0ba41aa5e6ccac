import type { Db } from '../../platform/db/index.ts'
import type { CalendarDate } from '../../standards/calendar.ts'
import type { Area, Needs } from '../area/index.ts'
import { authorOf, type Acting } from './author.ts'
import { changesBetween, type Editable } from './rules/changes.ts'
import type { DueDate } from './rules/due.ts'
import type { Holder } from './rules/facts.ts'
import { settlePromise } from './settle.ts'
import { insertAction, replaceHolders, replacePriorities, updateAction } from './store/actions.ts'
import { insertChange } from './store/facts.ts'
import { findWorkstreamOf, insertPlan, insertWorkstreams } from './store/plans.ts'
import { findPromise, type KnownPromise } from './store/read.ts'

/** Starts an empty plan. Its workstreams are the area's cornerstones. False when there is one of that key. */
export async function startPlan(
  { area, today }: Needs,
  db: Db,
  { key, title, about }: { key: string; title: string; about: readonly string[] }
): Promise<boolean> {
  const plan = { key, title, about, agreed: null, imported: false, source: null, createdOn: today() }
  if (!(await insertPlan(db, plan))) return false
  await makeCornerstonesReport(db, area)
  return true
}

const makeCornerstonesReport = (db: Db, { cornerstones }: Area): Promise<void> =>
  insertWorkstreams(
    db,
    cornerstones.map(({ key, name }, position) => ({
      ...{ key, title: name, number: null, weakness: null, position },
    }))
  )

/** Who will report on a new promise: whoever reports on that cornerstone in this plan already, else the cornerstone. */
async function workstreamFor(db: Db, area: Area, planKey: string, cornerstone: string): Promise<string> {
  const already = await findWorkstreamOf(db, planKey, cornerstone)
  if (already !== null) return already
  // A plan that was loaded has parts of its own, and no workstream yet for a cornerstone without a promise.
  await makeCornerstonesReport(db, area)
  return cornerstone
}

export interface Words extends Editable {
  readonly cornerstone: string
  readonly due: DueDate | null
}

/** Adds a promise to a plan made here. Returns its number. */
export async function addPromise(
  { area, newId, today }: Needs,
  db: Db,
  planKey: string,
  words: Words
): Promise<number> {
  const id = newId()
  const { cornerstone, promise, measures, originNote, due, reviewOn, success } = words
  const workstream = await workstreamFor(db, area, planKey, cornerstone)
  const reference = await insertAction(db, {
    ...{ id, key: null, planKey, workstream, number: null, cornerstone, promise, measures },
    ...{ originNote, startedOn: null, due, dueAsPublished: null, reviewOn, success, notPublished: [] },
    ...{ source: null, createdOn: today() },
  })
  await putPeopleAndPriorities(newId, db, id, words)
  return reference
}

export interface WhyChanged {
  readonly why: string
  readonly agreedBy: readonly string[]
  readonly on: CalendarDate
  readonly by: Acting
  /** Names of themes by their keys, as the public knows them. */
  readonly themes: ReadonlyMap<string, string>
}

/** Changes a promise; one that is public already also gets a record of every part that changed. Its date stays as it is. */
export async function editPromise(
  needs: Needs,
  db: Db,
  before: KnownPromise,
  words: Words,
  changed: WhyChanged | null
): Promise<void> {
  const { newId } = needs
  if (changed) await recordChanges(needs, db, before, words, changed)
  const workstream = before.workstream === before.cornerstone ? words.cornerstone : before.workstream
  const due = changed ? before.firstDue : words.due
  await updateAction(db, before.id, { ...words, workstream, due })
  await putPeopleAndPriorities(newId, db, before.id, words)
  const after = await findPromise(db, before.reference)
  if (after) await settlePromise(needs, db, after)
}

async function recordChanges(
  { newId, area }: Needs,
  db: Db,
  before: KnownPromise,
  words: Words,
  { why, agreedBy, on, by, themes }: WhyChanged
): Promise<void> {
  const named = [...area.organisations.map(({ key, short }) => ({ key, name: short })), ...area.cornerstones]
  const names = new Map([...themes, ...named.map(({ key, name }) => [key, name] as const)])
  for (const change of changesBetween(before, words, key => names.get(key) ?? key)) {
    const record = { ...change, why, agreedBy, on, id: newId(), actionId: before.id, author: authorOf(by) }
    await insertChange(db, record)
  }
}

async function putPeopleAndPriorities(newId: () => string, db: Db, id: string, words: Words): Promise<void> {
  const named = (holders: readonly Holder[]) => holders.map(holder => ({ ...holder, id: newId() }))
  await replaceHolders(db, id, 'responsible', named(words.responsible))
  await replaceHolders(db, id, 'accountable', named(words.accountable))
  await replacePriorities(db, id, words.priorities)
}
