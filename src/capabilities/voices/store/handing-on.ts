import { sql } from 'kysely'
import type { Db } from '../../../platform/db/index.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import type { Sharing, Teller } from '../rules/story.ts'
import { voices } from './tables.ts'

/** A story as whoever sorts stories sees it. */
export interface StoryToTheme {
  readonly id: string
  readonly reference: string
  readonly teller: Teller
  readonly cornerstone: string | null
  readonly sharing: Sharing
  readonly receivedOn: CalendarDate
  /** With names taken out. Null when its teller keeps it to those who read stories, and this person is not one of them. */
  readonly words: string | null
}

interface Which {
  /** Only these. */
  readonly only?: readonly string[]
  /** All but these: the ones that are placed already. */
  readonly except?: readonly string[]
  readonly limit?: number
}

/**
 * Stories whose names are taken out, and those that were read but are not for everyone, oldest first. Leaves the original words and the address behind: no theme needs them.
 * The row policies decide whose words this person may see.
 */
export async function storiesToTheme(
  db: Db,
  { only, except = [], limit = 500 }: Which = {}
): Promise<StoryToTheme[]> {
  return voices(db)
    .selectFrom('story as s')
    .leftJoinLateral(
      eb =>
        eb
          .selectFrom('clearing')
          .select('words')
          .whereRef('story_id', '=', 's.id')
          .where('kind', '=', 'cleared')
          .orderBy('version', 'desc')
          .limit(1)
          .as('cleared'),
      join => join.onTrue()
    )
    .select(['s.id', 's.reference', 's.teller', 's.cornerstone', 's.sharing', 's.received_on as receivedOn'])
    .select('cleared.words')
    .where(({ or, eb, exists, selectFrom }) =>
      or([
        eb('cleared.words', 'is not', null),
        eb.and([
          eb('s.sharing', '<>', 'everyone'),
          exists(selectFrom('reading').select('by_id').whereRef('story_id', '=', 's.id')),
        ]),
      ])
    )
    .$if(only !== undefined, query => query.where(sql<boolean>`s.id = any(${[...(only ?? [])]}::uuid[])`))
    .$if(except.length > 0, query => query.where(sql<boolean>`not s.id = any(${[...except]}::uuid[])`))
    .orderBy('s.received_on')
    .orderBy('s.id')
    .limit(limit)
    .execute()
}

/** The one story of the code this visitor holds, with its words as they were told. As the public, with a receipt. */
export function findTellersStory(db: Db) {
  return voices(db)
    .selectFrom('story as s')
    .leftJoin('original as o', 'o.receipt_hash', 's.receipt_hash')
    .select(['s.id', 's.teller', 's.cornerstone', 's.sharing', 's.received_on as toldOn', 'o.words'])
    .select(['o.good', 'o.better', 's.ask_first as askFirst', 's.share_until as shareUntil'])
    .select(['s.speaks_for as relation', 's.own_agreement as ownAgreement'])
    .where(sql<boolean>`s.receipt_hash = access.receipt()`)
    .executeTakeFirst()
}

/** Stories of an area's own record, by the keys they have there. */
export async function storyIdsByRecordKey(db: Db, keys: readonly string[]): Promise<Map<string, string>> {
  if (keys.length === 0) return new Map()
  const rows = await voices(db)
    .selectFrom('story')
    .select(['id', 'record_key as key'])
    .where('record_key', 'in', [...keys])
    .execute()
  return new Map(rows.map(({ id, key }) => [key!, id]))
}

/** How many stories are about each cornerstone; null for those whose tellers did not know. True figures: gate them. */
export async function countByCornerstone(db: Db): Promise<Map<string | null, number>> {
  const { rows } = await sql<{ cornerstone: string | null; count: number }>`
    select cornerstone, sum(stories)::int as count from (
      select cornerstone, 1 as stories from voices.story
      union all select nullif(cornerstone, ''), stories from voices.counted -- whose time is over
    ) told group by cornerstone`.execute(db)
  return new Map(rows.map(({ cornerstone, count }) => [cornerstone, count]))
}
