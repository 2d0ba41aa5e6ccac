import type { Db } from '../../platform/db/index.ts'
import type { CalendarDate } from '../../standards/calendar.ts'
import { cardsOf, type CardsOfStory } from '../cards/index.ts'
import { recordingOf, type RecordingOfStory } from '../recordings/index.ts'
import { standingOf } from '../clocks/index.ts'
import { promisesByTheme, type PublishedPromise } from '../plan/index.ts'
import { priorityByTheme, type Priority } from '../priorities/index.ts'
import { current, currentOf, isTakenBack } from '../publishing/index.ts'
import {
  endedInBook,
  keysOf,
  quotesShown,
  themeBook,
  themeInBook,
  themesOfStory,
  type EndedInBook,
  type QuoteShown,
  type Side,
  type ThemeInBook,
  type ThemeKey,
} from '../themes/index.ts'
import {
  askingAgainOf,
  storiesBeside,
  type AskingAgain,
  findStoryByReceipt,
  subjectOf,
  type PublicStory,
  type TellersStory,
} from '../voices/index.ts'
import { trailOf, type ThemeAfter, type Trail } from './rules/trail.ts'

/** The trail from voices to what changed, in both directions. All of it as the public: publications, and one's own story. */

/** What followed from one theme: the rounds that chose it, and the promises made about it. */
export interface Following {
  readonly theme: ThemeInBook
  readonly priorities: readonly Priority[]
  readonly promises: readonly PublishedPromise[]
}

interface StoryOfCode {
  readonly story: TellersStory
  readonly trail: Trail
  readonly again: AskingAgain
  /** What was said and answered with cards; null for a story that came another way. */
  readonly cards: CardsOfStory | null
  /** Where the recording is; null for a story that was not told aloud. */
  readonly recording: RecordingOfStory | null
}

/** A story for whoever holds its code, with everything that came of it. Null when no story has the code. */
export async function storyOfCode(db: Db, today: CalendarDate): Promise<StoryOfCode | null> {
  const story = await findStoryByReceipt(db)
  if (story === null) return null
  const subject = subjectOf(story.id)
  const trail = trailOf({
    story,
    reading: await standingOf(db, subject, 'voice.read', today),
    answering: await standingOf(db, subject, 'voice.answered', today),
    themes: await themesAfter(db, story.id),
  })
  return {
    ...{ story, trail, again: await askingAgainOf(db, story, today) },
    ...{ cards: await cardsOf(db, story.id), recording: await recordingOf(db, story.id) },
  }
}

async function themesAfter(db: Db, storyId: string): Promise<ThemeAfter[]> {
  const book = (await themeBook(db))?.snapshot
  const chosen = await priorityByTheme(db)
  const promised = await promisesByTheme(db)
  const themes: ThemeAfter[] = []
  for (const theme of await themesOfStory(db, storyId)) {
    const inBook = book && themeInBook(book, theme.key)
    const keys = book ? keysOf(book, theme.key) : [theme.key]
    themes.push({
      ...theme,
      stories: inBook?.[theme.side]?.stories ?? null,
      priorities: keys.flatMap(key => chosen.get(key) ?? []),
      promises: keys.flatMap(key => promised.get(key) ?? []),
    })
  }
  return themes
}

/** What followed from a theme of the public book, or null when there is no such theme. */
async function followingFrom(db: Db, key: ThemeKey): Promise<Following | null> {
  const book = (await themeBook(db))?.snapshot
  const theme = book && themeInBook(book, key)
  if (!theme) return null
  const chosen = await priorityByTheme(db)
  const promised = await promisesByTheme(db)
  const keys = keysOf(book, theme.key)
  return {
    theme,
    priorities: keys.flatMap(each => chosen.get(each) ?? []),
    promises: keys.flatMap(each => promised.get(each) ?? []),
  }
}

/** A theme with the stories in it that anybody may read, the newest told first; or what became of one that is no more. */
export async function themeWithStories(
  db: Db,
  key: ThemeKey
): Promise<ThemeWithStories | { readonly ended: EndedInBook; readonly now: readonly ThemeInBook[] } | null> {
  const book = (await themeBook(db))?.snapshot
  const ended = book && endedInBook(book, key)
  if (ended !== undefined) return ended
  const following = await followingFrom(db, key)
  if (following === null) return null
  const { strength, development } = following.theme
  const shared = new Set([...(development?.shared ?? []), ...(strength?.shared ?? [])])
  const published = await currentOf<PublicStory>(db, 'story', [...shared])
  const stories = published.map(({ snapshot }) => snapshot)
  return {
    following,
    stories: stories.toSorted((one, other) => (one.toldIn < other.toldIn ? 1 : -1)),
    quotes: {
      strength: await quotesShown(db, strength?.quotes ?? []),
      development: await quotesShown(db, development?.quotes ?? []),
    },
  }
}

/** A theme with its stories, and with what tellers let us quote. */
export interface ThemeWithStories {
  readonly following: Following
  readonly stories: readonly PublicStory[]
  readonly quotes: Readonly<Record<Side, readonly QuoteShown[]>>
}

/** A public story with what followed, and what else was told of the same. */
export interface PublicStoryWithTrail {
  readonly story: PublicStory
  readonly following: readonly Following[]
  readonly beside: readonly PublicStory[]
}

/** A published story with the themes it stands in and what followed from each. Null when it never was public. */
export async function publicStoryWithTrail(
  db: Db,
  number: string
): Promise<PublicStoryWithTrail | 'taken-back' | null> {
  const published = await current<PublicStory>(db, 'story', number)
  if (published === null) return (await isTakenBack(db, 'story', number)) ? 'taken-back' : null
  const book = (await themeBook(db))?.snapshot
  const themes = (book?.cornerstones ?? []).flatMap(cornerstone => cornerstone.themes)
  const mine = themes.filter(({ strength, development }) =>
    [strength, development].some(side => side?.shared.includes(number))
  )
  const chosen = await priorityByTheme(db)
  const promised = await promisesByTheme(db)
  const following = mine.map(theme => {
    const keys = book ? keysOf(book, theme.key) : [theme.key]
    return {
      theme,
      priorities: keys.flatMap(key => chosen.get(key) ?? []),
      promises: keys.flatMap(key => promised.get(key) ?? []),
    }
  })
  const { snapshot: story } = published
  return { story, following, beside: await storiesBeside(db, story.number) }
}
