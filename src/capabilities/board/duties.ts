import type { Db } from '../../platform/db/index.ts'
import { formatDate, type CalendarDate } from '../../standards/calendar.ts'
import { dropDuty, keepDuty, oweDuty, standingOf, type NewDuty } from '../clocks/index.ts'
import type { Challenge, Decision, MeetingRow } from './rules/records.ts'
import { staffCopy } from './staff-copy.ts'

/** The words of a duty are written once, when it is handed in, in the language of the ledger. */
const t = staffCopy.in('en-GB').duties
const dayOf = (on: CalendarDate) => formatDate(on, 'en-GB')

const MINUTES = 'board.minutes'
const CHALLENGE = 'board.challenge'
const REVIEW = 'board.decision-review'

type Held = Pick<MeetingRow, 'key' | 'on' | 'minutesIn'>

/** A meeting that moves to another day owes its minutes anew, counted from that day. */
const ofMeeting = ({ key, on }: Pick<Held, 'key' | 'on'>) => `meeting:${key}/${on}`

export const oweMinutes = (db: Db, meeting: Held): Promise<void> => oweDuty(db, minutesDuty(meeting))

function minutesDuty(meeting: Held): NewDuty {
  return {
    ...{
      kind: MINUTES,
      subject: ofMeeting(meeting),
      title: t.minutes(dayOf(meeting.on)),
      where: `/staff/meetings/${meeting.key}`,
    },
    owedBy: { label: t.secretary, role: 'board-secretary' },
    ...{ owedTo: t.everyone, startedOn: meeting.on },
    rule: { unit: 'working-days', n: meeting.minutesIn },
  }
}

export const keepMinutes = (db: Db, meeting: Held, publishedOn: CalendarDate) =>
  keepDuty(db, ofMeeting(meeting), MINUTES, publishedOn)

export async function minutesAreOwed(db: Db, meeting: Held, today: CalendarDate): Promise<boolean> {
  const standing = await standingOf(db, ofMeeting(meeting), MINUTES, today)
  return standing !== null && standing.keptOn === null
}

export const dropMinutes = (db: Db, meeting: Held, why: string, on: CalendarDate) =>
  dropDuty(db, ofMeeting(meeting), MINUTES, { on, why })

export function oweAnswer(db: Db, challenge: Challenge): Promise<void> {
  const { id, owedBy, owedRole, askedOn, workingDays } = challenge
  return oweDuty(db, {
    ...{ kind: CHALLENGE, subject: `challenge:${id}`, title: t.challenge(dayOf(askedOn)) },
    where: `/staff/meetings/questions/${id}`,
    owedBy: { label: owedBy, role: owedRole },
    ...{ owedTo: t.asker, startedOn: askedOn },
    rule: { unit: 'working-days', n: workingDays },
  })
}

export const keepAnswer = (db: Db, challenge: string, on: CalendarDate) =>
  keepDuty(db, `challenge:${challenge}`, CHALLENGE, on)

export async function oweReview(db: Db, decision: Decision, madeOn: CalendarDate): Promise<void> {
  if (decision.reviewOn === null) return
  await oweDuty(db, {
    ...{ kind: REVIEW, subject: `decision:${decision.id}`, title: t.review(dayOf(madeOn)) },
    where: `/staff/meetings/${decision.meeting}`,
    owedBy: { label: t.secretary, role: 'board-secretary' },
    ...{ owedTo: t.board, startedOn: madeOn },
    rule: { unit: 'fixed', day: decision.reviewOn },
  })
}

/** Looked at again: by a later decision that takes its place, even one that keeps it. */
export const keepReview = (db: Db, decision: string, on: CalendarDate) =>
  keepDuty(db, `decision:${decision}`, REVIEW, on)

/** A line that was noted by mistake owes nothing. */
export async function dropLine(db: Db, line: string, why: string, on: CalendarDate): Promise<void> {
  await dropDuty(db, `challenge:${line}`, CHALLENGE, { on, why })
  await dropDuty(db, `decision:${line}`, REVIEW, { on, why })
}
