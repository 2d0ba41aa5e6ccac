import type { CalendarDate } from '../../../standards/calendar.ts'

const stepKinds = [
  'did', // something was done: what, whom it was passed to, on which day
  'closed', // what came of it
  'no-action', // one person thinks that nothing need be done
  'no-action-agreed', // a second person thinks so too
  'not-agreed', // the second person does not
  'taken-back', // whoever told it took their words back
] as const
export type StepKind = (typeof stepKinds)[number]

export interface Step {
  readonly kind: StepKind
  readonly words: string | null
  readonly toldWhom: string | null
  readonly doneOn: CalendarDate | null
  /** How many causes the concern had then. */
  readonly causes: number
  readonly byPerson: string | null
  readonly byName: string | null
  readonly byJob: string | null
  readonly at: Date
}

export type ConcernState = 'unread' | 'open' | 'second-look' | 'closed'

/**
 * Where a concern stands. A cause that nobody has read, or one that came after it was closed, opens it again.
 *
 * @param causes how many causes it has, and how many of them nobody has read
 * @param steps oldest first
 */
export function stateOf(
  causes: { readonly all: number; readonly unread: number },
  steps: readonly Pick<Step, 'kind' | 'causes'>[]
): ConcernState {
  if (causes.unread > 0) return 'unread'
  const last = steps.findLast(({ kind }) => kind !== 'did' && kind !== 'taken-back')
  if (last === undefined || last.kind === 'not-agreed' || last.causes < causes.all) return 'open'
  return last.kind === 'no-action' ? 'second-look' : 'closed'
}

/** Why a step may not be taken; null when it may. */
export type StepFault = 'not-read' | 'nothing-done' | 'own-second-look' | 'not-asked' | 'closed'

/**
 * Whether this person may take this step now. Closing wants something done first; "no action" wants two people.
 *
 * @param steps oldest first
 */
export function stepFault(
  kind: StepKind,
  state: ConcernState,
  steps: readonly Pick<Step, 'kind' | 'byPerson'>[],
  person: string
): StepFault | null {
  if (state === 'unread') return 'not-read'
  if (state === 'closed' && kind !== 'did') return 'closed'
  if (kind === 'closed') return steps.some(step => step.kind === 'did') ? null : 'nothing-done'
  if (kind !== 'no-action-agreed' && kind !== 'not-agreed') return null
  if (state !== 'second-look') return 'not-asked'
  return steps.findLast(step => step.kind === 'no-action')?.byPerson === person ? 'own-second-look' : null
}
