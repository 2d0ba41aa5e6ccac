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
  on: CalendarDate
): Promise<number> {
  await takeTurn(db, storyId)
  const nth = 1 + (await countOf(db, 'earlier_consent', storyId))
  await sql`
    insert into voices.earlier_consent
      (story_id, nth, sharing, ask_first, share_until, own_agreement, until_on)
    select id, ${nth}::int, sharing, ask_first, share_until, own_agreement, ${on}::date
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
    .values({ story_id: storyId, nth, version, agrees, note, said_on: on })
    .execute()
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

async function countOf(
  db: Db,
  table: 'earlier_consent' | 'approval' | 'heard' | 'addition',
  storyId: string
): Promise<number> {
  const { count } = await voices(db)
    .selectFrom(table)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('story_id', '=', storyId)
    .executeTakeFirstOrThrow()
  return count
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
      ])
    )
    .orderBy('p.number')
    .execute()
}
