import { sql } from 'kysely'
import type { Db } from '../../../platform/db/index.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import type { Teller } from '../rules/story.ts'

/** What somebody looks for on the page of stories; null for what they leave open. */
export interface Looking {
  readonly words: string | null
  readonly cornerstone: string | null
  readonly teller: Teller | null
  /** Only these numbers, such as those of one theme. */
  readonly only: readonly number[] | null
  /** The last story of the page before. */
  readonly after: Place | null
}

/** Where a story stands in the order: newest batch first, then by its number. */
export interface Place {
  readonly on: CalendarDate
  readonly number: number
}

/** So many of the newest are looked through for a word before the index of words is asked: a common word is among them. */
const NEWEST = 100
/** A word that stands in more stories than this is found by looking through more of the newest. */
const RARE = 1_000
const MANY = 50_000

/**
 * Stories that are public, in order, one more than a page holds when there are more. The cost is that of a page, and not of
 * all there are: common words are found among the newest, rare ones in an index.
 */
export async function findPublicStories(db: Db, looking: Looking, limit: number): Promise<Place[]> {
  const { words } = looking
  if (words === null) return pageOf(db, sql`voices.public_story`, looking, limit)
  const early = await pageOf(db, newest(looking, NEWEST), looking, limit)
  if (early.length === limit) return early
  const { rows } = await sql<{ number: number }>`
    select number from voices.stories_with(${words}, ${RARE}) as found (number)`.execute(db)
  if (rows.length === RARE) return pageOf(db, newest(looking, MANY), looking, limit)
  const found = new Set(rows.map(({ number }) => number))
  const only = looking.only === null ? [...found] : looking.only.filter(number => found.has(number))
  return pageOf(db, sql`voices.public_story`, { ...looking, words: null, only }, limit)
}

const newest = (looking: Looking, most: number) =>
  sql`(select * from voices.public_story where ${filters({ ...looking, words: null })}
    order by published_on desc, number limit ${sql.lit(most)})`

async function pageOf(
  db: Db,
  from: ReturnType<typeof sql>,
  looking: Looking,
  limit: number
): Promise<Place[]> {
  const { rows } = await sql<Place>`
    select published_on as on, number from ${from} s where ${filters(looking)}
    order by published_on desc, number limit ${limit}`.execute(db)
  return rows
}

function filters({ words, cornerstone, teller, only, after }: Looking) {
  const all = [
    ...(words === null ? [] : [sql`words @@ websearch_to_tsquery('english', ${words})`]),
    ...(cornerstone === null ? [] : [sql`cornerstone = ${cornerstone}`]),
    ...(teller === null ? [] : [sql`teller = ${teller}`]),
    ...(only === null ? [] : [sql`number = any(${[...only]}::int[])`]),
    ...(after === null
      ? []
      : [
          sql`published_on <= ${after.on}::date and (published_on < ${after.on}::date or number > ${after.number})`,
        ]),
  ]
  return all.length === 0 ? sql`true` : sql.join(all, sql` and `)
}
