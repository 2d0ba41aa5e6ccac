import type { CalendarDate } from '../../../standards/calendar.ts'
import type { Answer, Clearing, Outcome, Sharing, Teller } from './story.ts'

/** What still stands between a story and the public page. */
export type WhyNotPublic = 'not-shared' | 'not-cleared' | 'kept-back' | 'not-answered'

export interface PublishFacts {
  readonly sharing: Sharing
  readonly clearings: readonly Clearing[]
  readonly answers: readonly Answer[]
}

/** The newest look at what may be public, or undefined when nobody has looked. */
export const newestClearing = (clearings: readonly Clearing[]): Clearing | undefined => clearings.at(-1)

/**
 * Why a story may not be published, or null when it may: its teller said yes, somebody has taken names out and nobody
 * has kept it back since, and its teller has their answer. The teller's own answer comes first, whatever else.
 */
export function whyNotPublic({ sharing, clearings, answers }: PublishFacts): WhyNotPublic | null {
  const newest = newestClearing(clearings)
  if (sharing !== 'everyone') return 'not-shared'
  if (newest === undefined) return 'not-cleared'
  if (newest.kind === 'not-to-publish') return 'kept-back'
  return answers.length === 0 ? 'not-answered' : null
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
}

interface SnapshotFacts extends PublishFacts {
  readonly number: number
  readonly teller: Teller
  readonly cornerstone: string | null
  readonly receivedOn: CalendarDate
  readonly outcomes: readonly Outcome[]
}

/** The frozen copy that is published. Errors: RangeError when there are no cleared words: ask `whyNotPublic` first. */
export function publicStory(facts: SnapshotFacts): PublicStory {
  const { number, teller, cornerstone, receivedOn, clearings, answers, outcomes } = facts
  const cleared = newestClearing(clearings)
  if (cleared?.kind !== 'cleared') throw new RangeError('A story without cleared words cannot be public')
  const outcome = outcomes.at(-1)
  return {
    ...{ number, teller, cornerstone },
    toldIn: receivedOn.slice(0, 7),
    words: cleared.words,
    answers: answers.map(({ words, byName, byJob, on }) => ({ words, byName, byJob, on })),
    outcome:
      outcome === undefined
        ? null
        : { kind: outcome.kind, text: outcome.text, why: outcome.why, on: outcome.on },
  }
}
