import type { Db } from '../../platform/db/index.ts'
import type { CalendarDate } from '../../standards/calendar.ts'
import type { Needs } from '../area/index.ts'
import { dutiesOfEach } from '../clocks/index.ts'
import type { PublishedPromise } from '../plan/index.ts'
import { storiesOfTheme, themeTitles, type Theme } from '../themes/index.ts'
import { recordOutcome, republishStory, subjectOf, type Author } from '../voices/index.ts'
import { staffCopy } from './copy/staff.ts'
import { whoToTell, type Behind, type WhoToTell } from './rules/tell-them.ts'
import { findTold, markTold } from './store.ts'

/** Telling people what came of what they said. As the person in whose name it is done. */

/** Who stands behind a promise, and who of them has still to hear of it. */
export async function audienceOf(
  db: Db,
  promise: PublishedPromise,
  today: CalendarDate
): Promise<WhoToTell & { readonly themes: readonly Theme[] }> {
  const keys = [...new Set(promise.priorities.map(({ themeKey }) => themeKey))]
  const behind: Behind[] = []
  for (const key of keys) behind.push(...(await behindTheme(db, key, today)))
  const told = await findTold(db, `promise:${promise.reference}`)
  const titles = await themeTitles(db, keys)
  return { ...whoToTell(behind, told), themes: keys.flatMap(key => titles.get(key) ?? []) }
}

/** Only those who told us what must get better: a promise is no answer to what works well. */
async function behindTheme(db: Db, key: string, today: CalendarDate): Promise<Behind[]> {
  const placed = (await storiesOfTheme(db, key)).filter(({ side }) => side === 'development')
  const duties = await dutiesOfEach(
    db,
    placed.map(({ story }) => subjectOf(story)),
    today
  )
  return placed.map(({ story }) => {
    const duty = duties.get(subjectOf(story))?.find(({ kind }) => kind === 'voice.answered')
    return { id: story, answered: duty !== undefined && duty.keptOn !== null }
  })
}

interface Telling {
  readonly promise: PublishedPromise
  readonly words: string
  readonly by: Author
}

/**
 * Records for every story behind a promise that it changed the plan; those who left an address get a letter, and a
 * story that is public shows what came of it. Doing it again tells only those who joined since.
 *
 * @returns how many were told
 */
export async function tellThem(needs: Needs, db: Db, { promise, words, by }: Telling): Promise<number> {
  const on = needs.today()
  const { now } = await audienceOf(db, promise, on)
  const fresh = await markTold(db, now, `promise:${promise.reference}`, on)
  const note = staffCopy.in('en-GB').note
  for (const story of fresh) {
    await recordOutcome(db, story, { kind: 'changed-plan', text: words, by, on })
    await republishStory(needs, db, story, { by, note })
  }
  return fresh.length
}
