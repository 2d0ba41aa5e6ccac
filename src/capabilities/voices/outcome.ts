import type { Db } from '../../platform/db/index.ts'
import type { CalendarDate } from '../../standards/calendar.ts'
import type { Author } from './rules/story.ts'
import * as store from './store/index.ts'

/** What came of a story. A no is an answer only with its reason. */
export type NewOutcome = {
  readonly text: string
  readonly by: Author
  readonly on: CalendarDate
} & (
  | { readonly kind: 'changed-plan'; readonly why?: string | null }
  | { readonly kind: 'no-change'; readonly why: string }
)

/**
 * Records what came of a story and tells whoever told it, if they left an address. A later outcome adds to an earlier one.
 * As the person in whose name it is, or as the system.
 */
export async function recordOutcome(db: Db, storyId: string, outcome: NewOutcome): Promise<void> {
  const { kind, text, why = null, by, on } = outcome
  await store.insertOutcome(db, { storyId, by, on, kind, text, why })
  await store.insertNews(db, { storyId, kind: 'outcome', byName: by.name, on })
}
