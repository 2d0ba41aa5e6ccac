import type { CalendarDate } from '../../../standards/calendar.ts'
import type { DueDate } from './due.ts'
import type { Felt, SourceFact } from './facts.ts'
import { feltShown, type FeltShown } from './felt.ts'
import { nothingYet, type Agreed, type Living, type PromiseFacts } from './promise.ts'

/** Kind 'plan': what was agreed, frozen. One for each plan; its key is the plan's. */
export interface PlanSnapshot {
  readonly key: string
  readonly title: string
  readonly about: readonly string[]
  readonly agreed: DueDate | null
  readonly imported: boolean
  readonly source: SourceFact | null
  readonly workstreams: readonly Workstream[]
  readonly promises: readonly Agreed[]
}

export interface Workstream {
  readonly key: string
  readonly number: string | null
  readonly title: string
  /** Key of what inspectors found too weak, where the plan answers that. */
  readonly weakness: string | null
}

/** Counts of people leave this room only through the gate, so the record that anyone can read never holds a small one. */
export type PublishedFelt = Exclude<FeltShown, { answer: 'not-asked' }>

/** Kind 'promise': what happens to one promise. Its key is the number in its address. A new fact is a new version. */
export type PromiseSnapshot = Omit<Living, 'felt'> & { readonly felt: readonly PublishedFelt[] }

/** A promise as the public may read it: what was agreed, and what has happened since. */
export interface PublishedPromise extends Agreed, PromiseSnapshot {
  /** The day work began, or else the day the promise first stood in a public plan; null where an imported plan says neither. */
  readonly promisedOn: CalendarDate | null
  readonly plan: { readonly key: string; readonly title: string; readonly imported: boolean }
}

export interface PublishedPlan extends Omit<PlanSnapshot, 'promises'> {
  readonly version: number
  readonly publishedOn: CalendarDate
  readonly note: string | null
  readonly promises: readonly PublishedPromise[]
}

/**
 * What may be published of what happened to one promise.
 *
 * @param smallest the smallest count of people that may be shown; of a smaller one only that it is small
 */
export function promiseSnapshot(facts: PromiseFacts, smallest: number): PromiseSnapshot {
  const { updates, moves, judgements, reviews, stopped } = facts
  return { updates, moves, judgements, reviews, stopped, felt: feltFor(facts.felt, smallest) }
}

function feltFor(felt: readonly Felt[], smallest: number): PublishedFelt[] {
  return felt.map(one => feltShown([one], smallest)).filter(one => one.answer !== 'not-asked')
}

/** What is agreed about a promise, without what happens to it. */
export function agreedPart(facts: PromiseFacts): Agreed {
  const { updates: _u, moves: _m, judgements: _j, felt: _f, reviews: _r, stopped: _s, ...agreed } = facts
  return agreed
}

/** The day each promise first stood in a public version of its plan. Versions oldest first. */
export function firstPublicDays(
  versions: readonly { readonly publishedOn: CalendarDate; readonly snapshot: PlanSnapshot }[]
): ReadonlyMap<number, CalendarDate> {
  const days = new Map<number, CalendarDate>()
  for (const { publishedOn, snapshot } of versions) {
    for (const { reference } of snapshot.promises) if (!days.has(reference)) days.set(reference, publishedOn)
  }
  return days
}

/** Puts the agreed part and the living part of every promise together. A promise nothing happened to yet has only the first. */
export function publishedPlan(
  snapshot: PlanSnapshot,
  living: ReadonlyMap<number, PromiseSnapshot>,
  { version, publishedOn, note }: { version: number; publishedOn: CalendarDate; note: string | null },
  firstPublic: ReadonlyMap<number, CalendarDate> = new Map()
): PublishedPlan {
  const { key, title, imported, promises } = snapshot
  const plan = { key, title, imported }
  const nothing: PromiseSnapshot = { ...nothingYet, felt: [] }
  const whole = promises.map(agreed =>
    Object.assign(
      { plan, promisedOn: agreed.startedOn ?? firstPublic.get(agreed.reference) ?? null },
      agreed,
      living.get(agreed.reference) ?? nothing
    )
  )
  return { ...snapshot, version, publishedOn, note, promises: whole }
}
