import { sql } from 'kysely'
import type { Site } from './site.ts'

/** Whoever came through the first door, as somebody who reads and answers stories. */
export async function everyRole(site: Site) {
  const { rows } = await site.store.asOwner(db =>
    sql<{ id: string; name: string; jobTitle: string; organisation: string }>`
      select id, name, job_title as "jobTitle", organisation from people.person order by id limit 1`.execute(
      db
    )
  )
  return { kind: 'person', ...rows[0]!, roles: ['reader', 'answerer'] } as const
}

/** The id of the story that begins with these words. */
export async function storyIdOf(site: Site, words: string): Promise<string> {
  const { rows } = await site.store.asOwner(db =>
    sql<{ id: string }>`select id from voices.story join voices.original using (receipt_hash)
      where words = ${words}`.execute(db)
  )
  return rows[0]?.id ?? ''
}
