import type { Source } from '../../area/index.ts'
import type { Db } from '../../../platform/db/index.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import type { Theme, ThemeKey, Wording } from '../rules/theme.ts'

/** `themes` is this capability's own schema; no other file reads or writes its words. */
const themes = (db: Db) =>
  db
    .withSchema('themes')
    .$extendTables<{ theme: ThemeTable; wording: WordingTable; fate: { theme: ThemeKey; kind: string } }>()

/** Who did it; null is the area's record, which was loaded. */
export interface Hand {
  readonly id: string
  readonly name: string
}

/** Every theme that stands in the words now in force, ordered by title. Or those of the keys, standing or not. */
export async function findThemes(db: Db, keys?: readonly ThemeKey[]): Promise<Theme[]> {
  const newest = themes(db).selectFrom('wording').select('theme').distinctOn('theme').select(wordingColumns)
  const rows = await themes(db)
    .selectFrom('theme')
    .innerJoin(newest.orderBy('theme').orderBy('version', 'desc').as('now'), 'now.theme', 'theme.key')
    .select(['theme.key', 'theme.source', 'theme.source_as_at', 'now.version'])
    .select(['now.title', 'now.cornerstone', 'now.strength', 'now.development', 'now.definition'])
    .select(['now.statement', 'now.belongs', 'now.leftOut', 'now.theirWords'])
    .$if(keys === undefined, query =>
      query.where(({ not, exists, selectFrom }) =>
        not(exists(selectFrom('fate').select('kind').whereRef('fate.theme', '=', 'theme.key')))
      )
    )
    .$if(keys !== undefined, query => query.where('theme.key', 'in', [...(keys ?? []), '']))
    .orderBy('now.title')
    .orderBy('theme.key')
    .execute()
  return rows.map(toTheme)
}

/** What a theme was called before and is called now, newest first. */
export function findWordings(db: Db, key: ThemeKey) {
  return themes(db)
    .selectFrom('wording')
    .select(wordingColumns)
    .select(['by_name as byName', 'worded_on as wordedOn'])
    .where('theme', '=', key)
    .orderBy('version', 'desc')
    .execute()
}

interface NewTheme {
  readonly key: ThemeKey
  readonly source: Source | null
  readonly wording: Wording
  readonly by: Hand | null
  readonly on: CalendarDate
}

/** Adds a theme with its first words. False, and nothing done, when the key is known. */
export async function insertTheme(db: Db, { key, source, wording, by, on }: NewTheme): Promise<boolean> {
  const row = { key, source: source?.address ?? null, source_as_at: source?.asAt ?? null, made_on: on }
  const { numInsertedOrUpdatedRows: added } = await themes(db)
    .insertInto('theme')
    .values(row)
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  if (Number(added) === 0) return false
  await insertWording(db, { key, version: 1, wording, by, on })
  return true
}

type NewWording = Omit<NewTheme, 'source'> & { readonly version: number }

export async function insertWording(db: Db, { key, version, wording, by, on }: NewWording): Promise<void> {
  const { title, cornerstone, strength, development, definition } = wording
  const { statement, belongs, leftOut: left_out, theirWords: their_words } = wording
  await themes(db)
    .insertInto('wording')
    .values({
      ...{ theme: key, version, title, cornerstone, strength, development, definition },
      ...{ statement, belongs, left_out, their_words },
      ...{ by_id: by?.id ?? null, by_name: by?.name ?? null, worded_on: on },
    })
    .execute()
}

type Row = Omit<Theme, 'source'> & {
  readonly source: string | null
  readonly source_as_at: CalendarDate | null
}

const toTheme = ({ source, source_as_at, ...theme }: Row): Theme => ({
  ...theme,
  source: sourceOf(source, source_as_at),
})

const sourceOf = (address: string | null, asAt: CalendarDate | null): Source | null =>
  address === null || asAt === null ? null : { address, asAt }

const wordingColumns = [
  ...(['version', 'title', 'cornerstone', 'strength', 'development', 'definition'] as const),
  ...(['statement', 'belongs', 'left_out as leftOut', 'their_words as theirWords'] as const),
] as const

interface ThemeTable {
  key: ThemeKey
  source: string | null
  source_as_at: CalendarDate | null
  made_on: CalendarDate
}

interface WordingTable extends Omit<Wording, 'leftOut' | 'theirWords'> {
  theme: ThemeKey
  left_out: string | null
  their_words: string | null
  version: number
  by_id: string | null
  by_name: string | null
  worded_on: CalendarDate
}

export type WordingRow = Awaited<ReturnType<typeof findWordings>>[number]
