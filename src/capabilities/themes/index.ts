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

export { storiesOfTheme, themesNow, themesOfStory, themeTitles, type ThemeOfStory } from './asking.ts'
export { themeBook } from './book.ts'
// For the room in which passages are coded: it hands on what its readers settled.
export { keepAgreements, keepMarks, type MarksOfStory } from './keeping.ts'
export { placeStory, type Placing } from './placing.ts'
export { addTheme } from './adding.ts'
export { findAgreements as agreements } from './store/marks.ts'
export { hashOfWords, quotesShown, type QuoteShown } from './quotes.ts'
export type { Agreement } from './rules/marks.ts'
export { bareWording, openSides } from './rules/theme.ts'
export { findPlacements as placements, findSortedStories as sortedStories } from './store/placements.ts'
export { publishedStories, sortableStories, type PublishedStory, type StoryToSort } from './stories.ts'
export { ThemePair } from './pages/pair.tsx'
export { endedInBook, keysOf, themeInBook } from './rules/book.ts'
export type {
  AgreementInBook,
  CornerstoneInBook,
  EndedInBook,
  SideInBook,
  ThemeBookSnapshot,
  ThemeInBook,
} from './rules/book-shape.ts'
export type { Side, Theme, ThemeKey, Wording } from './rules/theme.ts'
