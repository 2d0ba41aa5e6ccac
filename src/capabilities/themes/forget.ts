import type { Db } from '../../platform/db/index.ts'
import type { ForgottenVoice, Needs } from '../area/index.ts'
import { takeOut } from '../publishing/index.ts'
import { KIND } from './book.ts'
import type { ThemeBookSnapshot } from './rules/book-shape.ts'
import { withoutStory } from './rules/without-story.ts'
import { findPlacements } from './store/placements.ts'

/**
 * Takes a story out of every version of the theme book, and out of one that waits: its number from the lists, and one
 * from the counts of the book in force, if it counted it. What stands in the books otherwise stays as two people agreed it.
 */
export async function forgetStory(
  needs: Needs,
  db: Db,
  { id, publicNumber, timeIsOver }: ForgottenVoice
): Promise<void> {
  if (timeIsOver) return // it was never public, and the book was right when it was made
  const placed = await findPlacements(db, { story: id })
  const publicKey = publicNumber === null ? null : String(publicNumber)
  await takeOut<ThemeBookSnapshot>(db, {
    ...{ kind: KIND, today: needs.today(), newId: needs.newId },
    keep: (book, { newest }) =>
      withoutStory(book, {
        ...{ publicKey, smallNumber: needs.area.smallNumber },
        places: newest ? placed.filter(({ placedOn }) => placedOn <= book.asAt) : [],
      }),
  })
}
