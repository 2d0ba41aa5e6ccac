import { sql } from 'kysely'
import type { Db } from '../../../platform/db/index.ts'
import type { Hand, MeetingDetails, MeetingRow } from '../rules/records.ts'
import { board } from './tables.ts'

/** Planning is done one at a time, so that two meetings on one day cannot be given the same key. */
export async function takeTurn(db: Db): Promise<void> {
  await sql`select pg_advisory_xact_lock(7305, hashtext('board'))`.execute(db)
}

export async function insertMeeting(
  db: Db,
  meeting: Omit<MeetingRow, keyof MeetingDetails>,
  hand: Hand
): Promise<void> {
  const { key, recordKey, keptHere, minutesAddress, publishedElsewhereOn, source } = meeting
  await board(db)
    .insertInto('meeting')
    .values({
      ...{ key, record_key: recordKey, kept_here: keptHere, minutes_address: minutesAddress },
      published_elsewhere_on: publishedElsewhereOn,
      ...{ source_address: source?.address ?? null, source_as_at: source?.asAt ?? null },
      ...{ planned_by: hand.by, planned_at: hand.at },
    })
    .execute()
}

/** Day, time and place as they are from now on. The earlier ones stay. */
export async function insertDetails(
  db: Db,
  meeting: string,
  details: MeetingDetails,
  { id, by, at }: Hand
): Promise<void> {
  const { boardName: board_name, on: on_day, starts, ends, place, joining, minutesIn: minutes_in } = details
  const values = { id, meeting, board_name, on_day, starts, ends, place, joining, minutes_in }
  await board(db)
    .insertInto('details')
    .values({ ...values, written_by: by, written_at: at })
    .execute()
}

/** Every meeting with its details in force, earliest first. */
export async function findMeetings(db: Db): Promise<MeetingRow[]> {
  const rows = await meetings(db).execute()
  return rows.map(meetingOf).sort((a, b) => (`${a.on} ${a.key}` < `${b.on} ${b.key}` ? -1 : 1))
}

export async function findMeeting(db: Db, key: string): Promise<MeetingRow | null> {
  const row = await meetings(db).where('meeting.key', '=', key).executeTakeFirst()
  return row ? meetingOf(row) : null
}

const meetings = (db: Db) =>
  board(db)
    .selectFrom('meeting')
    .innerJoin('details', 'details.meeting', 'meeting.key')
    .distinctOn('meeting.key')
    .select(['key', 'record_key as recordKey', 'kept_here as keptHere', 'minutes_address as minutesAddress'])
    .select('published_elsewhere_on as publishedElsewhereOn')
    .select(['source_address as sourceAddress', 'source_as_at as sourceAsAt'])
    .select(['board_name as boardName', 'on_day as on', 'starts', 'ends', 'place', 'joining'])
    .select('minutes_in as minutesIn')
    .orderBy('meeting.key')
    .orderBy('details.written_at', 'desc')
    .orderBy('details.id', 'desc')

type Found = Awaited<ReturnType<ReturnType<typeof meetings>['execute']>>[number]

function meetingOf({ sourceAddress, sourceAsAt, ...row }: Found): MeetingRow {
  const sourced = sourceAddress !== null && sourceAsAt !== null
  return { ...row, source: sourced ? { address: sourceAddress, asAt: sourceAsAt } : null }
}
