import { sql } from 'kysely'
import type { Db } from '../../../platform/db/index.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import type { Sharing, Teller } from '../rules/story.ts'
import { stages } from '../rules/worklist.ts'
import { voices } from './tables.ts'

/** Voices that came together, as columns: one list of values each, all of the same length. */
export interface ManyStories {
  readonly together: string
  readonly cameBy: 'survey'
  readonly sharing: Sharing
  readonly ids: readonly string[]
  readonly references: readonly string[]
  readonly receipts: readonly string[]
  readonly tellers: readonly Teller[]
  readonly cornerstones: readonly (string | null)[]
  readonly receivedOn: readonly CalendarDate[]
  readonly words: readonly string[]
  readonly good: readonly (string | null)[]
  readonly better: readonly (string | null)[]
}

/** The same, each list written as PostgreSQL writes one. */
export type ListedStories = {
  readonly [Key in keyof ManyStories]: ManyStories[Key] extends string ? ManyStories[Key] : string
}

/** Writes them out. Apart from keeping them, so that the database can be at some while the next are written. */
export const inLists = ({ together, cameBy, sharing, ...lists }: ManyStories): ListedStories => ({
  ...{ together, cameBy, sharing },
  ...{ ids: names(lists.ids), references: names(lists.references), receipts: names(lists.receipts) },
  ...{ tellers: names(lists.tellers), cornerstones: list(lists.cornerstones) },
  ...{ receivedOn: names(lists.receivedOn), words: list(lists.words) },
  ...{ good: list(lists.good), better: list(lists.better) },
})

/**
 * Keeps stories and their words in one statement. One whose reference is taken is not kept: draw it again.
 *
 * @returns how many were kept
 */
export async function insertTogether(db: Db, many: ListedStories): Promise<number> {
  const { numAffectedRows = 0n } = await sql`
    with told as materialized (
      select * from unnest(${many.ids}::uuid[], ${many.references}::text[], ${many.receipts}::text[],
        ${many.tellers}::text[], ${many.cornerstones}::text[], ${many.receivedOn}::date[], ${many.words}::text[],
        ${many.good}::text[], ${many.better}::text[])
        as t (id, reference, receipt, teller, cornerstone, received_on, words, good, better)
    ), kept as (
      insert into voices.story (id, reference, receipt_hash, came_by, teller, cornerstone, sharing, received_on,
        wants_answer, stage, together)
      select id, reference, receipt, ${many.cameBy}, teller, cornerstone, ${many.sharing}, received_on, false,
        'together', ${many.together}::uuid
      from told on conflict (reference) do nothing returning receipt_hash
    )
    insert into voices.original (receipt_hash, words, good, better)
    select receipt, words, good, better from told where receipt in (select receipt_hash from kept)`.execute(
    db
  )
  return Number(numAffectedRows)
}

const special = /[\\"]/
const specials = /[\\"]/g

/** Of names that hold nothing but letters, figures and hyphens. */
const names = (values: readonly string[]): string => `{${values.join(',')}}`

/** A list as PostgreSQL writes one. The drivers would look at each value in several ways: for thousands that is long. */
const list = (values: readonly (string | null)[]): string =>
  `{${values
    .map(value => {
      if (value === null) return 'null'
      return special.test(value) ? `"${value.replace(specials, '\\$&')}"` : `"${value}"`
    })
    .join(',')}}`

/** Which of these stories are kept, by their ids without hyphens. */
export async function idsKept(db: Db, ids: readonly string[]): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`
    select replace(id::text, '-', '') as id from voices.story where id = any(${list(ids)}::uuid[])`.execute(
    db
  )
  return new Set(rows.map(({ id }) => id))
}

/** A story among those it came with, with its words as they came. */
export interface StoryTogether {
  readonly id: string
  readonly reference: string
  readonly teller: Teller
  readonly sharing: Sharing
  readonly words: string
  readonly good: string | null
  readonly better: string | null
}

/** Some of those that came together, in the order of their ids, which are by lot: after one of them, to be read yet, or these. */
export function findTogether(
  db: Db,
  together: string,
  {
    after,
    unread = false,
    only,
    limit,
  }: { after?: string | null; unread?: boolean; only?: readonly string[]; limit: number }
): Promise<StoryTogether[]> {
  return voices(db)
    .selectFrom('story as s')
    .innerJoin('original as o', 'o.receipt_hash', 's.receipt_hash')
    .select(['s.id', 's.reference', 's.teller', 's.sharing', 'o.words', 'o.good', 'o.better'])
    .where('s.together', '=', together)
    .$if(after !== undefined, some => some.where(nextAfter(together, after ?? FIRST, limit)))
    .$if(unread, some => some.where('s.stage', '=', 'together'))
    .$if(only !== undefined, some => some.where(sql<boolean>`s.id = any(${[...(only ?? [])]}::uuid[])`))
    .orderBy('s.id')
    .limit(limit)
    .execute()
}

const FIRST = '00000000-0000-0000-0000-000000000000'

/** The next ones at each stage, out of which the next of all are taken: so that each look takes as long as the first. */
const nextAfter = (together: string, after: string, limit: number) => sql<boolean>`s.id in (
  select next.id from unnest(${sql.lit(`{${stages.join(',')}}`)}::text[]) as at (stage), lateral (
    select each.id from voices.story each
    where each.together = ${together}::uuid and each.stage = at.stage and each.id > ${after}::uuid
    order by each.id limit ${limit}) next)`

/** How many came together and are still here, how many wait to be read, and how many have a number to be published by. */
export async function countTogether(db: Db, together: string) {
  const { rows } = await sql<{ all: number; waiting: number; published: number }>`
    select count(*)::int as all, count(*) filter (where s.stage = 'together')::int as waiting,
      count(n.story_id)::int as published
    from voices.story s left join voices.public_number n on n.story_id = s.id
    where s.together = ${together}::uuid`.execute(db)
  return rows[0]!
}

/** Those that came together and that a person has read, or that are among these. As the system. */
export async function findTouched(db: Db, together: string, besides: readonly string[]) {
  const { rows } = await sql<{ id: string; receiptHash: string; publicNumber: number | null }>`
    select s.id, s.receipt_hash as "receiptHash", n.number as "publicNumber" from voices.story s
    left join voices.public_number n on n.story_id = s.id
    where s.together = ${together}::uuid and (s.stage <> 'together' or s.id = any(${[...besides]}::uuid[]))`.execute(
    db
  )
  return rows
}

/** All that came together go, with everything that hangs on them. As the system. */
export async function deleteTogether(db: Db, together: string): Promise<void> {
  await voices(db).deleteFrom('story').where('together', '=', together).execute()
}
