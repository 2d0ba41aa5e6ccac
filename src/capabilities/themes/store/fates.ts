import type { Db } from '../../../platform/db/index.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import type { Fate } from '../rules/fate.ts'
import type { Reckoning } from '../rules/moving.ts'
import type { Side, ThemeKey } from '../rules/theme.ts'
import type { Hand } from './themes.ts'

const themes = (db: Db) => db.withSchema('themes').$extendTables<{ fate: FateTable; fate_into: IntoTable }>()

/** How a theme ended, with the counts of who went where. */
export interface FateWithCounts extends Fate {
  readonly why: string
  readonly byName: string
  readonly reckoning: readonly Reckoning[]
}

/** Every theme that is no more and what became of it, the first to end first. */
export async function findFates(db: Db): Promise<FateWithCounts[]> {
  const fates = await themes(db)
    .selectFrom('fate')
    .select(['theme', 'kind', 'why', 'by_name as byName', 'ended_on as on'])
    .orderBy('ended_on')
    .orderBy('theme')
    .execute()
  const counts = await themes(db)
    .selectFrom('fate_into')
    .select(['theme', 'into_theme as into', 'side', 'stories', 'already'])
    .orderBy('into_theme')
    .orderBy('side', 'desc')
    .execute()
  return fates.map(fate => {
    const mine = counts.filter(({ theme }) => theme === fate.theme)
    const reckoning = mine.map(({ into, side, stories, already }) => ({ into, side, stories, already }))
    return { ...fate, into: [...new Set(mine.map(({ into }) => into))], reckoning }
  })
}

interface NewFate extends Omit<Fate, 'into'> {
  readonly why: string
  readonly by: Hand
  readonly reckoning: readonly Reckoning[]
}

export async function insertFate(db: Db, { theme, kind, why, by, on, reckoning }: NewFate): Promise<void> {
  const row = { theme, kind, why, by_id: by.id, by_name: by.name, ended_on: on }
  await themes(db).insertInto('fate').values(row).execute()
  const counts = reckoning.map(({ into, ...count }) => ({ theme, into_theme: into, ...count }))
  await themes(db).insertInto('fate_into').values(counts).execute()
}

interface FateTable {
  theme: ThemeKey
  kind: Fate['kind']
  why: string
  by_id: string
  by_name: string
  ended_on: CalendarDate
}

interface IntoTable {
  theme: ThemeKey
  into_theme: ThemeKey
  side: Side
  stories: number
  already: number
}
