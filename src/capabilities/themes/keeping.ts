import type { Needs } from '../area/index.ts'
import type { Db } from '../../platform/db/index.ts'
import type { Agreement, Quote, Serious } from './rules/marks.ts'
import { insertAgreements, insertSerious, replaceQuotes } from './store/marks.ts'
import type { Hand } from './store/themes.ts'

/** What the readers of one story marked in it. */
export interface MarksOfStory {
  readonly story: string
  /** Every quote of this story that is kept now: those from before go. */
  readonly quotes: readonly Omit<Quote, 'story'>[]
  readonly serious: readonly (Omit<Serious, 'byName' | 'on' | 'story' | 'theme'> & { readonly by: Hand })[]
  readonly by: Hand
}

/** Keeps the quotes of a story, and what is few but serious in it. Doing it again adds nothing. */
export async function keepMarks(
  { today }: Needs,
  db: Db,
  { story, quotes, serious, by }: MarksOfStory
): Promise<void> {
  const on = today()
  await replaceQuotes(db, story, quotes, { by, on })
  await insertSerious(
    db,
    serious.map(mark => ({ ...mark, story, on }))
  )
}

/** Keeps how far readers agreed, of each theme that was counted: it is published with the next book. */
export const keepAgreements = (db: Db, figures: readonly Agreement[]): Promise<void> =>
  insertAgreements(db, figures)
