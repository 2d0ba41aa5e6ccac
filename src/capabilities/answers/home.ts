import type { Db } from '../../platform/db/index.ts'
import type { CalendarDate } from '../../standards/calendar.ts'
import type { Area, Cornerstone } from '../area/index.ts'
import { nextMeeting, type MeetingSnapshot } from '../board/index.ts'
import { keepingOurWord } from '../clocks/index.ts'
import { publishedPlans, type PublishedPromise } from '../plan/index.ts'
import { newestPriorities, publishedRounds, type Priority, type RoundSnapshot } from '../priorities/index.ts'
import { themeBook, themeInBook, type ThemeBookSnapshot, type ThemeInBook } from '../themes/index.ts'
import { loopOf, type LoopRow } from './rules/loop.ts'
import { promiseInTheNews } from './rules/news.ts'
import { storiesInShort } from './rules/our-word.ts'
import { told } from './told.ts'

/** One cornerstone's panels: what was told, what will be done, what has changed. */
export interface OneChange {
  readonly cornerstone: Pick<Cornerstone, 'key' | 'name'>
  readonly theme: ThemeInBook | null
  /** The priority that the theme became, when there is no promise yet. */
  readonly priority: Priority | null
  readonly promise: PublishedPromise | null
}

export interface HomeFacts {
  readonly rows: readonly LoopRow[]
  readonly countedOn: CalendarDate | null
  readonly stories: ReturnType<typeof storiesInShort>
  readonly changes: readonly OneChange[]
  /** Whether a plan made here is public: not one that was published elsewhere. */
  readonly hasPlan: boolean
  readonly meeting: MeetingSnapshot | null
  readonly vote: RoundSnapshot | null
}

/** Everything the front page shows. As the public: it reads publications and the days of duties. */
export async function homeFacts(db: Db, area: Area, today: CalendarDate): Promise<HomeFacts> {
  const plans = await publishedPlans(db)
  const promises = plans.flatMap(plan => plan.promises)
  const counted = await told(db)
  const book = (await themeBook(db))?.snapshot ?? null
  const priorities = await newestPriorities(db)
  return {
    rows: loopOf(area.cornerstones, promises, counted, today),
    countedOn: counted?.asAt ?? null,
    stories: storiesInShort(await keepingOurWord(db, today), area.smallNumber),
    changes: area.cornerstones.map(({ key, name }) => ({
      cornerstone: { key, name },
      ...changeOf(key, { promises, book, priorities, today }),
    })),
    hasPlan: plans.some(({ imported }) => !imported),
    meeting: await nextMeeting(db, today),
    vote: await openVote(db, today),
  }
}

interface ChangeFacts {
  readonly promises: readonly PublishedPromise[]
  readonly book: ThemeBookSnapshot | null
  readonly priorities: readonly Priority[]
  readonly today: CalendarDate
}

function changeOf(key: string, { promises, book, priorities, today }: ChangeFacts) {
  const mine = promises.filter(({ cornerstone }) => cornerstone === key)
  const promise = promiseInTheNews(mine, today)
  const priority = priorities.find(({ cornerstone }) => cornerstone === key) ?? null
  const themeKey = promise?.priorities[0]?.themeKey ?? priority?.theme
  const theme = (book && themeKey && themeInBook(book, themeKey)) || null
  return { promise, theme, priority: promise === null ? priority : null }
}

/** A round in which people can still choose, and somewhere to do it: this site takes no votes itself yet. */
async function openVote(db: Db, today: CalendarDate): Promise<RoundSnapshot | null> {
  const rounds = (await publishedRounds(db)).map(({ snapshot }) => snapshot)
  const canChoose = ({ closed, closes, event }: RoundSnapshot) =>
    closed === null && event !== null && closes !== null && closes >= today
  return rounds.find(canChoose) ?? null
}
