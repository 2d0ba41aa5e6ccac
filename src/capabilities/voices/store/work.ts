import { sql, type ExpressionBuilder } from 'kysely'
import type { Db } from '../../../platform/db/index.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import { voices, type Tables } from './tables.ts'

/** Characters of a story that a list needs: enough for its snippet. */
const GLIMPSE = 400

const listed = (db: Db) =>
  voices(db)
    .selectFrom('story')
    .innerJoin('original', 'original.receipt_hash', 'story.receipt_hash')
    .select(['reference', 'teller', 'cornerstone', 'sharing', 'received_on as receivedOn'])
    .select(sql<string>`left(original.words, ${GLIMPSE})`.as('glimpse'))
    .select(({ exists, selectFrom }) =>
      exists(selectFrom('reading').select('by_id').whereRef('story_id', '=', 'story.id'))
        .$castTo<boolean>()
        .as('read')
    )

const isAnswered = ({ exists, selectFrom }: ExpressionBuilder<Tables, 'story'>) =>
  exists(selectFrom('answer').select('nth').whereRef('story_id', '=', 'story.id'))

/** Stories nobody has written back to, oldest first. */
export function findUnanswered(db: Db) {
  return listed(db)
    .where(eb => eb.not(isAnswered(eb as unknown as ExpressionBuilder<Tables, 'story'>)))
    .orderBy('received_on')
    .orderBy('id')
    .execute()
}

/** Stories somebody has written back to, newest first, a page at a time. */
export function findAnswered(db: Db, { limit, offset }: { limit: number; offset: number }) {
  return listed(db)
    .where(eb => isAnswered(eb as unknown as ExpressionBuilder<Tables, 'story'>))
    .orderBy('received_on', 'desc')
    .orderBy('id')
    .limit(limit)
    .offset(offset)
    .execute()
}

export async function countAnswered(db: Db): Promise<number> {
  const { count } = await voices(db)
    .selectFrom('answer')
    .select(({ fn }) => fn.count<number>('story_id').distinct().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

/** One story with its words as they came: for those who read stories. */
export function findStory(db: Db, reference: string) {
  return voices(db)
    .selectFrom('story')
    .innerJoin('original', 'original.receipt_hash', 'story.receipt_hash')
    .leftJoin('public_number', 'public_number.story_id', 'story.id')
    .select(['id', 'reference', 'teller', 'cornerstone', 'sharing', 'received_on as receivedOn'])
    .select(['original.words', 'original.good', 'original.better', 'number'])
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
