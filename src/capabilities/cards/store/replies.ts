import type { Db } from '../../../platform/db/index.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import { cards } from './tables.ts'

export interface ReplyCard {
  readonly picture: string
  readonly sentence: string
}

interface NewReply {
  readonly storyId: string
  readonly cards: readonly ReplyCard[]
  readonly by: { readonly id: string; readonly name: string; readonly jobTitle: string }
  readonly on: CalendarDate
}

/** Adds an answer in cards. The ones before it stay, behind it. */
export async function insertReply(db: Db, reply: NewReply): Promise<void> {
  const version = ((await findReply(db, reply.storyId))?.version ?? 0) + 1
  await cards(db)
    .insertInto('reply')
    .values(
      reply.cards.map(({ picture, sentence }, i) => ({
        story_id: reply.storyId,
        version,
        nth: i + 1,
        picture,
        sentence,
        by_id: reply.by.id,
        by_name: reply.by.name,
        by_job: reply.by.jobTitle,
        answered_on: reply.on,
      }))
    )
    .execute()
}

/** The newest answer in cards, or null. */
export async function findReply(db: Db, storyId: string) {
  const rows = await cards(db)
    .selectFrom('reply')
    .select(['version', 'picture', 'sentence', 'by_name as byName', 'by_job as byJob', 'answered_on as on'])
    .where('story_id', '=', storyId)
    .orderBy('version', 'desc')
    .orderBy('nth')
    .execute()
  const [first] = rows
  if (first === undefined) return null
  const { version, byName, byJob, on } = first
  return { version, byName, byJob, on, cards: rows.filter(row => row.version === version) as ReplyCard[] }
}
