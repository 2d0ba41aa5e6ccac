import type { Db } from '../../platform/db/index.ts'
import type { Area } from '../area/index.ts'
import { current, waitingFor, type Publication } from '../publishing/index.ts'
import { factsOf } from './facts.ts'
import { MEETING, minutesVersions } from './published.ts'
import type { MeetingFacts } from './rules/make-snapshot.ts'
import type { MinutesLife } from './rules/minutes-life.ts'
import type { MeetingRow } from './rules/records.ts'
import type { MeetingSnapshot } from './rules/snapshot.ts'

/** Everything the desk knows about one meeting: what is written, and what is public of it. */
export interface Desk {
  readonly meeting: MeetingRow
  readonly facts: MeetingFacts
  readonly life: MinutesLife
  readonly published: Publication<MeetingSnapshot> | null
  /** Exactly what waits for a second person, or null. */
  readonly waiting: { readonly snapshot: MeetingSnapshot; readonly proposedBy: string } | null
}

export async function deskOf(db: Db, area: Area, meeting: MeetingRow): Promise<Desk> {
  const facts = await factsOf(db, area, meeting)
  return {
    meeting,
    facts,
    life: await lifeOf(db, facts),
    published: await current<MeetingSnapshot>(db, MEETING, meeting.key),
    waiting: await waitingFor<MeetingSnapshot>(db, MEETING, meeting.key),
  }
}

async function lifeOf(db: Db, facts: MeetingFacts): Promise<MinutesLife> {
  const { meeting, agenda, attendance, passages, approval, firstPublishedOn } = facts
  const versions = await minutesVersions(db, meeting.key)
  const hasWords = (id: string) => passages.some(({ item, words }) => item === id && words !== '')
  return {
    on: meeting.on,
    hasAttendance: attendance.some(({ present }) => present > 0),
    hasItems: agenda.length > 0,
    itemsWithoutWords: agenda.filter(({ id }) => !hasWords(id)).map(({ number }) => number),
    draftPublishedOn: firstPublishedOn,
    approvedPublishedOn:
      versions.find(({ snapshot }) => snapshot.minutes?.stage === 'approved')?.publishedOn ?? null,
    approval: approval && { meetingOn: approval.on },
  }
}
