import type { CalendarDate } from '../../../standards/calendar.ts'
import type { PartCount } from '../../../standards/small-numbers.ts'
import type { Standing } from '../../clocks/index.ts'
import { doneBy, type PublishedPromise } from '../../plan/index.ts'
import type { Priority } from '../../priorities/index.ts'
import type { ThemeOfStory } from '../../themes/index.ts'
import type { Answer, Outcome, TellersStory } from '../../voices/index.ts'

/** A theme the story stands in, with what followed from it. */
export interface ThemeAfter extends ThemeOfStory {
  /** All stories on that side, this one among them; null where the public book does not know it yet. */
  readonly stories: PartCount | null
  readonly priorities: readonly Priority[]
  readonly promises: readonly PublishedPromise[]
}

/** Everything known about one story, for whoever holds its code. */
export interface TrailFacts {
  readonly story: TellersStory
  /** Null where no such duty was ever owed. */
  readonly reading: Standing | null
  readonly answering: Standing | null
  readonly themes: readonly ThemeAfter[]
}

/** One thing that happened, on its day. */
export type Step =
  | { readonly kind: 'told'; readonly on: CalendarDate }
  | { readonly kind: 'added'; readonly on: CalendarDate; readonly words: string }
  | { readonly kind: 'read'; readonly on: CalendarDate; readonly job: string }
  | { readonly kind: 'names-out'; readonly on: CalendarDate; readonly job: string }
  | { readonly kind: 'kept-back'; readonly on: CalendarDate; readonly why: string }
  | {
      readonly kind: 'answered'
      readonly on: CalendarDate
      readonly answer: Answer
      readonly lateBy: number | null
    }
  | { readonly kind: 'themed'; readonly on: CalendarDate; readonly theme: ThemeAfter }
  | { readonly kind: 'chosen'; readonly on: CalendarDate; readonly priority: Priority }
  | { readonly kind: 'promised'; readonly on: CalendarDate; readonly promise: PublishedPromise }
  | { readonly kind: 'done'; readonly on: CalendarDate; readonly promise: PublishedPromise }
  | { readonly kind: 'outcome'; readonly on: CalendarDate; readonly outcome: Outcome }

/** What is still owed, and by when; `late` in calendar days, 0 when it is not. */
export interface Owed {
  readonly kind: 'read' | 'answer'
  readonly by: CalendarDate
  readonly late: number
  /** Who writes a late answer now, and by which day; null while nobody has taken it over. */
  readonly next: TellersStory['lateAnswers'][number] | null
}

/** The one answer at the top of the page. */
export type Headline =
  'changed-plan' | 'no-change' | 'promised' | 'answered' | 'late' | 'being-read' | 'have-it'

export interface Trail {
  readonly headline: Headline
  readonly steps: readonly Step[]
  readonly owed: Owed | null
}

/**
 * A story's way from the front door to its outcome, in the order of days. What was chosen or promised before the story
 * joined a theme keeps its own day, and stands after the joining: that is when it came to concern this story.
 */
export function trailOf(facts: TrailFacts): Trail {
  const owed = owedOn(facts)
  const steps = [...ownSteps(facts), ...facts.themes.flatMap(themeSteps), ...outcomeSteps(facts)]
  return {
    headline: headlineOf(facts, owed),
    steps: steps
      .toSorted((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0))
      .map(({ step }) => step),
    owed,
  }
}

interface Placed {
  /** Where it stands in the order. */
  readonly at: CalendarDate
  readonly step: Step
}

const placed = (step: Step, notBefore = step.on): Placed => ({
  at: step.on < notBefore ? notBefore : step.on,
  step,
})

function ownSteps({ story, answering }: TrailFacts): Placed[] {
  const [reading] = story.readings
  const clearing = story.clearings.at(-1)
  const lateBy = answering?.state === 'kept-late' ? (answering.lateBy?.days ?? null) : null
  return [
    placed({ kind: 'told', on: story.toldOn }),
    ...(reading ? [placed({ kind: 'read', on: reading.on, job: reading.byJob })] : []),
    ...(clearing ? [placed(clearingStep(clearing))] : []),
    ...story.answers.map((answer, nth) =>
      placed({ kind: 'answered', on: answer.on, answer, lateBy: nth === 0 ? lateBy : null })
    ),
    ...story.additions.map(({ on, words }) => placed({ kind: 'added', on, words })),
  ]
}

function clearingStep(clearing: TellersStory['clearings'][number]): Step {
  const { on, byJob } = clearing
  return clearing.kind === 'cleared'
    ? { kind: 'names-out', on, job: byJob }
    : { kind: 'kept-back', on, why: clearing.why }
}

/** What a strength led to is not shown as a change to it: only the side that must get better is chosen and promised. */
function themeSteps(theme: ThemeAfter): Placed[] {
  const joined = placed({ kind: 'themed', on: theme.placedOn, theme })
  if (theme.side === 'strength') return [joined]
  const after = (step: Step) => placed(step, theme.placedOn)
  return [
    joined,
    ...theme.priorities
      .toSorted(byChoice)
      .map(priority => after({ kind: 'chosen', on: priority.chosenOn, priority })),
    ...theme.promises.flatMap(promise => {
      const done = doneBy(promise)
      return [
        ...(promise.promisedOn ? [after({ kind: 'promised', on: promise.promisedOn, promise })] : []),
        ...(done ? [after({ kind: 'done', on: done.on, promise })] : []),
      ]
    }),
  ]
}

const byChoice = (one: Priority, other: Priority): number => (one.chosenOn < other.chosenOn ? -1 : 1)

const outcomeSteps = ({ story }: TrailFacts): Placed[] =>
  story.outcomes.map(outcome => placed({ kind: 'outcome', on: outcome.on, outcome }))

/**
 * Reading comes first, unless the answer is late as well: then that is what we owe. Nothing is owed once somebody has
 * written back.
 */
function owedOn({ story, reading, answering }: TrailFacts): Owed | null {
  if (story.answers.length > 0) return null
  const isRead = story.readings.length > 0 || answering?.state === 'late'
  const [kind, duty] = isRead ? (['answer', answering] as const) : (['read', reading] as const)
  if (duty === null) return null
  const late = duty.state === 'late' ? (duty.lateBy?.days ?? 0) : 0
  const next = kind === 'answer' && late > 0 ? (story.lateAnswers.at(-1) ?? null) : null
  return { kind, by: duty.due, late, next }
}

function headlineOf({ story, themes }: TrailFacts, owed: Owed | null): Headline {
  if (story.status === 'changed-plan' || story.status === 'no-change') return story.status
  if (owed !== null && owed.late > 0) return 'late'
  if (story.status !== 'answered') return story.status
  const promised = themes.some(({ side, promises }) => side === 'development' && promises.length > 0)
  return promised ? 'promised' : 'answered'
}
