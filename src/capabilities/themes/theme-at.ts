import type { Db } from '../../platform/db/index.ts'
import { Conflict, NotFound } from '../../standards/errors.ts'
import type { Theme } from './rules/theme.ts'
import { findThemes } from './store/themes.ts'

/** A theme in today's words, standing or not. Errors: NotFound. */
export async function themeAt(db: Db, key: string): Promise<Theme> {
  const [theme] = await findThemes(db, [key])
  if (theme === undefined) throw new NotFound('There is no such theme.')
  return theme
}

/** A theme that stands. Errors: NotFound; Conflict for one that was merged or split. */
export async function standingThemeAt(db: Db, key: string): Promise<Theme> {
  const theme = await themeAt(db, key)
  if (!(await findThemes(db)).some(one => one.key === key)) throw new Conflict('This theme is no more.')
  return theme
}
