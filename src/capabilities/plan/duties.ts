import type { Db } from '../../platform/db/index.ts'
import type { CalendarDate } from '../../standards/calendar.ts'
import {
  dropDuty,
  dutiesOfEach,
  keepDuty,
  moveDuty,
  movesOf,
  oweDuties,
  type DutyToday,
} from '../clocks/index.ts'
import { dutyWords } from './copy.ts'
import { lastDayOf } from './rules/due.ts'
import { doneBy, dueOf } from './rules/promise.ts'
import type { KnownPromise } from './store/read.ts'

const DUE = 'plan.due'
const REVIEW = 'plan.review'
const t = dutyWords.in('en-GB') // staff titles; the ledger keeps one spelling

const promiseSubject = (reference: number) => `promise:${reference}`
const reviewSubject = (reference: number, nth: number) => `promise:${reference}:review-${nth}`

/** A promise that is public and whose owner answers here for whether it is done. */
export interface Owed {
  readonly promise: KnownPromise
  readonly publishedOn: CalendarDate
}

/**
 * Brings the ledger into line with the promises: owed, moved, kept, set aside. Doing it again changes nothing, so it is
 * called after every fact and, for a plan that somebody else approved, by a job.
 */
export async function settleDuties(db: Db, owed: readonly Owed[], today: CalendarDate): Promise<void> {
  const ours = owed.filter(({ promise }) => !promise.notPublished.includes('delivered'))
  await oweDuties(db, ours.flatMap(duties))
  const subjects = ours.flatMap(each => duties(each).map(({ subject }) => subject))
  const ledger = await dutiesOfEach(db, subjects, today)
  for (const { promise } of ours) {
    await settleDue(db, promise, ledger.get(promiseSubject(promise.reference))?.[0])
    await settleReviews(db, promise, ledger)
  }
}

function duties({ promise, publishedOn: startedOn }: Owed) {
  const { reference, promise: words, firstDue, responsible, accountable } = promise
  const common = { owedTo: t.families, startedOn, where: `/staff/plan/promises/${reference}` }
  const due = firstDue && {
    ...{ ...common, kind: DUE, subject: promiseSubject(reference), title: t.due(reference, words) },
    owedBy: { role: 'workstream-lead' as const, label: responsible[0]?.jobTitle ?? t.lead },
    rule: { unit: 'fixed' as const, day: lastDayOf(firstDue) },
  }
  const owedBy = { role: 'accountable-officer' as const, label: accountable[0]?.jobTitle ?? t.officer }
  const reviews = reviewDays(promise).map(({ nth, day }) => {
    const subject = reviewSubject(reference, nth)
    const rule = { unit: 'fixed' as const, day }
    return Object.assign({ kind: REVIEW, subject, title: t.review(reference, words), owedBy, rule }, common)
  })
  return due ? [due, ...reviews] : reviews
}

/** The first review, and after each the next one it set. */
function reviewDays({ reviewOn, reviews }: KnownPromise) {
  const days = [reviewOn, ...reviews.map(({ next }) => next)]
  return days.flatMap((day, index) =>
    day === null ? [] : [{ nth: index + 1, day, keptOn: reviews[index]?.on ?? null }]
  )
}

/** A day to look again that was agreed before a promise was done is over with it. One that was set later still stands. */
const wasSetBy = (day: CalendarDate, { reviews }: KnownPromise, nth: number): boolean =>
  nth === 1 || reviews[nth - 2]!.on <= day

async function settleDue(db: Db, promise: KnownPromise, duty: DutyToday | undefined): Promise<void> {
  const due = dueOf(promise)
  if (!duty || !due || duty.keptOn || duty.droppedOn) return
  const subject = promiseSubject(promise.reference)
  if (duty.standing.due !== lastDayOf(due)) {
    const known = await movesOf(db, subject, DUE)
    for (const { to, on, why } of promise.moves.slice(known.length))
      await moveDuty(db, subject, DUE, { to: lastDayOf(to), on, why })
  }
  const done = doneBy(promise)
  if (done) await keepDuty(db, subject, DUE, done.on)
  if (promise.stopped) await dropDuty(db, subject, DUE, { on: promise.stopped.on, why: promise.stopped.note })
}

async function settleReviews(
  db: Db,
  promise: KnownPromise,
  ledger: ReadonlyMap<string, readonly DutyToday[]>
): Promise<void> {
  const done = doneBy(promise)
  for (const { nth, day, keptOn } of reviewDays(promise)) {
    const subject = reviewSubject(promise.reference, nth)
    const duty = ledger.get(subject)?.[0]
    if (!duty || duty.keptOn || duty.droppedOn) continue
    if (duty.standing.due !== day) {
      const { why, on } = promise.changes.findLast(({ part }) => part === 'review') ?? {
        why: t.changed,
        on: day,
      }
      await moveDuty(db, subject, REVIEW, { to: day, on, why })
    }
    if (keptOn) await keepDuty(db, subject, REVIEW, keptOn)
    else if (done && wasSetBy(done.on, promise, nth))
      await dropDuty(db, subject, REVIEW, { on: done.on, why: t.done })
    else if (promise.stopped)
      await dropDuty(db, subject, REVIEW, { on: promise.stopped.on, why: promise.stopped.note })
  }
}
