import type { Room } from '../area/index.ts'
import { forgetStory } from './forget.ts'
import { loadThemes } from './load.ts'
import { themesRoutes } from './routes.tsx'
import { countPlaced } from './store/placements.ts'

export const themesRoom: Room = {
  name: 'themes',
  routes: themesRoutes,
  load: loadThemes,
  forget: forgetStory,
  builtOn: countPlaced,
}

export { storiesOfTheme, themesOfStory, themeTitles, type ThemeOfStory } from './asking.ts'
export { themeBook } from './book.ts'
export { ThemePair } from './pages/pair.tsx'
export {
  themeInBook,
  type CornerstoneInBook,
  type SideInBook,
  type ThemeBookSnapshot,
  type ThemeInBook,
} from './rules/book.ts'
export type { Side, Theme, ThemeKey } from './rules/theme.ts'
