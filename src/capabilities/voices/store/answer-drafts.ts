import type { Db } from '../../../platform/db/index.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import { voices } from './tables.ts'

interface Whose {
  readonly storyId: string
  readonly by: string
}

/** Keeps an answer that is being written, in place of what this person kept before. As that person. */
export async function saveAnswerDraft(
  db: Db,
  { storyId, by, words, on }: Whose & { readonly words: string; readonly on: CalendarDate }
): Promise<void> {
  await voices(db)
    .insertInto('answer_draft')
    .values({ story_id: storyId, by_id: by, words, saved_on: on })
    .onConflict(conflict =>
      conflict.columns(['story_id', 'by_id']).doUpdateSet({
        words: eb => eb.ref('excluded.words'),
        saved_on: eb => eb.ref('excluded.saved_on'),
      })
    )
    .execute()
}

/** What this person has written and not sent; null when nothing. */
export async function findAnswerDraft(db: Db, { storyId, by }: Whose): Promise<string | null> {
  const found = await voices(db)
    .selectFrom('answer_draft')
    .select('words')
    .where('story_id', '=', storyId)
    .where('by_id', '=', by)
    .executeTakeFirst()
  return found?.words ?? null
}

export async function eraseAnswerDraft(db: Db, { storyId, by }: Whose): Promise<void> {
  await voices(db)
    .deleteFrom('answer_draft')
    .where('story_id', '=', storyId)
    .where('by_id', '=', by)
    .execute()
}

/** As the system. */
export async function forgetAnswerDraftsBefore(db: Db, day: CalendarDate): Promise<void> {
  await voices(db).deleteFrom('answer_draft').where('saved_on', '<', day).execute()
}
