import { sql, type Generated } from 'kysely'
import type { Db } from '../../platform/db/index.ts'
import type { CalendarDate } from '../../standards/calendar.ts'
import type { Sharing, Teller } from '../voices/index.ts'
import type { SessionFacts } from './rules/session.ts'

/** `groups` is this capability's own schema; no other file reads or writes it. */
const groups = (db: Db) => db.withSchema('groups').$extendTables<Tables>()

export interface Session extends SessionFacts {
  readonly id: string
  readonly code: string
  readonly reachedUsOn: CalendarDate
  readonly closedOn: CalendarDate | null
}

export interface Point {
  readonly id: string
  readonly sessionId: string
  readonly device: string | null
  readonly nth: number
  /** Null once the session is closed: its story holds them. */
  readonly words: string | null
  readonly cornerstone: string | null
  readonly agreed: number
  readonly saidBy: Teller
  readonly wantsAnswer: boolean
  readonly receiptHash: string | null
  readonly state: 'draft' | 'held' | 'sent' | 'same'
  readonly storyId: string | null
  readonly sameAs: string | null
  readonly arrivedOn: CalendarDate
}

const sessionColumns = [
  ...(['id', 'code', 'title', 'place', 'held_on as heldOn', 'ran_by as ranBy'] as const),
  ...(['parent_carers as parentCarers', 'young_people as youngPeople', 'practitioners', 'others'] as const),
  ...(['consent_words as consentWords', 'sharing', 'reached_us_on as reachedUsOn'] as const),
  'closed_on as closedOn' as const,
] as const

const pointColumns = [
  ...(['id', 'session_id as sessionId', 'device', 'nth', 'words', 'cornerstone', 'agreed'] as const),
  ...(['said_by as saidBy', 'wants_answer as wantsAnswer', 'receipt_hash as receiptHash', 'state'] as const),
  ...(['story_id as storyId', 'same_as as sameAs', 'arrived_on as arrivedOn'] as const),
] as const

/** Keeps a session. One that is there already, by its id or its code, stays as it is. */
export async function insertSession(
  db: Db,
  session: Omit<Session, 'closedOn'> & { readonly madeBy: string }
): Promise<void> {
  await groups(db)
    .insertInto('session')
    .values({
      ...{ id: session.id, code: session.code, title: session.title, place: session.place },
      ...{ held_on: session.heldOn, ran_by: session.ranBy, parent_carers: session.parentCarers },
      ...{ young_people: session.youngPeople, practitioners: session.practitioners, others: session.others },
      ...{ consent_words: session.consentWords, consent_read: true, sharing: session.sharing },
      ...{ reached_us_on: session.reachedUsOn, made_by: session.madeBy },
    })
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

export function findSession(db: Db, by: { id: string } | { code: string }): Promise<Session | undefined> {
  const all = groups(db).selectFrom('session').select(sessionColumns)
  return 'id' in by
    ? all.where('id', '=', by.id).executeTakeFirst()
    : all.where('code', '=', by.code).executeTakeFirst()
}

/** Sessions, the newest first, each with how many points it has and how many wait for somebody. */
export function findSessions(db: Db, limit = 100) {
  return groups(db)
    .selectFrom('session')
    .select(sessionColumns)
    .select(({ selectFrom }) => [
      selectFrom('point')
        .select(({ fn }) => fn.countAll<number>().as('n'))
        .whereRef('session_id', '=', 'session.id')
        .as('points'),
      selectFrom('point')
        .select(({ fn }) => fn.countAll<number>().as('n'))
        .whereRef('session_id', '=', 'session.id')
        .where('state', 'in', ['draft', 'held'])
        .as('waiting'),
    ])
    .orderBy('held_on', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
}

export async function closeSession(db: Db, id: string, on: CalendarDate): Promise<void> {
  await groups(db).updateTable('session').set({ closed_on: on }).where('id', '=', id).execute()
  await groups(db)
    .updateTable('point')
    .set({ words: null })
    .where('session_id', '=', id)
    .where('state', 'in', ['sent', 'same'])
    .execute()
}

/** More points came to a session that was closed: somebody looks at it again. */
export async function openSession(db: Db, id: string): Promise<void> {
  await groups(db).updateTable('session').set({ closed_on: null }).where('id', '=', id).execute()
}

/** What a device says it holds of a session. The newest word counts. */
export async function announce(
  db: Db,
  device: { sessionId: string; device: string; announced: number; on: CalendarDate }
): Promise<void> {
  const said = { announced: device.announced, heard_on: device.on }
  await groups(db)
    .insertInto('device')
    .values({ session_id: device.sessionId, device: device.device, ...said })
    .onConflict(conflict => conflict.columns(['session_id', 'device']).doUpdateSet(said))
    .execute()
}

export function findDevices(db: Db, sessionId: string) {
  return groups(db)
    .selectFrom('device')
    .select(['device', 'announced', 'heard_on as heardOn'])
    .where('session_id', '=', sessionId)
    .orderBy('heard_on')
    .orderBy('device')
    .execute()
}

/** Keeps a point that has not become a story yet. False when it is there already: sent twice, it is one point. */
export async function insertPoint(
  db: Db,
  point: Omit<Point, 'state' | 'storyId' | 'sameAs'>
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await groups(db)
    .insertInto('point')
    .values({
      ...{ id: point.id, session_id: point.sessionId, device: point.device, nth: point.nth },
      ...{ words: point.words, cornerstone: point.cornerstone, agreed: point.agreed, said_by: point.saidBy },
      ...{ wants_answer: point.wantsAnswer, receipt_hash: point.receiptHash, state: 'draft' as const },
      ...{ arrived_on: point.arrivedOn, story_id: null, same_as: null, settled_by: null },
    })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

export function findPoints(db: Db, sessionId: string): Promise<Point[]> {
  return groups(db)
    .selectFrom('point')
    .select(pointColumns)
    .where('session_id', '=', sessionId)
    .orderBy('nth')
    .orderBy('id')
    .execute()
}

/** Takes this session for one transaction at a time, so that two devices that send at once are compared. */
export async function waitForSession(db: Db, sessionId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${sessionId}, 280))`.execute(db)
}

export async function orderPoints(db: Db, ids: readonly string[]): Promise<void> {
  for (const [nth, id] of ids.entries()) {
    await groups(db).updateTable('point').set({ nth }).where('id', '=', id).execute()
  }
}

export async function wantAnswer(db: Db, id: string, wants: boolean): Promise<void> {
  await drafts(db, id).set({ wants_answer: wants }).execute()
}

export async function dropDraft(db: Db, id: string): Promise<void> {
  await groups(db).deleteFrom('point').where('id', '=', id).where('state', '=', 'draft').execute()
}

/** Whatever it has come to. As the system. */
export async function dropPoint(db: Db, id: string): Promise<void> {
  await groups(db).deleteFrom('point').where('id', '=', id).execute()
}

/** The point a story was made of. */
export function findPointOfStory(db: Db, storyId: string) {
  return groups(db)
    .selectFrom('point')
    .select(['id', 'session_id as sessionId'])
    .where('story_id', '=', storyId)
    .executeTakeFirst()
}

/** Every point that is no story yet, with the hash of a slip somebody holds for it. */
export function findUnsentPoints(db: Db) {
  return groups(db)
    .selectFrom('point')
    .select(['id', 'receipt_hash as receiptHash'])
    .where('state', 'in', ['draft', 'held'])
    .execute()
}

/** It waits until somebody has looked at it beside another. */
export async function holdPoint(db: Db, id: string, like: string): Promise<void> {
  await drafts(db, id).set({ state: 'held', same_as: like }).execute()
}

/** It became a story. The hash of its code goes; its words stay until the session is closed, to compare others with. */
export async function pointSent(db: Db, id: string, storyId: string): Promise<void> {
  await groups(db)
    .updateTable('point')
    .set({ state: 'sent', story_id: storyId, receipt_hash: null })
    .where('id', '=', id)
    .where('state', 'in', ['draft', 'held'])
    .execute()
}

/** A person said that it is the same point as another, said once. The row stays; it becomes no story. */
export async function pointIsSame(db: Db, id: string, by: string): Promise<void> {
  await groups(db)
    .updateTable('point')
    .set({ state: 'same', words: null, receipt_hash: null, settled_by: by })
    .where('id', '=', id)
    .where('state', '=', 'held')
    .execute()
}

/** Sessions that are open and in which something waits or words are still kept, with the day of their last point. */
export function findOpenSessions(db: Db) {
  return groups(db)
    .selectFrom('session')
    .innerJoin('point', 'point.session_id', 'session.id')
    .select(['session.id as id', 'session.made_by as madeBy'])
    .select(({ fn }) => fn.max('point.arrived_on').as('lastArrived'))
    .where('closed_on', 'is', null)
    .groupBy(['session.id', 'session.made_by'])
    .execute()
}

const drafts = (db: Db, id: string) =>
  groups(db).updateTable('point').where('id', '=', id).where('state', '=', 'draft')

export async function insertPhoto(
  db: Db,
  photo: { id: string; sessionId: string; sealed: string; by: string; on: CalendarDate }
): Promise<void> {
  const { id, sessionId: session_id, sealed, by: added_by, on: added_on } = photo
  await groups(db).insertInto('photo').values({ id, session_id, sealed, added_by, added_on }).execute()
}

export function findPhotos(db: Db, sessionId: string) {
  return groups(db)
    .selectFrom('photo')
    .select(['id', 'added_on as addedOn', 'added_by as addedBy'])
    .where('session_id', '=', sessionId)
    .orderBy('id')
    .execute()
}

export async function findPhoto(db: Db, id: string): Promise<string | undefined> {
  const found = await groups(db).selectFrom('photo').select('sealed').where('id', '=', id).executeTakeFirst()
  return found?.sealed
}

/** Deletes a photo that was typed up. True when there was one. */
export async function dropPhoto(db: Db, id: string): Promise<boolean> {
  const { numDeletedRows } = await groups(db)
    .deleteFrom('photo')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return numDeletedRows === 1n
}

/** Photos nobody typed up, added before a day. Gives back which they were. */
export async function dropOldPhotos(db: Db, before: CalendarDate): Promise<readonly string[]> {
  const gone = await groups(db).deleteFrom('photo').where('added_on', '<', before).returning('id').execute()
  return gone.map(({ id }) => id)
}

type Tables = {
  session: {
    id: string
    code: string
    title: string
    place: string
    held_on: CalendarDate
    ran_by: string
    parent_carers: number
    young_people: number
    practitioners: number
    others: number
    consent_words: string
    consent_read: boolean
    sharing: Sharing
    reached_us_on: CalendarDate
    made_by: string
    closed_on: Generated<CalendarDate | null>
  }
  device: { session_id: string; device: string; announced: number; heard_on: CalendarDate }
  point: {
    id: string
    session_id: string
    device: string | null
    nth: number
    words: string | null
    cornerstone: string | null
    agreed: number
    said_by: Teller
    wants_answer: boolean
    receipt_hash: string | null
    state: Point['state']
    story_id: string | null
    same_as: string | null
    arrived_on: CalendarDate
    settled_by: string | null
  }
  photo: { id: string; session_id: string; sealed: string; added_by: string; added_on: CalendarDate }
}
