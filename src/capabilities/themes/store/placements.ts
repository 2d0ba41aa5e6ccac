import { sql } from 'kysely'
import type { Db } from '../../../platform/db/index.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import type { Side, ThemeKey } from '../rules/theme.ts'
import type { Hand } from './themes.ts'

const themes = (db: Db) =>
  db.withSchema('themes').$extendTables<{
    placement: PlacementTable
    removal: RemovalTable
    wording: WordingTable
    nothing_here: NothingTable
  }>()

/** Placements that nobody has taken out. */
const standing = (db: Db) =>
  themes(db)
    .selectFrom('placement')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('removal')
            .select(sql.lit(1).as('one'))
            .whereRef('removal.placement', '=', 'placement.id')
        )
      )
    )

export interface Placed {
  readonly id: string
  readonly story: string
  readonly theme: ThemeKey
  readonly side: Side
  readonly placedOn: CalendarDate
}

/** Where stories stand now, oldest placing first: all of one theme, or all of one story. */
export function findPlacements(
  db: Db,
  only: { readonly story?: string; readonly theme?: ThemeKey } = {}
): Promise<Placed[]> {
  const { story, theme } = only
  return standing(db)
    .select(['id', 'story_id as story', 'theme', 'side', 'placed_on as placedOn'])
    .$if(story !== undefined, query => query.where('story_id', '=', story ?? ''))
    .$if(theme !== undefined, query => query.where('theme', '=', theme ?? ''))
    .orderBy('placed_on')
    .orderBy('id')
    .execute()
}

/** Where one story stands, in the themes' words of today. Leaves behind who sorted it: the teller may read this. */
export function findThemesOfStory(db: Db, story: string) {
  const newest = themes(db)
    .selectFrom('wording')
    .distinctOn('theme')
    .select(['theme', 'title', 'cornerstone', 'strength', 'development'])
    .orderBy('theme')
    .orderBy('version', 'desc')
  return standing(db)
    .innerJoin(newest.as('now'), 'now.theme', 'placement.theme')
    .select(['placement.theme as key', 'side', 'placed_on as placedOn'])
    .select(['now.title', 'now.cornerstone', 'now.strength', 'now.development'])
    .where('story_id', '=', story)
    .orderBy('placed_on')
    .orderBy('id')
    .execute()
}

/** Stories standing on each side of each theme: a story counts once, however often it was placed there. */
export function countStories(db: Db): Promise<{ theme: ThemeKey; side: Side; stories: number }[]> {
  return standing(db)
    .select(['theme', 'side'])
    .select(({ fn }) => fn.count<number>('story_id').distinct().as('stories'))
    .groupBy(['theme', 'side'])
    .execute()
}

/** Stories that somebody has sorted, or found to say nothing of any theme, so that the others can be listed. */
export async function findSortedStories(db: Db): Promise<Set<string>> {
  const placed = await standing(db).select('story_id').distinct().execute()
  const nothing = await themes(db).selectFrom('nothing_here').select('story_id').execute()
  return new Set([...placed, ...nothing].map(({ story_id }) => story_id))
}

/** Says of a story that it says nothing of any theme, or that it does after all. */
export async function setNothingHere(
  db: Db,
  story: string,
  said: { by: Hand; on: CalendarDate } | null
): Promise<void> {
  await themes(db).deleteFrom('nothing_here').where('story_id', '=', story).execute()
  if (said === null) return
  const row = { story_id: story, by_id: said.by.id, by_name: said.by.name, said_on: said.on }
  await themes(db).insertInto('nothing_here').values(row).execute()
}

/** Stories that were ever sorted, even if they were taken out again: a record that is loaded must not put them back. */
export async function findStoriesEverSorted(db: Db): Promise<Set<string>> {
  const rows = await themes(db).selectFrom('placement').select('story_id').distinct().execute()
  return new Set(rows.map(({ story_id }) => story_id))
}

export interface NewPlacement {
  readonly id: string
  readonly story: string
  readonly theme: ThemeKey
  readonly side: Side
  readonly by: Hand | null
  readonly on: CalendarDate
  /** The placement it comes from, when its theme was merged or split. */
  readonly movedFrom?: string
}

export async function insertPlacements(db: Db, placements: readonly NewPlacement[]): Promise<void> {
  if (placements.length === 0) return
  const rows = placements.map(({ id, story, theme, side, by, on, movedFrom = null }) => ({
    ...{ id, story_id: story, theme, side, placed_on: on },
    ...{ by_id: by?.id ?? null, by_name: by?.name ?? null, moved_from: movedFrom },
  }))
  await themes(db).insertInto('placement').values(rows).execute()
}

/** Takes placements out again; one that somebody else has just taken out is left as it is. */
export async function insertRemovals(
  db: Db,
  placements: readonly string[],
  by: Hand,
  on: CalendarDate
): Promise<void> {
  if (placements.length === 0) return
  const rows = placements.map(placement => ({ placement, by_id: by.id, by_name: by.name, removed_on: on }))
  await themes(db)
    .insertInto('removal')
    .values(rows)
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

interface PlacementTable {
  id: string
  story_id: string
  theme: ThemeKey
  side: Side
  by_id: string | null
  by_name: string | null
  placed_on: CalendarDate
  moved_from: string | null
}

interface RemovalTable {
  placement: string
  by_id: string
  by_name: string
  removed_on: CalendarDate
}

interface NothingTable {
  story_id: string
  by_id: string
  by_name: string
  said_on: CalendarDate
}

interface WordingTable {
  theme: ThemeKey
  version: number
  title: string
  cornerstone: string
  strength: string | null
  development: string | null
}

/** How many of these stories are in a theme now. */
export async function countPlaced(db: Db, stories: readonly string[]): Promise<number> {
  if (stories.length === 0) return 0
  const { rows } = await sql<{ placed: number }>`
    select count(distinct p.story_id)::int as placed from themes.placement p
    where p.story_id = any(${[...stories]}::uuid[])
      and not exists (select from themes.removal r where r.placement = p.id)`.execute(db)
  return rows[0]!.placed
}

/**
 * Holds the codebook still until the transaction ends: many may place stories at once, and nobody while a theme is merged or
 * split, so that no story is put into a theme in the moment in which it ends.
 */
export async function holdThemes(db: Db, whatFor: 'to-place' | 'to-move'): Promise<void> {
  const lock = whatFor === 'to-move' ? sql`pg_advisory_xact_lock` : sql`pg_advisory_xact_lock_shared`
  await sql`select ${lock}(hashtext('themes.codebook'))`.execute(db)
}
