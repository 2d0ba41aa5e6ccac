import type { Area, Needs } from '../area/index.ts'
import { needsTwoPeople } from '../area/index.ts'
import { current, propose, type Author, type Publication } from '../publishing/index.ts'
import type { Db } from '../../platform/db/index.ts'
import type { CalendarDate } from '../../standards/calendar.ts'
import { makeBook, type SideFacts, type ThemeBookSnapshot } from './rules/book.ts'
import { countStories, findPlacements } from './store/placements.ts'
import { findThemes } from './store/themes.ts'
import { publishedStories } from './stories.ts'

export const KIND = 'theme-book'
const KEY = 'themes'

/** The theme book as the public may read it now, or null before the first. */
export function themeBook(db: Db): Promise<Publication<ThemeBookSnapshot> | null> {
  return current<ThemeBookSnapshot>(db, KIND, KEY)
}

/** The book as it would be if it were published on this day. For staff and the system only. */
export async function draftBook(db: Db, area: Area, asAt: CalendarDate): Promise<ThemeBookSnapshot> {
  const { cornerstones, smallNumber } = area
  const themes = await findThemes(db)
  return makeBook({ asAt, cornerstones, themes, sides: await sideFacts(db), smallNumber })
}

async function sideFacts(db: Db): Promise<SideFacts[]> {
  const placed = await findPlacements(db)
  const published = await publishedStories(db)
  const counts = await countStories(db)
  return counts.map(({ theme, side, stories }) => {
    const here = placed.filter(one => one.theme === theme && one.side === side)
    const shared = here.flatMap(({ story }) => published.get(story) ?? [])
    return { theme, side, stories, shared: [...new Set(shared)] }
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
