import type { Db } from '../../platform/db/index.ts'
import type { CalendarDate } from '../../standards/calendar.ts'
import { type Side, type Theme, type ThemeKey } from './rules/theme.ts'
import { whatBecame } from './rules/fate.ts'
import { findFates } from './store/fates.ts'
import { findPlacements, findThemesOfStory, type Placed } from './store/placements.ts'
import { findThemes } from './store/themes.ts'

/** One place where a story stands. */
export interface ThemeOfStory {
  readonly key: ThemeKey
  readonly title: string
  readonly cornerstone: string
  readonly side: Side
  /** What that side says, or null when it has been left without words since. */
  readonly words: string | null
  readonly placedOn: CalendarDate
}

/** Where one story stands now. Staff see it of any story; a visitor, only of the one whose code they typed. */
export async function themesOfStory(db: Db, story: string): Promise<ThemeOfStory[]> {
  const rows = await findThemesOfStory(db, story)
  return rows.map(({ key, title, cornerstone, side, placedOn, ...words }) => {
    return { key, title, cornerstone, side, words: words[side], placedOn }
  })
}

/** Stories that stand in a theme now, on either side, oldest placing first. For staff: the public reads the book. */
export function storiesOfTheme(db: Db, key: ThemeKey): Promise<Placed[]> {
  return findPlacements(db, { theme: key })
}

/** Themes in today's words, published or not: all of them, or those of the keys. For staff and the system. */
export async function themeTitles(db: Db, keys?: readonly ThemeKey[]): Promise<ReadonlyMap<ThemeKey, Theme>> {
  return new Map((await findThemes(db, keys)).map(theme => [theme.key, theme]))
}

/** What every theme is called today, or was when it ended, by its key. For staff and the system. */
export async function allTitles(db: Db): Promise<ReadonlyMap<ThemeKey, string>> {
  const ended = (await findFates(db)).map(({ theme }) => theme)
  const all = [...(await findThemes(db)), ...(await findThemes(db, ended))]
  return new Map(all.map(({ key, title }) => [key, title]))
}

/**
 * Where what was once put in a theme stands now: the same key, or those it was merged or split into. For rooms that keep
 * keys of themes.
 */
export async function themesNow(db: Db): Promise<(key: ThemeKey) => readonly ThemeKey[]> {
  const fates = await findFates(db)
  return key => whatBecame(key, fates)
}
