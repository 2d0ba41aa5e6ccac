import type { Area, Needs } from '../area/index.ts'
import { needsTwoPeople } from '../area/index.ts'
import { current, propose, versions, type Author, type Publication } from '../publishing/index.ts'
import { storiesToTheme, tellers, type Teller } from '../voices/index.ts'
import type { Db } from '../../platform/db/index.ts'
import type { CalendarDate } from '../../standards/calendar.ts'
import { hashOfWords } from './quotes.ts'
import { makeBook, type SideFacts } from './rules/book.ts'
import type { EndedInBook, QuoteInBook, SeriousInBook, ThemeBookSnapshot } from './rules/book-shape.ts'
import { whatBecame } from './rules/fate.ts'
import type { Stretch } from './rules/marks.ts'
import { findFates } from './store/fates.ts'
import { findAgreements, findQuotes, findSerious } from './store/marks.ts'
import { countStories, findPlacements } from './store/placements.ts'
import { findThemes } from './store/themes.ts'
import { publishedStories, type PublishedStory } from './stories.ts'

export const KIND = 'theme-book'
const KEY = 'themes'

/** The theme book as the public may read it now, or null before the first. */
export function themeBook(db: Db): Promise<Publication<ThemeBookSnapshot> | null> {
  return current<ThemeBookSnapshot>(db, KIND, KEY)
}

/** Every theme book that was ever public, the newest first. */
export async function themeBooks(db: Db): Promise<Publication<ThemeBookSnapshot>[]> {
  const all = await versions<ThemeBookSnapshot>(db, KIND, KEY)
  return all.toSorted((one, other) => other.version - one.version)
}

/** The book as it would be if it were published on this day. For staff and the system only. */
export async function draftBook(db: Db, area: Area, asAt: CalendarDate): Promise<ThemeBookSnapshot> {
  const { cornerstones, smallNumber } = area
  const published = await publishedStories(db, await storiesInBook(db))
  const earlier = (await themeBooks(db)).map(({ snapshot }) => snapshot)
  return makeBook({
    ...{ asAt, cornerstones, smallNumber },
    themes: await findThemes(db),
    sides: await sideFacts(db, published),
    ended: await endedThemes(db, earlier),
    serious: await publicSerious(db, published),
    agreements: await findAgreements(db),
    earlier,
  })
}

/** Every story that something in the book stands on. A quote stands in a story that is placed. */
async function storiesInBook(db: Db): Promise<string[]> {
  return [...(await findPlacements(db)), ...(await findSerious(db))].map(({ story }) => story)
}

async function sideFacts(db: Db, published: ReadonlyMap<string, PublishedStory>): Promise<SideFacts[]> {
  const placed = await findPlacements(db)
  const fates = await findFates(db)
  const quotes = (await findQuotes(db)).flatMap(quote =>
    whatBecame(quote.theme, fates).map(theme => ({ ...quote, theme }))
  )
  const told = await tellersOf(db, [...new Set(placed.map(({ story }) => story))])
  const counts = await countStories(db)
  return counts.map(({ theme, side, stories }) => {
    const isHere = (one: { theme: string; side: string }) => one.theme === theme && one.side === side
    const here = [...new Set(placed.filter(isHere).map(({ story }) => story))]
    return {
      ...{ theme, side, stories },
      shared: here.flatMap(story => published.get(story)?.key ?? []),
      quotes: quotes.filter(one => isHere(one) && here.includes(one.story)).flatMap(publicQuote(published)),
      tellers: Object.fromEntries(
        tellers.map(teller => [teller, here.filter(story => told.get(story) === teller).length])
      ),
    }
  })
}

/** Who told each story. One that whoever sorts may not know of is counted with those who did not say. */
async function tellersOf(db: Db, stories: readonly string[]): Promise<ReadonlyMap<string, Teller>> {
  const known = await storiesToTheme(db, { only: stories, limit: Math.max(stories.length, 1) })
  const told = new Map(known.map(({ id, teller }) => [id, teller]))
  return new Map(stories.map(story => [story, told.get(story) ?? 'not-said']))
}

/** A quote as the book holds it, or none: its story is not public, or not in the words it was kept from. */
const publicQuote =
  (published: ReadonlyMap<string, PublishedStory>) =>
  ({ story, from, to, wordsHash }: Stretch & { readonly story: string }): QuoteInBook[] => {
    const found = published.get(story)
    if (found === undefined || hashOfWords(found.words) !== wordsHash) return []
    return [{ number: found.key, from, to, wordsHash }]
  }

async function publicSerious(
  db: Db,
  published: ReadonlyMap<string, PublishedStory>
): Promise<SeriousInBook[]> {
  return (await findSerious(db)).flatMap(({ id, title, cornerstone, ...mark }) =>
    publicQuote(published)(mark).map(quote => ({ id, title, cornerstone, quote }))
  )
}

/** Themes that are no more and that a public book once held, under the name they had then. */
async function endedThemes(db: Db, earlier: readonly ThemeBookSnapshot[]): Promise<EndedInBook[]> {
  const fates = await findFates(db)
  if (fates.length === 0) return []
  const titles = new Map<string, string>()
  for (const { cornerstones } of earlier.toReversed())
    for (const { key, title } of cornerstones.flatMap(({ themes }) => themes)) titles.set(key, title)
  return fates.flatMap(({ theme, kind, into, on }) => {
    const title = titles.get(theme)
    return title === undefined ? [] : [{ theme, title, kind, into, on }]
  })
}

/** Hands the book to the public record; it waits for a second person where the area asks for two. */
export async function proposeBook(
  { area, newId, now, today }: Needs,
  db: Db,
  { by, needsTwo = needsTwoPeople(area, 'theme'), title, note }: BookProposal
): Promise<{ published: boolean }> {
  return propose(db, {
    ...{ kind: KIND, key: KEY, title, note, by, needsTwo },
    ...{ snapshot: await draftBook(db, area, today()), id: newId(), now: now(), today: today() },
    preview: '/staff/themes/book',
  })
}

interface BookProposal {
  readonly by: Author
  readonly needsTwo?: boolean
  readonly title: string
  readonly note: string | null
}
