import type { CalendarDate } from '../../../standards/calendar.ts'
import { personLetsItBeShown, type Approval, type Consent } from './consent.ts'
import type { Answer, Clearing, Outcome, Teller } from './story.ts'

/** What still stands between a story and the public page. */
export type WhyNotPublic =
  | 'not-shared'
  | 'person-has-not-agreed'
  | 'time-is-over'
  | 'not-cleared'
  | 'kept-back'
  | 'not-looked-at'
  | 'words-refused'
  | 'not-answered'
  | 'with-service'

export interface PublishFacts extends Consent {
  readonly today: CalendarDate
  readonly approvals: readonly Approval[]
  /** The last day on which the service it is about may look first; null when none does. */
  readonly serviceUntil?: CalendarDate | null
  readonly clearings: readonly Clearing[]
  readonly answers: readonly Answer[]
}

/** The newest look at what may be public, or undefined when nobody has looked. */
export const newestClearing = (clearings: readonly Clearing[]): Clearing | undefined => clearings.at(-1)

/**
 * Why a story may not be published, or null when it may: its teller said yes, and the person it is about if that is
 * somebody else; somebody has taken names out and nobody has kept it back since; a teller who asked first has agreed to
 * these very words; and its teller has their answer. What people agreed to comes first, whatever else.
 */
export function whyNotPublic(facts: PublishFacts): WhyNotPublic | null {
  const { sharing, ownAgreement, shareUntil, today, clearings, answers } = facts
  const newest = newestClearing(clearings)
  if (sharing !== 'everyone') return 'not-shared'
  if (!personLetsItBeShown(ownAgreement)) return 'person-has-not-agreed'
  if (shareUntil !== null && today > shareUntil) return 'time-is-over'
  if (newest === undefined) return 'not-cleared'
  if (newest.kind === 'not-to-publish') return 'kept-back'
  return whyNotTheseWords(facts, newest) ?? (answers.length === 0 ? 'not-answered' : withService(facts))
}

/** The hard stop: the day after its last day a story goes on, whatever the service said or did not say. */
const withService = ({ serviceUntil = null, today }: PublishFacts): 'with-service' | null =>
  serviceUntil !== null && today <= serviceUntil ? 'with-service' : null

/** For a teller who asked to look first: whether they agreed to this version, and to no other. */
function whyNotTheseWords(
  { askFirst, approvals }: PublishFacts,
  { version }: Clearing
): 'not-looked-at' | 'words-refused' | null {
  if (!askFirst) return null
  const said = approvals.findLast(approval => approval.version === version)
  if (said === undefined) return 'not-looked-at'
  return said.agrees ? null : 'words-refused'
}

/** A story as anyone may read it. Says the month it was told, never the day. */
export interface PublicStory {
  readonly number: number
  /** 'YYYY-MM'. */
  readonly toldIn: string
  readonly teller: Teller
  /** Key of a cornerstone; null when the teller did not know. */
  readonly cornerstone: string | null
  readonly words: string
  readonly answers: readonly {
    readonly words: string
    readonly byName: string
    readonly byJob: string
    readonly on: CalendarDate
  }[]
  readonly outcome: Pick<Outcome, 'kind' | 'text' | 'why' | 'on'> | null
  /** What the service it is about wrote, when it was shown to it first. */
  readonly response?: { readonly words: string; readonly byJob: string; readonly organisation: string }
}

interface SnapshotFacts extends Pick<PublishFacts, 'clearings' | 'answers'> {
  readonly number: number
  readonly teller: Teller
  readonly cornerstone: string | null
  readonly receivedOn: CalendarDate
  readonly outcomes: readonly Outcome[]
  readonly response?: PublicStory['response']
}

/** The frozen copy that is published. Errors: RangeError when there are no cleared words: ask `whyNotPublic` first. */
export function publicStory(facts: SnapshotFacts): PublicStory {
  const { number, teller, cornerstone, receivedOn, clearings, answers, outcomes, response } = facts
  const cleared = newestClearing(clearings)
  if (cleared?.kind !== 'cleared') throw new RangeError('A story without cleared words cannot be public')
  const outcome = outcomes.at(-1)
  return {
    ...{ number, teller, cornerstone },
    ...(response && { response }),
    toldIn: receivedOn.slice(0, 7),
    words: cleared.words,
    answers: answers.map(({ words, byName, byJob, on }) => ({ words, byName, byJob, on })),
    outcome:
      outcome === undefined
        ? null
        : { kind: outcome.kind, text: outcome.text, why: outcome.why, on: outcome.on },
  }
}
