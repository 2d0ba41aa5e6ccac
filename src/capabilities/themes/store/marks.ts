import type { Db } from '../../../platform/db/index.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import type { Agreement, Quote, Serious } from '../rules/marks.ts'
import type { Side, ThemeKey } from '../rules/theme.ts'
import type { Hand } from './themes.ts'

const themes = (db: Db) =>
  db.withSchema('themes').$extendTables<{
    quote: QuoteTable
    serious: SeriousTable
    serious_end: EndTable
    agreement: AgreementTable
  }>()

/** Puts these quotes in the place of all that were kept of one story. */
export async function replaceQuotes(
  db: Db,
  story: string,
  quotes: readonly Omit<Quote, 'story'>[],
  { by, on }: { by: Hand; on: CalendarDate }
): Promise<void> {
  await themes(db).deleteFrom('quote').where('story_id', '=', story).execute()
  if (quotes.length === 0) return
  const rows = quotes.map(({ theme, side, from, to, wordsHash }) => ({
    ...{ story_id: story, theme, side, from_at: from, to_at: to, words_hash: wordsHash },
    ...{ by_id: by.id, by_name: by.name, kept_on: on },
  }))
  await themes(db)
    .insertInto('quote')
    .values(rows)
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

/** Quotes that were kept, the newest first. Whether they may be shown is asked each time. */
export function findQuotes(db: Db): Promise<Quote[]> {
  return themes(db)
    .selectFrom('quote')
    .select(['story_id as story', 'theme', 'side'])
    .select(['from_at as from', 'to_at as to', 'words_hash as wordsHash'])
    .orderBy('kept_on', 'desc')
    .orderBy('story_id')
    .orderBy('from_at')
    .execute()
}

/** Few but serious: what is on the list now, the first marked first. */
export function findSerious(db: Db): Promise<Serious[]> {
  return themes(db)
    .selectFrom('serious as s')
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('serious_end as e').select('e.by_id').whereRef('e.serious', '=', 's.id')))
    )
    .select(['s.id', 's.story_id as story', 's.title', 's.why', 's.cornerstone'])
    .select(['s.from_at as from', 's.to_at as to', 's.words_hash as wordsHash'])
    .select(['s.theme', 's.by_name as byName', 's.marked_on as on'])
    .orderBy('s.marked_on')
    .orderBy('s.id')
    .execute()
}

type NewSerious = Omit<Serious, 'byName' | 'theme'> & { readonly by: Hand }

export async function insertSerious(db: Db, marks: readonly NewSerious[]): Promise<void> {
  if (marks.length === 0) return
  const rows = marks.map(({ id, story, title, why, cornerstone, from, to, wordsHash, by, on }) => ({
    ...{ id, story_id: story, title, why, cornerstone, from_at: from, to_at: to, words_hash: wordsHash },
    ...{ by_id: by.id, by_name: by.name, marked_on: on, theme: null },
  }))
  await themes(db)
    .insertInto('serious')
    .values(rows)
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

/** Remembers the theme that one on the list was given. */
export async function nameSerious(db: Db, serious: string, theme: ThemeKey): Promise<void> {
  await themes(db).updateTable('serious').set({ theme }).where('id', '=', serious).execute()
}

/** Takes one off the list; one that is off already stays as it was. */
export async function endSerious(
  db: Db,
  { serious, why, by, on }: { serious: string; why: string; by: Hand; on: CalendarDate }
): Promise<void> {
  const row = { serious, why, by_id: by.id, by_name: by.name, ended_on: on }
  await themes(db)
    .insertInto('serious_end')
    .values(row)
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

/** The newest figure of every theme that has one. */
export function findAgreements(db: Db): Promise<Agreement[]> {
  return themes(db)
    .selectFrom('agreement')
    .distinctOn('theme')
    .select(['theme', 'alpha', 'units', 'said', 'stories', 'as_at as asAt'])
    .orderBy('theme')
    .orderBy('nth', 'desc')
    .execute()
}

/** Writes the next figure of each theme beside the earlier ones. */
export async function insertAgreements(db: Db, figures: readonly Agreement[]): Promise<void> {
  for (const { asAt: as_at, ...figure } of figures) {
    const { last } = await themes(db)
      .selectFrom('agreement')
      .select(({ fn }) => fn.max('nth').as('last'))
      .where('theme', '=', figure.theme)
      .executeTakeFirstOrThrow()
    await themes(db)
      .insertInto('agreement')
      .values({ ...figure, as_at, nth: (last ?? 0) + 1 })
      .execute()
  }
}

interface Signed {
  by_id: string
  by_name: string
}

interface PassageColumns {
  story_id: string
  from_at: number
  to_at: number
  words_hash: string
}

interface QuoteTable extends Signed, PassageColumns {
  theme: ThemeKey
  side: Side
  kept_on: CalendarDate
}

interface SeriousTable extends Signed, PassageColumns {
  id: string
  title: string
  why: string
  cornerstone: string
  theme: ThemeKey | null
  marked_on: CalendarDate
}

interface EndTable extends Signed {
  serious: string
  why: string
  ended_on: CalendarDate
}

interface AgreementTable {
  theme: ThemeKey
  nth: number
  alpha: number | null
  units: number
  said: number
  stories: number
  as_at: CalendarDate
}
