import type { Needs } from '../area/index.ts'
import { hashOfWords, keepAgreements, sortableStories, themesNow } from '../themes/index.ts'
import type { Db } from '../../platform/db/index.ts'
import { theSystem } from '../../platform/access/index.ts'
import { agreementByTheme, type ReadTwice } from './rules/agreement.ts'
import { codesByPiece } from './rules/passages.ts'
import { piecesOf } from './rules/pieces.ts'
import { findPassages, findReadings } from './store/readings.ts'

/**
 * Counts how far two readers agree about every theme, over all stories that two people read apart, and keeps it with the
 * themes: the next book publishes it. What each said before they talked counts, not what they agreed on after.
 */
export async function countAgreement({ store, today }: Needs): Promise<void> {
  await store.as(theSystem, async db => {
    const figures = agreementByTheme(await readTwice(db))
    await keepAgreements(
      db,
      figures.map(figure => ({ ...figure, asAt: today() }))
    )
  })
}

async function readTwice(db: Db): Promise<ReadTwice[]> {
  const done = (await findReadings(db)).filter(
    ({ kind, isDone, needsTwo }) => kind === 'own' && isDone && needsTwo
  )
  const stories = await sortableStories(db, [...new Set(done.map(({ story }) => story))])
  const passages = await findPassages(
    db,
    done.map(({ id }) => id)
  )
  const now = await themesNow(db)
  return stories.flatMap(({ id, words }) => {
    const pieces = piecesOf(words)
    const hash = hashOfWords(words)
    const said = done
      .filter(({ story, wordsHash }) => story === id && wordsHash === hash)
      .map(({ id: reading }) => passages.filter(passage => passage.reading === reading))
      .map(mine => mine.flatMap(passage => now(passage.theme).map(theme => ({ ...passage, theme }))))
      .map(mine => codesByPiece(pieces, mine))
    const [one, other] = said
    return one === undefined || other === undefined ? [] : [{ one, other }]
  })
}
