import { sql } from 'kysely'
import type { Db } from '../../../platform/db/index.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import type { Consent } from '../rules/consent.ts'
import type { Feeling, Heard } from '../rules/heard.ts'
import { takeTurn } from './acts.ts'
import { voices } from './tables.ts'

/** What a teller says later, with their code. As the public, with a receipt. Each gives back the number of its row. */

/** Keeps what they agree to from now on, and what they had agreed to until today. */
export async function changeConsent(
  db: Db,
  storyId: string,
  { sharing, askFirst, shareUntil, ownAgreement }: Consent,
  { on, wider }: { on: CalendarDate; wider: boolean }
): Promise<number> {
  await takeTurn(db, storyId)
  const nth = 1 + (await countOf(db, 'earlier_consent', storyId))
  await sql`
    insert into voices.earlier_consent
      (story_id, nth, sharing, ask_first, share_until, own_agreement, until_on, wider)
    select id, ${nth}::int, sharing, ask_first, share_until, own_agreement, ${on}::date, ${wider}::boolean
    from voices.story where id = ${storyId}::uuid`.execute(db)
  await voices(db)
    .updateTable('story')
    .set({
      sharing,
      ask_first: askFirst,
      share_until: shareUntil,
      own_agreement: ownAgreement,
    })
    .where('id', '=', storyId)
    .execute()
  return nth
}

interface Said {
  readonly storyId: string
  readonly on: CalendarDate
}

/** Yes or no to one version of the words that would be shown. */
export async function insertApproval(
  db: Db,
  { storyId, version, agrees, note, on }: Said & { version: number; agrees: boolean; note: string | null }
): Promise<number> {
  await takeTurn(db, storyId)
  const nth = 1 + (await countOf(db, 'approval', storyId))
  await voices(db)
    .insertInto('approval')
    .values({ story_id: storyId, nth, version, agrees, said_on: on })
    .execute()
  if (note !== null)
    await voices(db).insertInto('approval_note').values({ story_id: storyId, nth, note }).execute()
  return nth
}

export async function insertHeard(
  db: Db,
  { storyId, answerNth, feels, words, on }: Said & { answerNth: number; feels: Feeling; words: string | null }
): Promise<number> {
  await takeTurn(db, storyId)
  const nth = 1 + (await countOf(db, 'heard', storyId))
  await voices(db)
    .insertInto('heard')
    .values({ story_id: storyId, nth, answer_nth: answerNth, feels, words, said_on: on })
    .execute()
  return nth
}

export async function insertAddition(
  db: Db,
  { storyId, words, on }: Said & { words: string }
): Promise<number> {
  await takeTurn(db, storyId)
  const nth = 1 + (await countOf(db, 'addition', storyId))
  await voices(db).insertInto('addition').values({ story_id: storyId, nth, words, added_on: on }).execute()
  return nth
}

const tables = ['earlier_consent', 'approval', 'heard', 'addition'] as const
type Table = (typeof tables)[number]

async function countOf(db: Db, table: Table, storyId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(nth)::int as count from ${sql.table(`voices.${table}`)} where story_id = ${storyId}::uuid`.execute(
    db
  )
  return rows[0]!.count
}

/** Something a teller said that nobody has seen to yet. */
export interface Unnoted {
  readonly what: Table
  readonly storyId: string
  readonly reference: string
  readonly nth: number
  readonly on: CalendarDate
  /** For 'heard': which answer, and how they feel about it. */
  readonly answerNth: number | null
  readonly feels: Feeling | null
  /** False for a change that lets fewer people read it: nobody has to look. */
  readonly matters: boolean
}

/** A few at a time, the oldest first. Seeing to one twice changes nothing. As the system. */
export async function findUnnoted(db: Db, limit = 50): Promise<Unnoted[]> {
  const { rows } = await sql<Unnoted>`
    select u.what, u.story_id as "storyId", s.reference, u.nth, u.on_day as "on", u.answer_nth as "answerNth", u.feels,
      u.matters
    from (
      select 'earlier_consent' as what, story_id, nth, until_on as on_day, null::int as answer_nth, null::text as feels,
        wider as matters from voices.earlier_consent where not noted
      union all select 'approval', story_id, nth, said_on, null, null, true from voices.approval where not noted
      union all select 'heard', story_id, nth, said_on, answer_nth, feels, true from voices.heard where not noted
      union all select 'addition', story_id, nth, added_on, null, null, true from voices.addition where not noted
    ) u join voices.story s on s.id = u.story_id
    order by u.on_day, u.story_id, u.nth limit ${limit}`.execute(db)
  return rows
}

export async function markNoted(db: Db, { what, storyId, nth }: Unnoted): Promise<void> {
  await sql`update ${sql.table(`voices.${what}`)} set noted = true
    where story_id = ${storyId}::uuid and nth = ${nth}`.execute(db)
}

/** How many there are of each, for whoever sees to what follows from them. */
export async function countSaidLater(db: Db, storyId: string): Promise<Record<Table, number>> {
  const counts = {} as Record<Table, number>
  for (const table of tables) counts[table] = await countOf(db, table, storyId)
  return counts
}

/** Something added later, in the teller's words. */
export interface Addition {
  readonly nth: number
  readonly words: string
  readonly on: CalendarDate
}

/** For its teller, and for those who read stories. First to last. */
export async function findSaidLater(
  db: Db,
  storyId: string
): Promise<{ heard: Heard[]; additions: Addition[] }> {
  const heard = await voices(db)
    .selectFrom('heard')
    .select(['nth', 'answer_nth as answerNth', 'feels', 'words', 'said_on as on'])
    .where('story_id', '=', storyId)
    .orderBy('nth')
    .execute()
  const additions = await voices(db)
    .selectFrom('addition')
    .select(['nth', 'words', 'added_on as on'])
    .where('story_id', '=', storyId)
    .orderBy('nth')
    .execute()
  return { heard, additions }
}

/** What they had agreed to before, each until a day, first to last. */
export function findEarlierConsents(db: Db, storyId: string) {
  return voices(db)
    .selectFrom('earlier_consent')
    .select(['nth', 'sharing', 'ask_first as askFirst', 'share_until as shareUntil'])
    .select(['own_agreement as ownAgreement', 'until_on as untilOn'])
    .where('story_id', '=', storyId)
    .orderBy('nth')
    .execute()
}

/** They said yes to a version of the words, and later no to the same one. */
const yesTakenBack = sql<boolean>`(s.ask_first and exists (
  select from voices.approval a join voices.approval b on b.story_id = a.story_id and b.version = a.version and b.nth < a.nth
  where a.story_id = s.id and not a.agrees and b.agrees
    and a.nth = (select max(nth) from voices.approval c where c.story_id = s.id)))`

/** Stories that have a public number and whose teller, or whoever they speak for, lets nobody see them today. As the system. */
export async function findNotToBeShown(
  db: Db,
  today: CalendarDate
): Promise<{ id: string; number: number }[]> {
  return voices(db)
    .selectFrom('story as s')
    .innerJoin('public_number as p', 'p.story_id', 's.id')
    .select(['s.id', 'p.number'])
    .where(({ or, eb }) =>
      or([
        eb('s.sharing', '<>', 'everyone'),
        eb('s.own_agreement', 'in', ['does-not-agree', 'not-asked']),
        eb('s.share_until', '<', today),
        yesTakenBack,
      ])
    )
    .orderBy('p.number')
    .execute()
}
