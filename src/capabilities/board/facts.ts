import type { Db } from '../../platform/db/index.ts'
import type { Area } from '../area/index.ts'
import { organisationByKey } from '../area/index.ts'
import { minutesVersions } from './published.ts'
import type { MeetingFacts } from './rules/make-snapshot.ts'
import { minutesOutOn } from './rules/published.ts'
import type { MeetingRow } from './rules/records.ts'
import { findAgenda, findAttendance } from './store/agenda.ts'
import { findApproval } from './store/approvals.ts'
import { findActions, findChallenges, findDecisions } from './store/lines.ts'
import { findMeeting } from './store/meetings.ts'
import { findPassages } from './store/passages.ts'

/** An organisation's name as the area calls it today; its key where the area has forgotten it. */
export const namesOf = (area: Area) => (key: string) => organisationByKey(area, key)?.name ?? key

/** Everything about one meeting that may be public one day. Confidential items are never asked for. */
export async function factsOf(db: Db, area: Area, meeting: MeetingRow): Promise<MeetingFacts> {
  const { key } = meeting
  const decisions = await findDecisions(db, key)
  const published = await minutesVersions(db, key)
  return {
    meeting,
    agenda: await findAgenda(db, key),
    attendance: await findAttendance(db, key),
    passages: await findPassages(db, key),
    decisions,
    challenges: await findChallenges(db, key),
    actions: await findActions(db, key),
    approval: await approvalOf(db, key),
    replaced: await replacedBy(db, decisions, key),
    firstPublishedOn: published[0] ? minutesOutOn(published[0]) : null,
    nameOf: namesOf(area),
  }
}

async function approvalOf(db: Db, key: string): Promise<MeetingFacts['approval']> {
  const approval = await findApproval(db, key)
  const later = approval && (await findMeeting(db, approval.approvedAt))
  return later ? { ...approval, on: later.on } : null
}

/** Only decisions of other meetings: one replaced inside its own meeting never was public. */
async function replacedBy(
  db: Db,
  decisions: MeetingFacts['decisions'],
  key: string
): Promise<MeetingFacts['replaced']> {
  if (decisions.every(({ replaces }) => replaces === null)) return []
  return (await findDecisions(db)).filter(({ meeting }) => meeting !== key)
}
