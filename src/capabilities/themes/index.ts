import type { Room } from '../area/index.ts'
import { loadThemes } from './load.ts'

export const themesRoom: Room = { name: 'themes', load: loadThemes }

export { themeBook } from './book.ts'
export { storiesOfTheme, themesOfStory, themeTitles, type ThemeOfStory } from './asking.ts'
export {
  themeInBook,
  type CornerstoneInBook,
  type SideInBook,
  type ThemeBookSnapshot,
  type ThemeInBook,
} from './rules/book.ts'
export { sides, type Side, type Theme, type ThemeKey } from './rules/theme.ts'
