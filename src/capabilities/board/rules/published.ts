import type { CalendarDate } from '../../../standards/calendar.ts'
import { challengeStanding, type ChallengeStanding } from './challenge-clock.ts'
import { minutesStanding, type MinutesStanding } from './minutes-clock.ts'
import type { AnswerLine, AnswerSnapshot, ChallengeLine, DecisionLine, MeetingSnapshot } from './snapshot.ts'

/** A meeting as the public record has it now. */
export interface PublishedMeeting {
  readonly snapshot: MeetingSnapshot
  readonly publishedOn: CalendarDate
}

/** The day the minutes were first public, or null. Only the first draft counts for the promise. */
export function minutesOutOn({ snapshot, publishedOn }: PublishedMeeting): CalendarDate | null {
  if (snapshot.minutes === null) return snapshot.publishedElsewhereOn
  return snapshot.minutes.firstPublishedOn ?? publishedOn
}

/** Where the minutes of a public meeting stand today, counted in working days. Nothing is stored: it is arithmetic. */
export function standingOf(meeting: PublishedMeeting, today: CalendarDate): MinutesStanding {
  const { on, keptHere, minutesIn } = meeting.snapshot
  return minutesStanding({ on, keptHere, minutesIn, publishedOn: minutesOutOn(meeting) }, today)
}

/** A question of the board with everything that is public about it. */
export interface AskedQuestion extends ChallengeLine {
  readonly meeting: string
  readonly answers: readonly AnswerLine[]
  readonly standing: ChallengeStanding
}

/** Every public question with its answers, and where it stands today. */
export function askedQuestions(
  meetings: readonly PublishedMeeting[],
  answers: readonly AnswerSnapshot[],
  today: CalendarDate
): AskedQuestion[] {
  const asked = meetings.flatMap(({ snapshot: { key, minutes } }) =>
    (minutes?.challenges ?? []).map(challenge => asPublic(challenge, key, answers, today))
  )
  return byWaiting(asked)
}

/** Those still waiting first, the longest waiting at the top; then the newest answered. */
export function byWaiting<Q extends AskedQuestion>(asked: readonly Q[]): Q[] {
  const waiting = asked.filter(({ standing }) => standing.kind !== 'answered')
  const done = asked.filter(({ standing }) => standing.kind === 'answered')
  return [...waiting.sort((a, b) => order(a, b)), ...done.sort((a, b) => order(b, a))]
}

function asPublic(
  challenge: ChallengeLine,
  meeting: string,
  all: readonly AnswerSnapshot[],
  today: CalendarDate
): AskedQuestion {
  const found = all.find(answer => answer.meeting === meeting && answer.number === challenge.number)
  const answers = found?.answers ?? []
  const { askedOn, workingDays } = challenge
  const answeredOn = answers[0]?.on ?? null
  const standing = challengeStanding({ askedOn, workingDays, answeredOn }, today)
  return { ...challenge, meeting, answers, standing }
}

const order = (a: AskedQuestion, b: AskedQuestion): number =>
  a.askedOn === b.askedOn ? a.number - b.number : a.askedOn < b.askedOn ? -1 : 1

/** A decision as everybody may read it, and the later one that took its place. */
export interface PublicDecision extends DecisionLine {
  readonly meeting: string
  readonly on: CalendarDate
  readonly replacedBy: { readonly meeting: string; readonly number: number } | null
}

/** Every public decision, newest meeting first. */
export function publicDecisions(meetings: readonly PublishedMeeting[]): PublicDecision[] {
  const all = meetings.flatMap(({ snapshot: { key, on, minutes } }) =>
    (minutes?.decisions ?? []).map(decision => ({ decision, meeting: key, on }))
  )
  return all
    .map(({ decision, meeting, on }) =>
      Object.assign({}, decision, { meeting, on, replacedBy: laterOne(meeting, decision, all) })
    )
    .sort((a, b) => (a.on === b.on ? a.number - b.number : a.on < b.on ? 1 : -1))
}

interface Placed {
  readonly decision: DecisionLine
  readonly meeting: string
}

function laterOne(
  meeting: string,
  { number }: DecisionLine,
  all: readonly Placed[]
): PublicDecision['replacedBy'] {
  const later = all.find(
    ({ decision: { replaces } }) => replaces?.meeting === meeting && replaces.number === number
  )
  return later ? { meeting: later.meeting, number: later.decision.number } : null
}
