import type { Actor } from '../../platform/access/index.ts'
import type { Db } from '../../platform/db/index.ts'
import { Conflict, NotFound } from '../../standards/errors.ts'
import { type Area, needsTwoPeople, type Needs, workingDaysFor } from '../area/index.ts'
import { actingPerson } from '../people/index.ts'
import { propose } from '../publishing/index.ts'
import { dropMinutes, keepAnswer, keepMinutes, oweMinutes } from './duties.ts'
import { factsOf } from './facts.ts'
import { type Desk, deskOf } from './life.ts'
import { publishAnswers, titleOf } from './publish.ts'
import { MEETING } from './published.ts'
import { minutesSnapshot, noticeSnapshot } from './rules/make-snapshot.ts'
import { meetingKey } from './rules/meeting-key.ts'
import { whyNotApprove, whyNotPublish, type WhyNotApprove } from './rules/minutes-life.ts'
import type { Hand, MeetingDetails, MeetingRow } from './rules/records.ts'
import { insertAnswer } from './store/answers.ts'
import { insertApproval } from './store/approvals.ts'
import { findChallenges } from './store/lines.ts'
import { findMeeting, findMeetings, insertDetails, insertMeeting, takeTurn } from './store/meetings.ts'

export const handOf = ({ newId, now }: Needs, actor: Actor): Hand => ({
  ...{ id: newId(), by: actingPerson(actor).name, at: now() },
})

/** Errors: NotFound. */
async function meetingAt(db: Db, key: string): Promise<MeetingRow> {
  const meeting = await findMeeting(db, key)
  if (meeting === null) throw new NotFound('There is no such meeting.')
  return meeting
}

export async function deskAt(db: Db, area: Area, key: string): Promise<Desk> {
  return deskOf(db, area, await meetingAt(db, key))
}

/** Errors: Conflict for a meeting from before this site, of which nothing is written here. */
export async function meetingKeptHere(db: Db, key: string): Promise<MeetingRow> {
  const meeting = await meetingAt(db, key)
  if (!meeting.keptHere) throw new Conflict('Nothing is written here about a meeting from before this site.')
  return meeting
}

type Planned = Omit<MeetingDetails, 'boardName' | 'minutesIn'>

/** Plans a meeting of the board and opens the clock of its minutes. Gives its key. */
export async function planMeeting(needs: Needs, db: Db, actor: Actor, planned: Planned): Promise<string> {
  await takeTurn(db)
  const taken = new Set((await findMeetings(db)).map(({ key }) => key))
  const key = meetingKey(planned.on, taken)
  const hand = handOf(needs, actor)
  const fixed = { recordKey: null, keptHere: true, minutesAddress: null, publishedElsewhereOn: null }
  await insertMeeting(db, { key, ...fixed, source: null }, hand)
  const minutesIn = workingDaysFor(needs.area, 'minutes')
  const details = { ...planned, boardName: needs.area.board.name, minutesIn }
  await insertDetails(db, key, details, hand)
  await oweMinutes(db, { key, ...details })
  return key
}

/** Another day, time or place. The earlier ones stay; the clock of the minutes moves with the day. */
export async function changeMeeting(
  needs: Needs,
  db: Db,
  actor: Actor,
  meeting: MeetingRow,
  planned: Planned
): Promise<void> {
  const details = { ...planned, boardName: meeting.boardName, minutesIn: meeting.minutesIn }
  await insertDetails(db, meeting.key, details, handOf(needs, actor))
  if (planned.on === meeting.on) return
  await dropMinutes(db, meeting, 'The meeting moved to another day.', needs.today())
  await oweMinutes(db, { key: meeting.key, ...details })
}

/** Makes day, place and agenda public. Errors: Conflict once minutes are public, which say more. */
export async function publishNotice(needs: Needs, db: Db, actor: Actor, key: string): Promise<void> {
  const { facts, life } = await deskAt(db, needs.area, key)
  if (life.draftPublishedOn !== null) throw new Conflict('The minutes are public already.')
  await propose(db, {
    ...{
      kind: MEETING,
      key,
      title: titleOf('notice', facts.meeting),
      snapshot: noticeSnapshot(facts),
      note: null,
    },
    ...{
      by: actingPerson(actor),
      needsTwo: false,
      id: needs.newId(),
      now: needs.now(),
      today: needs.today(),
    },
  })
}

/**
 * Publishes the minutes as they are written now: as a draft, or as approved once a later meeting has approved them.
 * 'waiting' when a second person has to look first; 'missing' when they are not ready, and then nothing is sent on.
 */
export async function publishMinutes(
  needs: Needs,
  db: Db,
  actor: Actor,
  { key, note }: { key: string; note: string | null }
): Promise<'done' | 'waiting' | 'missing'> {
  const { facts, life, meeting } = await deskAt(db, needs.area, key)
  if (!meeting.keptHere || whyNotPublish(life, needs.today()).length > 0) return 'missing'
  const { published } = await propose(db, {
    ...{ kind: MEETING, key, title: titleOf('minutes', meeting), snapshot: minutesSnapshot(facts), note },
    ...{ by: actingPerson(actor), needsTwo: needsTwoPeople(needs.area, 'minutes') },
    ...{ id: needs.newId(), now: needs.now(), today: needs.today() },
    preview: `/staff/meetings/${key}/proposed`,
  })
  if (published) await keepMinutes(db, meeting, needs.today())
  return published ? 'done' : 'waiting'
}

/** Records that a later meeting approved the minutes. Gives the reason when it cannot be, and records nothing. */
export async function approveMinutes(
  needs: Needs,
  db: Db,
  actor: Actor,
  approval: { meeting: string; approvedAt: string; corrections: readonly string[] }
): Promise<WhyNotApprove | null> {
  await takeTurn(db)
  const { life } = await deskAt(db, needs.area, approval.meeting)
  const later = await meetingAt(db, approval.approvedAt)
  const why = whyNotApprove(life, later, needs.today())
  if (why !== null) return why
  await insertApproval(db, approval, handOf(needs, actor))
  return null
}

/**
 * Answers a question of the board, by name; the first answer keeps its clock. Public at once when its minutes are.
 * Errors: NotFound.
 */
export async function answerChallenge(
  needs: Needs,
  db: Db,
  actor: Actor,
  { challenge: id, words }: { challenge: string; words: string }
): Promise<void> {
  const person = actingPerson(actor)
  const challenge = (await findChallenges(db)).find(one => one.id === id)
  if (challenge === undefined) throw new NotFound('There is no such question.')
  const by = `${person.name}, ${person.jobTitle}`
  await insertAnswer(db, { id: needs.newId(), challenge: id, words, by, on: needs.today() }, needs.now())
  await keepAnswer(db, id, needs.today())
  await publishAnswers(needs, db, challenge, { by: person, on: needs.today() })
}

/** The facts of a meeting, as the public page of its next version would show them. */
export async function previewOf(db: Db, area: Area, key: string) {
  const facts = await factsOf(db, area, await meetingAt(db, key))
  return facts.attendance.length + facts.passages.length === 0
    ? noticeSnapshot(facts)
    : minutesSnapshot(facts)
}
