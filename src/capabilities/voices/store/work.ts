import { sql } from 'kysely'
import type { Db } from '../../../platform/db/index.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import type { HardKind } from '../rules/hard.ts'
import type { Sharing, Teller } from '../rules/story.ts'
import type { After, OpenStage, Stage } from '../rules/worklist.ts'
import { voices } from './tables.ts'

/** Characters of a story that a list needs: enough for its snippet. */
const GLIMPSE = 400

/** Counts stop here: whoever has so many to read needs no exact number, and a page costs the same with a million. */
export const COUNTED = 100

/** A story as a list of the desk shows it. */
export interface ListedStory {
  readonly id: string
  readonly reference: string
  readonly stage: Stage
  readonly teller: Teller
  readonly cornerstone: string | null
  readonly sharing: Sharing
  readonly receivedOn: CalendarDate
  readonly glimpse: string
  /** What is hard to read in it. */
  readonly hard: readonly HardKind[]
  /** Who has it open now, unless it is whoever asks. */
  readonly readingNow: string | null
  /** To whom it was passed; null when it is anybody's. */
  readonly passedTo: string | null
}

export interface Asking {
  readonly me: string
  readonly now: Date
}

/** One page of the stories at one stage, oldest told first (newest first once answered), after a place. Through an index. */
export async function findAtStage(
  db: Db,
  {
    stage,
    after,
    limit,
    before,
  }: { stage: Stage; after: After | null; limit: number; before?: CalendarDate },
  asking: Asking
): Promise<ListedStory[]> {
  const done = stage === 'answered'
  const from = after === null ? sql`` : beyond(after, done)
  const late = before === undefined ? sql`` : sql`and s.received_on < ${before}::date`
  const order = done ? sql`s.received_on desc, s.id desc` : sql`s.received_on, s.id`
  const { rows } = await sql<ListedStory>`
    with page as materialized (
      select s.* from voices.story s where s.stage = ${sql.lit(stage)} ${from} ${late} order by ${order} limit ${limit})
    ${listed(asking)} from page s order by ${order}`.execute(db)
  return rows
}

const beyond = ({ receivedOn, id }: After, done: boolean) =>
  done
    ? sql`and (s.received_on, s.id) < (${receivedOn}::date, ${id}::uuid)`
    : sql`and (s.received_on, s.id) > (${receivedOn}::date, ${id}::uuid)`

const newestPass = sql`(select p.to_id, p.to_name from voices.passed p where p.story_id = s.id order by p.nth desc limit 1)`

const listed = ({ me, now }: Asking) => sql`
  select s.id, s.reference, s.stage, s.teller, s.cornerstone, s.sharing, s.received_on as "receivedOn",
    (select left(o.words, ${sql.lit(GLIMPSE)}) from voices.original o where o.receipt_hash = s.receipt_hash) as glimpse,
    array(select distinct w.kind from voices.warning w where w.story_id = s.id order by 1) as hard,
    (select c.by_name from voices.claim c
      where c.story_id = s.id and c.until > ${now.toISOString()}::timestamptz and c.by_id <> ${me}) as "readingNow",
    (select p.to_name from ${newestPass} p) as "passedTo"`

/** Open stories that were passed to this person, and not on. */
export async function findPassedTo(db: Db, asking: Asking, limit: number): Promise<ListedStory[]> {
  const { rows } = await sql<ListedStory>`
    with page as materialized (
      select s.* from voices.story s
      where s.id in (select q.story_id from voices.passed q where q.to_id = ${asking.me})
        and s.stage in ('read', 'answer') and (select p.to_id from ${newestPass} p) = ${asking.me}
      order by s.received_on, s.id limit ${limit})
    ${listed(asking)} from page s order by s.received_on, s.id`.execute(db)
  return rows
}

/** How many stories are at a stage, told before a day if one is given; COUNTED + 1 for more than COUNTED. */
export async function countAtStage(db: Db, stage: Stage, before?: CalendarDate): Promise<number> {
  const late = before === undefined ? sql`` : sql`and received_on < ${before}::date`
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from (
      select from voices.story where stage = ${sql.lit(stage)} ${late} limit ${COUNTED + 1}) counted`.execute(
    db
  )
  return rows[0]!.n
}

/**
 * The story to look at after this one: the next of its stage that nobody else has open and that was not passed to
 * somebody else, and from the end the oldest. Null when there is no other.
 */
export async function findNext(
  db: Db,
  { stage, from }: { stage: OpenStage; from: After },
  asking: Asking
): Promise<string | null> {
  return (
    (await firstFree(db, stage, beyond(from, false), from.id, asking)) ??
    (await firstFree(db, stage, sql``, from.id, asking))
  )
}

async function firstFree(
  db: Db,
  stage: OpenStage,
  place: ReturnType<typeof beyond>,
  not: string,
  { me, now }: Asking
): Promise<string | null> {
  const { rows } = await sql<{ reference: string }>`
    select s.reference from voices.story s
    where s.stage = ${sql.lit(stage)} ${place} and s.id <> ${not}::uuid
      and not exists (select from voices.claim c
        where c.story_id = s.id and c.until > ${now.toISOString()}::timestamptz and c.by_id <> ${me})
      and coalesce((select p.to_id from ${newestPass} p), ${me}) = ${me}
    order by s.received_on, s.id limit 1`.execute(db)
  return rows[0]?.reference ?? null
}

/** One story with its words as they came, all three parts: for those who read stories. */
export function findStory(db: Db, reference: string) {
  return voices(db)
    .selectFrom('story')
    .innerJoin('original', 'original.receipt_hash', 'story.receipt_hash')
    .leftJoin('public_number', 'public_number.story_id', 'story.id')
    .select(['id', 'reference', 'stage', 'teller', 'cornerstone', 'sharing', 'received_on as receivedOn'])
    .select(['original.words', 'original.good', 'original.better', 'number'])
    .select(['ask_first as askFirst', 'share_until as shareUntil', 'own_agreement as ownAgreement'])
    .select(['ask_first as askFirst', 'share_until as shareUntil'])
    .select(['speaks_for as relation', 'own_agreement as ownAgreement'])
    .where('reference', '=', reference)
    .executeTakeFirst()
}

/** Who has read it, by name: for staff. */
export function findReaders(
  db: Db,
  storyId: string
): Promise<{ byName: string; byJob: string; on: CalendarDate }[]> {
  return voices(db)
    .selectFrom('reading')
    .select(['by_name as byName', 'by_job as byJob', 'read_on as on'])
    .where('story_id', '=', storyId)
    .orderBy('read_on')
    .execute()
}

/** A story without its words, by its id. */
export function findStoryById(db: Db, id: string) {
  return voices(db)
    .selectFrom('story')
    .select(['id', 'reference', 'teller', 'cornerstone', 'sharing', 'received_on as receivedOn'])
    .select(['ask_first as askFirst', 'share_until as shareUntil', 'own_agreement as ownAgreement'])
    .where('id', '=', id)
    .executeTakeFirst()
}

export async function hasRead(db: Db, storyId: string, personId: string): Promise<boolean> {
  const found = await voices(db)
    .selectFrom('reading')
    .select('by_id')
    .where('story_id', '=', storyId)
    .where('by_id', '=', personId)
    .executeTakeFirst()
  return found !== undefined
}
