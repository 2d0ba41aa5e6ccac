import type { CalendarDate } from '../../../standards/calendar.ts'
import type { DueDate } from './due.ts'
import type {
  Change,
  Felt,
  FromPriority,
  Holder,
  Judgement,
  Move,
  Review,
  Signature,
  SourceFact,
  Stop,
  UnpublishedPart,
  Update,
} from './facts.ts'

/** What is agreed about a promise: it changes only by a new version of the plan. */
export interface Agreed {
  readonly key: string
  /** The number in its address, /plan/promises/12. Never used again. */
  readonly reference: number
  /** As a plan from elsewhere numbers it. */
  readonly number: string | null
  readonly workstream: string
  readonly cornerstone: string | null
  readonly promise: string
  readonly responsible: readonly Holder[]
  readonly accountable: readonly Holder[]
  /** The first date there was. The date in force is the last move's. */
  readonly firstDue: DueDate | null
  readonly dueAsPublished: string | null
  readonly startedOn: CalendarDate | null
  /** The first review date. After a review, the one it set. */
  readonly reviewOn: CalendarDate | null
  readonly success: readonly string[]
  readonly measures: string | null
  readonly priorities: readonly FromPriority[]
  readonly originNote: string | null
  readonly notPublished: readonly UnpublishedPart[]
  readonly source: SourceFact | null
  readonly changes: readonly Change[]
  readonly signatures: readonly Signature[]
}

/** What happens to a promise: dated facts, oldest first, public as soon as they are added. */
export interface Living {
  readonly updates: readonly Update[]
  readonly moves: readonly Move[]
  readonly judgements: readonly Judgement[]
  readonly felt: readonly Felt[]
  readonly reviews: readonly Review[]
  readonly stopped: Stop | null
}

export type PromiseFacts = Agreed & Living

export const nothingYet: Living = {
  updates: [],
  moves: [],
  judgements: [],
  felt: [],
  reviews: [],
  stopped: null,
}

/** The date in force: the last move's, or the first. Null where none was published. */
export function dueOf({ firstDue, moves }: Pick<PromiseFacts, 'firstDue' | 'moves'>): DueDate | null {
  return moves.at(-1)?.to ?? firstDue
}

/** The next day it must be looked at again: what the last review set, or the first review date. */
export function nextReviewOf({
  reviewOn,
  reviews,
}: Pick<PromiseFacts, 'reviewOn' | 'reviews'>): CalendarDate | null {
  const last = reviews.at(-1)
  return last ? last.next : reviewOn
}

/** The judgement that somebody from another organisation confirmed, or null: it is not done until then. */
export function doneBy({ judgements }: Pick<PromiseFacts, 'judgements'>): Judgement | null {
  return judgements.findLast(({ said, confirmed }) => said === 'done' && confirmed !== null) ?? null
}

/** Organisations that answer for a promise, each once. None of them may confirm that it is done. */
export function ownersOf({
  responsible,
  accountable,
}: Pick<Agreed, 'responsible' | 'accountable'>): readonly string[] {
  return [...new Set([...responsible, ...accountable].flatMap(({ organisation }) => organisation ?? []))]
}
