import type { Needs } from '../area/index.ts'
import type { Db } from '../../platform/db/index.ts'
import { Conflict } from '../../standards/errors.ts'
import { mergeMoves, splitMoves, type Moving } from './rules/moving.ts'
import { sides, type Side, type Theme, type ThemeKey } from './rules/theme.ts'
import { insertFate } from './store/fates.ts'
import { findPlacements, holdThemes, insertPlacements, insertRemovals } from './store/placements.ts'
import { findThemes, insertWording, type Hand } from './store/themes.ts'

interface Ending {
  readonly theme: ThemeKey
  readonly why: string
  readonly by: Hand
}

/**
 * Merges one theme into another: its stories move with a record, its key stays an address. A side that the other has no
 * words for yet takes them from this one.
 *
 * Errors: Conflict when either is no more, or they are the same.
 */
export async function mergeTheme(
  needs: Needs,
  db: Db,
  { theme, into, why, by }: Ending & { readonly into: ThemeKey }
): Promise<void> {
  const [from, to] = await themesThatStand(db, [theme, into])
  await giveWords(needs, db, { to: to!, from: from!, by })
  const moving = mergeMoves(await findPlacements(db), theme, into)
  await endTheme(needs, db, { theme, kind: 'merged', why, by, moving })
}

/**
 * Splits one theme into two or more that stand: each of its stories goes where somebody chose, with a record.
 *
 * @param choose which parts one story's one side goes to
 * Errors: Conflict when any is no more, or a story came in the meantime; RangeError when one would be left without a theme.
 */
export async function splitTheme(
  needs: Needs,
  db: Db,
  {
    theme,
    into,
    choose,
    why,
    by,
  }: Ending & {
    readonly into: readonly ThemeKey[]
    readonly choose: (story: string, side: Side) => readonly ThemeKey[]
  }
): Promise<void> {
  const [from, ...parts] = await themesThatStand(db, [theme, ...into])
  const moving = splitMoves(await findPlacements(db), theme, into, choose)
  for (const to of parts) {
    const used = sides.filter(side => moving.add.some(move => move.theme === to.key && move.side === side))
    await giveWords(needs, db, { to, from: from!, by, only: used })
  }
  await endTheme(needs, db, { theme, kind: 'split', why, by, moving })
}

async function themesThatStand(db: Db, keys: readonly ThemeKey[]): Promise<Theme[]> {
  await holdThemes(db, 'to-move')
  const standing = await findThemes(db)
  const found = keys.map(key => standing.find(theme => theme.key === key))
  if (new Set(keys).size < keys.length || found.includes(undefined)) {
    throw new Conflict('One of these themes is no more.')
  }
  return found.filter(theme => theme !== undefined)
}

/** A side that stories move to must have words: those of the theme they come from, until somebody writes better ones. */
async function giveWords(
  { today }: Needs,
  db: Db,
  { to, from, by, only = sides }: { to: Theme; from: Theme; by: Hand; only?: readonly Side[] }
): Promise<void> {
  const missing = only.filter(side => to[side] === null && from[side] !== null)
  if (missing.length === 0) return
  const words = Object.fromEntries(missing.map(side => [side, from[side]]))
  const wording = { ...to, ...words }
  await insertWording(db, { key: to.key, version: to.version + 1, wording, by, on: today() })
}

async function endTheme(
  { newId, today }: Needs,
  db: Db,
  { theme, kind, why, by, moving }: Ending & { kind: 'merged' | 'split'; moving: Moving }
): Promise<void> {
  const on = today()
  await insertPlacements(
    db,
    moving.add.map(move => ({ ...move, id: newId(), by, on }))
  )
  await insertRemovals(db, moving.remove, by, on)
  await insertFate(db, { theme, kind, why, by, on, reckoning: moving.reckoning })
}
