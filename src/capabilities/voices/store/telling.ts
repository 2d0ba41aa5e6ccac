import { sql } from 'kysely'
import type { Db } from '../../../platform/db/index.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import type { CameBy, Sharing, SpeaksFor, Teller } from '../rules/story.ts'
import { voices } from './tables.ts'

/** A story as it is sent. `cornerstone` null: the teller did not know. */
export interface NewStory {
  readonly id: string
  readonly reference: string
  readonly receipt: string
  readonly cameBy: Exclude<CameBy, 'record'>
  readonly teller: Teller
  readonly cornerstone: string | null
  readonly sharing: Sharing
  /** Each quote is shown to its teller before it is published. */
  readonly askFirst: boolean
  /** The last day it may be shown to others; null for no end. */
  readonly shareUntil: CalendarDate | null
  readonly speaksFor: SpeaksFor
  readonly wantsAnswer: boolean
  /** Null: told aloud. They come when somebody has typed it up. */
  readonly words: string | null
  /** What was good, and what would have made it better: null when not said. */
  readonly good: string | null
  readonly better: string | null
  readonly receivedOn: CalendarDate
}

/**
 * Keeps a story and ends its draft, in one statement: every round trip counts when a whole hall presses send.
 *
 * @returns false when this code has a story already, which stays as it is
 */
export async function insertStory(db: Db, story: NewStory): Promise<boolean> {
  const { receipt, speaksFor } = story
  const kept = await sql<{ kept: boolean }>`
    with told as (
      insert into voices.story (id, reference, receipt_hash, came_by, teller, cornerstone, sharing, received_on,
        ask_first, share_until, speaks_for, own_agreement, wants_answer)
      values (${story.id}::uuid, ${story.reference}, ${receipt}, ${story.cameBy}, ${story.teller},
        ${story.cornerstone}, ${story.sharing}, ${story.receivedOn}::date, ${story.askFirst},
        ${story.shareUntil}::date, ${speaksFor?.relation ?? null}, ${speaksFor?.ownAgreement ?? null},
        ${story.wantsAnswer})
      on conflict (receipt_hash) do nothing returning receipt_hash
    ), original as (
      insert into voices.original (receipt_hash, words, good, better)
      select receipt_hash, ${story.words}::text, ${story.good}::text, ${story.better}::text from told
      where ${story.words}::text is not null
    )${story.cameBy === 'words' ? draftEnds(receipt) : NOTHING}
    select exists (select from told) as kept`.execute(db)
  return kept.rows[0]?.kept === true
}

// Only what there is: whoever writes down for somebody else has no right to drafts.
const NOTHING = sql``
const draftEnds = (receipt: string) =>
  sql`, draft as (delete from voices.draft where receipt_hash = ${receipt})`

/** The story of the code this visitor holds. As the public, with a receipt. */
export async function findToldStory(db: Db, receipt: string) {
  return voices(db)
    .selectFrom('story as s')
    .leftJoin('original as o', 'o.receipt_hash', 's.receipt_hash')
    .select([
      's.id',
      's.sharing',
      's.came_by as cameBy',
      's.ask_first as askFirst',
      's.own_agreement as ownAgreement',
      's.received_on as receivedOn',
      'o.words',
      'o.good',
      'o.better',
    ])
    .select(db => [
      db
        .selectFrom('reading as r')
        .select(eb => eb.fn.min('r.read_on').as('on'))
        .whereRef('r.story_id', '=', 's.id')
        .as('readOn'),
      db
        .selectFrom('answer as a')
        .select(eb => eb.fn.min('a.answered_on').as('on'))
        .whereRef('a.story_id', '=', 's.id')
        .as('answeredOn'),
    ])
    .where('s.receipt_hash', '=', receipt)
    .executeTakeFirst()
}

/** A story told aloud that nobody has typed up. Undefined when there is none. */
export function findToldAloud(db: Db, by: { readonly id: string } | { readonly reference: string }) {
  return voices(db)
    .selectFrom('story')
    .select(['id', 'reference'])
    .where('stage', '=', 'listen')
    .$if('id' in by, query => query.where('id', '=', (by as { id: string }).id))
    .$if('reference' in by, query => query.where('reference', '=', (by as { reference: string }).reference))
    .executeTakeFirst()
}

/** The words of a story that was told aloud: from now on it stands with those to read. As who typed it up. */
export async function insertTypedWords(db: Db, storyId: string, words: string): Promise<void> {
  await sql`
    with typed as (update voices.story set stage = 'read' where id = ${storyId}::uuid and stage = 'listen'
      returning receipt_hash)
    insert into voices.original (receipt_hash, words) select receipt_hash, ${words} from typed`.execute(db)
}

export async function storyIdByReceipt(db: Db, receipt: string): Promise<string | null> {
  const found = await voices(db)
    .selectFrom('story')
    .select('id')
    .where('receipt_hash', '=', receipt)
    .executeTakeFirst()
  return found?.id ?? null
}
