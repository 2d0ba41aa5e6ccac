import type { Db } from '../../platform/db/index.ts'
import type { CalendarDate } from '../../standards/calendar.ts'
import { current, currentAll, versions, type Publication } from '../publishing/index.ts'
import { meetingCalendar } from './rules/calendar.ts'
import {
  askedQuestions,
  publicDecisions,
  type AskedQuestion,
  type PublicDecision,
  type PublishedMeeting,
} from './rules/published.ts'
import type { AnswerSnapshot, MeetingSnapshot } from './rules/snapshot.ts'

/** What everybody may read about meetings: published snapshots and nothing else. */
export const MEETING = 'meeting'
export const ANSWER = 'board-answer'

export const answerKey = (meeting: string, number: number): string => `${meeting}-question-${number}`

export function publishedMeetings(db: Db): Promise<Publication<MeetingSnapshot>[]> {
  return currentAll<MeetingSnapshot>(db, MEETING)
}

function publishedMeeting(db: Db, key: string): Promise<Publication<MeetingSnapshot> | null> {
  return current<MeetingSnapshot>(db, MEETING, key)
}

/** Versions of one meeting's minutes, oldest first: the draft is the first. Notices of the meeting are left out. */
export async function minutesVersions(db: Db, key: string): Promise<Publication<MeetingSnapshot>[]> {
  const all = await versions<MeetingSnapshot>(db, MEETING, key)
  return all.filter(({ snapshot }) => snapshot.minutes !== null)
}

export async function publicQuestions(db: Db, today: CalendarDate): Promise<AskedQuestion[]> {
  const meetings = await publishedMeetings(db)
  return askedQuestions(meetings, await publishedAnswers(db), today)
}

export async function publishedAnswers(db: Db): Promise<AnswerSnapshot[]> {
  return (await currentAll<AnswerSnapshot>(db, ANSWER)).map(({ snapshot }) => snapshot)
}

/** Whether a question is in minutes that are public: then its answer is too. */
export async function isPublicQuestion(
  db: Db,
  { meeting, number }: { meeting: string; number: number }
): Promise<boolean> {
  const minutes = (await publishedMeeting(db, meeting))?.snapshot.minutes
  return minutes?.challenges.some(challenge => challenge.number === number) ?? false
}

/** The decisions of one version of a meeting's minutes, each with the later one that took its place. */
export function decisionsOf(meeting: PublishedMeeting, all: readonly PublishedMeeting[]): PublicDecision[] {
  const { key } = meeting.snapshot
  const others = all.filter(({ snapshot }) => snapshot.key !== key)
  return publicDecisions([meeting, ...others]).filter(decision => decision.meeting === key)
}

/** What the board decided about one promise, newest first. `promise` is the promise's number in the plan. */
export async function decisionsFor(db: Db, promise: number): Promise<PublicDecision[]> {
  const all = publicDecisions(await publishedMeetings(db))
  return all.filter(decision => decision.promise === promise)
}

/** The next meeting that is public, for the home page; null when no date is known. */
export async function nextMeeting(db: Db, today: CalendarDate): Promise<MeetingSnapshot | null> {
  const meetings: PublishedMeeting[] = await publishedMeetings(db)
  return meetingCalendar(
    meetings.map(({ snapshot }) => snapshot),
    today
  ).next
}
