import type { Db } from '../../platform/db/index.ts'
import { NotFound } from '../../standards/errors.ts'
import type { Needs, PlanRecord, PromiseRecord, ResolvedRecord } from '../area/index.ts'
import { theRecord } from './author.ts'
import { copy } from './copy.ts'
import { publishPlan } from './publish.ts'
import { settlePlans } from './settle.ts'
import { dueOfRecord } from './rules/due.ts'
import type { Author, Holder } from './rules/facts.ts'
import { ownersOf } from './rules/promise.ts'
import { ruleOn } from './rules/status.ts'
import { wavesOf, type Wave } from './rules/waves.ts'
import { insertAction, insertSignatures, replaceHolders, replacePriorities } from './store/actions.ts'
import * as facts from './store/facts.ts'
import { insertPlan, insertWorkstreams } from './store/plans.ts'
import { findPromiseByKey } from './store/read.ts'

type People = ReadonlyMap<string, Author>

/** Plans with their promises and what happened to each; then both are published. A plan that is known adds nothing. */
export async function loadPlans(needs: Needs, db: Db, record: ResolvedRecord): Promise<number> {
  const people: People = new Map(
    record.people.map(({ key, name, jobTitle, organisation }) => [key, { name, jobTitle, organisation }])
  )
  let added = 0
  for (const plan of record.plans) added += await loadPlan(needs, db, plan, people)
  if (added > 0) await settlePlans(needs, db)
  return added
}

async function loadPlan(needs: Needs, db: Db, plan: PlanRecord, people: People): Promise<number> {
  const { key, title, about, source } = plan
  const agreed = plan.agreed && dueOfRecord(plan.agreed)
  const imported = source !== null
  const isNew = await insertPlan(db, {
    key,
    title,
    about,
    agreed,
    imported,
    source,
    createdOn: needs.today(),
  })
  if (!isNew) return 0
  await insertWorkstreams(
    db,
    plan.planAreas.map(({ key, number, title, weakness }, position) => ({
      key,
      number,
      title,
      weakness,
      position,
    }))
  )
  const published = plan.published ?? plan.source?.asAt ?? needs.today()
  for (const [nth, wave] of wavesOf(plan.promises, published).entries()) {
    for (const promise of wave.promises) await loadPromise(needs, db, plan, promise, people)
    await publishLoaded(needs, db, plan, wave, nth === 0)
  }
  return 1 + plan.promises.length
}

async function publishLoaded(needs: Needs, db: Db, plan: PlanRecord, wave: Wave<unknown>, isFirst: boolean) {
  const by = theRecord(needs.area)
  const note = isFirst ? null : copy.in('en-GB').promisesAdded(wave.promises.length)
  await publishPlan(needs, db, plan.key, { by, on: wave.on, note, needsTwo: false })
}

async function loadPromise(
  needs: Needs,
  db: Db,
  plan: PlanRecord,
  promise: PromiseRecord,
  people: People
): Promise<void> {
  const id = needs.newId()
  const due = promise.due && dueOfRecord(promise.due)
  const first = promise.moves[0]
  await insertAction(db, {
    ...{ id, key: promise.key, planKey: plan.key, workstream: promise.planArea, number: promise.number },
    ...{ cornerstone: promise.cornerstone, promise: promise.title, measures: null },
    originNote: null,
    startedOn: promise.started,
    due: first ? dueOfRecord(first.from) : due,
    dueAsPublished: promise.dueAsPublished,
    reviewOn: promise.review,
    success: promise.success,
    notPublished: promise.notPublished,
    source: promise.source,
    createdOn: needs.today(),
  })
  const priorities = promise.priorities.map(({ round, theme }) => ({ round, themeKey: theme }))
  await replacePriorities(db, id, priorities)
  await loadHolders(needs, db, id, promise, people)
  await insertSignatures(db, id, promise.signedBy)
  await loadFacts(needs, db, id, promise, people)
}

async function loadHolders(
  needs: Needs,
  db: Db,
  id: string,
  promise: PromiseRecord,
  people: People
): Promise<void> {
  const holder = ({
    jobTitle,
    organisation,
    person,
  }: PromiseRecord['leads'][number]): Holder & { id: string } => ({
    ...{ id: needs.newId(), jobTitle, organisation },
    personName: person === null ? null : (people.get(person)?.name ?? null),
  })
  await replaceHolders(db, id, 'responsible', promise.leads.map(holder))
  await replaceHolders(db, id, 'accountable', promise.accountable.map(holder))
}

async function loadFacts(
  needs: Needs,
  db: Db,
  actionId: string,
  promise: PromiseRecord,
  people: People
): Promise<void> {
  const { updates, moves, felt } = promise
  for (const { key, on, by, words, source } of updates) {
    const author = by === null ? null : (people.get(by) ?? null)
    const said = { id: needs.newId(), actionId, key, on: on && dueOfRecord(on), words, evidence: null }
    await facts.insertUpdate(db, { ...said, author, source, addedOn: needs.today() })
  }
  for (const { from, to, on, why, agreedBy } of moves) {
    const move = { from: dueOfRecord(from), to: dueOfRecord(to), on, why, agreedBy }
    await facts.insertMove(db, { id: needs.newId(), actionId, author: null, ...move })
  }
  if (felt) await facts.insertFelt(db, { id: needs.newId(), actionId, author: null, ...felt })
  if (promise.delivered) await loadDone(needs, db, promise.key, promise.delivered, people)
}

async function loadDone(
  needs: Needs,
  db: Db,
  key: string,
  { by, on, evidence, confirmedBy }: NonNullable<PromiseRecord['delivered']>,
  people: People
): Promise<void> {
  const promise = await findPromiseByKey(db, key)
  const confirmer = people.get(confirmedBy)
  if (!promise || !confirmer) throw new NotFound('A promise or a person of the record is not known.')
  const id = needs.newId()
  const author = people.get(by) ?? null
  const { byRule: proposed } = ruleOn(promise, on)
  const owners = ownersOf(promise)
  await facts.insertJudgement(db, {
    id,
    actionId: promise.id,
    on,
    said: 'done',
    proposed,
    why: null,
    evidence,
    owners,
    author,
  })
  // A record keeps to the same rule as everybody: a confirmation from an owner's own organisation is none.
  if (confirmer.organisation === null || owners.includes(confirmer.organisation)) return
  await facts.insertConfirmation(db, id, on, { ...confirmer, organisation: confirmer.organisation })
}
