import type { Db } from '../../platform/db/index.ts'
import { Conflict, NotFound } from '../../standards/errors.ts'
import type { CalendarDate } from '../../standards/calendar.ts'
import type { Needs } from '../area/index.ts'
import { authorOf, theRecord, type Acting } from './author.ts'
import { publishPromise } from './publish.ts'
import { checkMayConfirm } from './rules/done.ts'
import type { DueDate } from './rules/due.ts'
import type { Author, Felt, Review, Status } from './rules/facts.ts'
import { dueOf, ownersOf } from './rules/promise.ts'
import { isTooGood, ruleOn } from './rules/status.ts'
import { settlePromise } from './settle.ts'
import * as facts from './store/facts.ts'
import { findPromise, findPromises, type KnownPromise } from './store/read.ts'

/** Things people do to a promise. Each adds one dated fact, puts the ledger right, and makes the fact public at once. */

/** Errors: NotFound. */
export async function promiseToActOn(db: Db, reference: number): Promise<KnownPromise> {
  const promise = await findPromise(db, reference)
  if (!promise) throw new NotFound('There is no such promise.')
  return promise
}

async function open(db: Db, reference: number): Promise<KnownPromise> {
  const promise = await promiseToActOn(db, reference)
  if (promise.stopped) throw new Conflict('This promise has been stopped.')
  return promise
}

async function tell(needs: Needs, db: Db, reference: number, by: Acting): Promise<void> {
  const promise = await promiseToActOn(db, reference)
  await settlePromise(needs, db, promise)
  await publishPromise(needs, db, promise, { by, on: needs.today() })
}

export interface WordsOfUpdate {
  readonly on: DueDate
  readonly words: string
  readonly evidence: string | null
  /** Names a statement that comes from another room, so that handing it in twice adds it once. */
  readonly key?: string
}

/** One dated statement. Errors: NotFound; Conflict for a promise that was stopped. */
export async function addUpdate(
  needs: Needs,
  db: Db,
  reference: number,
  said: WordsOfUpdate,
  by: Acting
): Promise<void> {
  const { id: actionId } = await open(db, reference)
  await facts.insertUpdate(db, {
    ...{ key: null, ...said, id: needs.newId(), actionId, source: null },
    ...{ author: authorOf(by), addedOn: needs.today() },
  })
  await tell(needs, db, reference, by)
}

export interface NewDate {
  readonly to: CalendarDate
  readonly why: string
  readonly agreedBy: readonly string[]
}

/** The old date stays, with the reason and who agreed. Errors: Conflict where there is no date to move, or it is the same. */
export async function moveDate(
  needs: Needs,
  db: Db,
  reference: number,
  { to, why, agreedBy }: NewDate,
  by: Acting
): Promise<void> {
  const promise = await open(db, reference)
  const from = dueOf(promise)
  if (from === null || from === to) throw new Conflict('There is no other date to move from.')
  const move = { from, to, on: needs.today(), why, agreedBy }
  await facts.insertMove(db, { ...move, id: needs.newId(), actionId: promise.id, author: authorOf(by) })
  await tell(needs, db, reference, by)
}

export interface Verdict {
  readonly said: Status
  readonly why: string | null
  readonly evidence: string | null
  readonly on?: CalendarDate
}

/**
 * First judgement. What the dates say that day is kept beside it.
 * Errors: Conflict when it is better than the dates allow; when it differs from them without a reason; done without evidence.
 */
export async function judge(
  needs: Needs,
  db: Db,
  reference: number,
  verdict: Verdict,
  by: Acting
): Promise<void> {
  const promise = await open(db, reference)
  const { said, why, evidence, on = needs.today() } = verdict
  const rule = ruleOn(promise, on)
  if (isTooGood(said, rule)) throw new Conflict('The dates do not allow this.')
  if (said === 'done' ? !evidence : said !== rule.byRule && !why) throw new Conflict('A reason is missing.')
  await facts.insertJudgement(db, {
    ...{ id: needs.newId(), actionId: promise.id, on, said, proposed: rule.byRule, why, evidence },
    ...{ owners: ownersOf(promise), author: authorOf(by) },
  })
  await tell(needs, db, reference, by)
}

/** Somebody from another organisation says that it is done. Errors: see checkMayConfirm. */
export async function confirmDone(needs: Needs, db: Db, reference: number, by: Acting): Promise<void> {
  const promise = await open(db, reference)
  const judgement = promise.judgements.at(-1)
  checkMayConfirm(promise, judgement, by.organisation)
  const author = { ...authorOf(by), organisation: by.organisation }
  await facts.insertConfirmation(db, judgement!.id, needs.today(), author)
  await tell(needs, db, reference, by)
}

/** Second judgement, by families. Errors: Conflict when more said yes than were asked. */
export async function recordFelt(
  needs: Needs,
  db: Db,
  reference: number,
  felt: Felt,
  by: Acting
): Promise<void> {
  const { id: actionId } = await open(db, reference)
  if (felt.saidYes > felt.asked) throw new Conflict('More said yes than were asked.')
  await facts.insertFelt(db, { ...felt, id: needs.newId(), actionId, author: authorOf(by) })
  await tell(needs, db, reference, by)
}

export async function markReviewed(
  needs: Needs,
  db: Db,
  reference: number,
  review: Omit<Review, 'on'>,
  by: Acting
): Promise<void> {
  const { id: actionId } = await open(db, reference)
  const on = needs.today()
  await facts.insertReview(db, { ...review, on, id: needs.newId(), actionId, author: authorOf(by) })
  await tell(needs, db, reference, by)
}

/** For good, with a note for everybody. A draft that was never public is dropped the same way, and its note stays inside. */
export async function stopPromise(
  needs: Needs,
  db: Db,
  reference: number,
  note: string,
  by: Acting
): Promise<void> {
  const { id: actionId } = await open(db, reference)
  await facts.insertStop(db, { actionId, on: needs.today(), note, author: authorOf(by) })
  await tell(needs, db, reference, by)
}

export interface PastVerdict {
  /** Key that an area's record gives the promise. */
  readonly promise: string
  readonly on: CalendarDate
  readonly said: Exclude<Status, 'done'>
  readonly why: string
  readonly by: Author
}

/**
 * Judgements of an area's record, made before this store was. They are kept as they were made; where the dates did not
 * allow them, the page shows what the dates say. Each promise is published once. Errors: NotFound.
 */
export async function addPastJudgements(
  needs: Needs,
  db: Db,
  verdicts: readonly PastVerdict[]
): Promise<void> {
  const promises = new Map((await findPromises(db, 'all')).map(promise => [promise.key, promise]))
  for (const { promise: key, on, said, why, by } of verdicts) {
    const promise = promises.get(key)
    if (!promise) throw new NotFound('A record judges a promise that is not there.')
    const { byRule: proposed } = ruleOn(promise, on)
    await facts.insertJudgement(db, {
      ...{ id: needs.newId(), actionId: promise.id, on, said, proposed, why, evidence: null },
      ...{ owners: ownersOf(promise), author: authorOf(by) },
    })
  }
  const judged = new Set(verdicts.map(({ promise }) => promise))
  for (const promise of (await findPromises(db, 'all')).filter(({ key }) => judged.has(key)))
    await publishPromise(needs, db, promise, { by: theRecord(needs.area), on: needs.today() })
}
