import { sql } from 'kysely'
import type { Db } from '../../../platform/db/index.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import type { Said } from '../rules/compose.ts'
import type { Tally } from '../rules/counts.ts'
import type { AgeBand } from '../rules/journey.ts'
import { cards } from './tables.ts'

interface Telling {
  readonly storyId: string
  readonly reference: string
  readonly withHelper: boolean
  readonly age: AgeBand
  readonly toldOn: CalendarDate
  readonly said: readonly Said[]
}

/** Keeps what was said with cards beside its story. As the child who holds the code. */
export async function insertTold(db: Db, { storyId, said, ...told }: Telling): Promise<void> {
  await cards(db)
    .insertInto('told')
    .values({
      story_id: storyId,
      reference: told.reference,
      with_helper: told.withHelper,
      age_band: told.age,
      told_on: told.toldOn,
    })
    .execute()
  await cards(db)
    .insertInto('answer')
    .values(said.map((each, i) => ({ story_id: storyId, nth: i + 1, ...each })))
    .execute()
}

/** What one child said, in the order they said it. */
export function findAnswers(db: Db, storyId: string) {
  return cards(db)
    .selectFrom('answer')
    .select(['asked', 'said', 'picture', 'more'])
    .where('story_id', '=', storyId)
    .orderBy('nth')
    .execute()
}

/** Everything that came in cards, oldest first: for those who read stories. */
export function findAllTold(db: Db) {
  return cards(db)
    .selectFrom('told')
    .select(['story_id as storyId', 'reference', 'with_helper as withHelper', 'told_on as toldOn'])
    .orderBy('told_on')
    .orderBy('reference')
    .execute()
}

export function findTold(db: Db, reference: string) {
  return cards(db)
    .selectFrom('told')
    .select(['story_id as storyId', 'reference', 'with_helper as withHelper', 'told_on as toldOn'])
    .where('reference', '=', reference)
    .executeTakeFirst()
}

/** How often each answer was given to each question. True figures: gate them. */
export function tallyAnswers(db: Db): Promise<Tally[]> {
  return cards(db)
    .selectFrom('answer')
    .select(['topic', 'question', 'asked', 'card', 'said'])
    .select(sql<number>`count(*)::int`.as('n'))
    .groupBy(['topic', 'question', 'asked', 'card', 'said'])
    .orderBy('topic')
    .orderBy('question')
    .orderBy('asked')
    .orderBy('card')
    .execute()
}
