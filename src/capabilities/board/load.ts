import type { Db } from '../../platform/db/index.ts'
import type { CalendarDate } from '../../standards/calendar.ts'
import {
  type Area,
  type MeetingRecord,
  type Needs,
  type ResolvedRecord,
  workingDaysFor,
} from '../area/index.ts'
import { propose } from '../publishing/index.ts'
import { keepMinutes, oweMinutes } from './duties.ts'
import { factsOf } from './facts.ts'
import { loadLines, promiseOf, type Loading } from './load-lines.ts'
import { MEETING } from './published.ts'
import { titleOf } from './publish.ts'
import { minutesSnapshot, noticeSnapshot } from './rules/make-snapshot.ts'
import { meetingKey } from './rules/meeting-key.ts'
import type { MeetingSnapshot } from './rules/snapshot.ts'
import { insertAgendaItem } from './store/agenda.ts'
import { insertApproval } from './store/approvals.ts'
import { findMeeting, findMeetings, insertDetails, insertMeeting, takeTurn } from './store/meetings.ts'

/**
 * Puts the meetings of an area's record into the store and into the public record, each version on its own day.
 * A meeting that is there already is left as it is, whatever happened to it since.
 */
export async function loadMeetings(needs: Needs, db: Db, record: ResolvedRecord): Promise<number> {
  await takeTurn(db)
  const known = await findMeetings(db)
  const keys = new Map(known.map(({ recordKey, key }) => [recordKey, key]))
  const taken = new Set(known.map(({ key }) => key))
  const fresh = record.meetings.filter(({ key }) => !keys.has(key))
  for (const meeting of fresh) {
    const key = meetingKey(meeting.on, taken)
    taken.add(key)
    keys.set(meeting.key, key)
  }
  const loading = { needs, db, record, keyOf: (recordKey: string) => keys.get(recordKey) as string }
  for (const meeting of fresh) await loadPlan(loading, meeting)
  for (const meeting of fresh) await loadMinutes(loading, meeting)
  return fresh.length
}

async function loadPlan({ needs, db, keyOf }: Loading, meeting: MeetingRecord): Promise<void> {
  const { boardName, on, starts, ends, place, keptHere, minutes, source } = meeting
  const key = keyOf(meeting.key)
  const hand = { by: null, id: needs.newId(), at: needs.now() }
  const elsewhere = keptHere ? null : minutes
  const row = {
    ...{ key, recordKey: meeting.key, keptHere, source },
    minutesAddress: minutes?.address ?? null,
    publishedElsewhereOn: elsewhere?.publishedDraft ?? null,
  }
  await insertMeeting(db, row, hand)
  const minutesIn = workingDaysFor(needs.area, 'minutes')
  await insertDetails(db, key, { boardName, on, starts, ends, place, joining: null, minutesIn }, hand)
  for (const { number, title, organisation, promise } of meeting.agenda) {
    const item = { number, title, organisation, purpose: null, presenter: null }
    await insertAgendaItem(db, key, { ...item, id: needs.newId(), promise: await promiseOf(db, promise) })
  }
}

/** What was said and decided, then each version of the minutes on its own day. */
async function loadMinutes(loading: Loading, meeting: MeetingRecord): Promise<void> {
  const { needs, db, keyOf } = loading
  const row = await findMeeting(db, keyOf(meeting.key))
  if (row === null) return
  await loadLines(loading, meeting)
  if (row.keptHere) await oweMinutes(db, row)
  const today = needs.today()
  const draftOn = meeting.keptHere ? upTo(today, meeting.minutes?.publishedDraft) : null
  if (draftOn === null) {
    const notice = noticeSnapshot(await factsOf(db, needs.area, row))
    return publishLoaded(loading, notice, meeting.source?.asAt ?? today)
  }
  await publishLoaded(loading, minutesSnapshot(await factsOf(db, needs.area, row)), draftOn)
  await keepMinutes(db, row, draftOn)
  const approvedOn = upTo(today, meeting.minutes?.publishedApproved)
  if (approvedOn === null || !meeting.minutes?.approvedAt) return
  const approval = { meeting: row.key, approvedAt: keyOf(meeting.minutes.approvedAt), corrections: [] }
  await insertApproval(db, approval, { by: null, at: needs.now() })
  await publishLoaded(loading, minutesSnapshot(await factsOf(db, needs.area, row)), approvedOn)
}

/** A day of the record that has come; null for one still ahead. */
const upTo = (today: CalendarDate, day: CalendarDate | null | undefined): CalendarDate | null =>
  day && day <= today ? day : null

async function publishLoaded(
  { needs, db }: Loading,
  snapshot: MeetingSnapshot,
  today: CalendarDate
): Promise<void> {
  const { key, minutes } = snapshot
  const title = titleOf(minutes === null ? 'notice' : 'minutes', snapshot)
  await propose(db, {
    ...{ kind: MEETING, key, title, snapshot, note: null, needsTwo: false, today },
    ...{ by: theRecord(needs.area), id: needs.newId(), now: needs.now() },
  })
}

/** Who publishes what came with an area's record. */
const theRecord = (area: Area) => ({ id: 'record', name: area.partnershipName })
