import type { Db } from '../../platform/db/index.ts'
import {
  addStars,
  findItems,
  groupOf,
  partsOf,
  type Counted as Stars,
  type NewItem,
  type PublicResult,
  type RoundRow,
} from '../rounds/index.ts'
import { shortlist } from './rules/shortlist.ts'
import type { SideCount } from './rules/sides.ts'
import { enoughTookPart } from './rules/snapshot.ts'
import type { Theme, ThemeKey } from '../themes/index.ts'

/** One thing that could be chosen, as a priority calls it. Statements are no themes: they become no priority by themselves. */
export interface Line {
  readonly theme: ThemeKey
  readonly title: string
  readonly cornerstone: string
  readonly strength: string | null
  readonly development: string | null
}

/** A theme as a round offers it, in the words of today. */
export const itemOf = ({ key, title, cornerstone, strength, development }: Theme): NewItem => ({
  ...{ item: key, theme: key, title, cornerstone, strength, development },
})

/** The themes of a round in the order they were shown, those that were withdrawn left out. */
export async function findLines(db: Db, round: string): Promise<Line[]> {
  const items = await findItems(db, round)
  return items.flatMap(({ theme, cornerstone, withdrawn, title, strength, development }) => {
    if (theme === null || cornerstone === null || withdrawn !== null) return []
    return [{ theme, title, cornerstone, strength, development }]
  })
}

/** A round with whether something was decided on it. */
export type DecidedRound = RoundRow & { readonly isDecided: boolean }

/** The counts of whole tables in a round, and how many people sat at them; null where a sheet does not say. */
export interface SheetCounts {
  readonly voters: number | null
  readonly counts: readonly { readonly item: string; readonly stars: Stars }[]
}

/**
 * What a theme has by each way in: none is added to another. Only for stars; the other methods have no rule that a number
 * makes.
 *
 * @returns undefined for another method
 */
export function sidesOf(
  theme: ThemeKey,
  of: PublicResult,
  sheets: SheetCounts,
  smallNumber: number
): SideCount[] | undefined {
  if (of.result.method !== 'stars') return undefined
  const sides = partsOf(of).flatMap((part): SideCount[] => {
    const {
      outcome,
      side: { route },
    } = part
    const line = outcome.method === 'stars' && outcome.items.find(({ item }) => item === theme)
    if (!line) return []
    const group = groupOf(of, part)
    const result = line.reached === true ? 'reached' : 'below'
    return [{ side: route, ...(group !== null && { group }), stars: { exactly: line.stars }, result }]
  })
  if (sheets.counts.length === 0 || !enoughTookPart(sheets.voters, smallNumber)) return sides
  const stars = addStars(sheets.counts.flatMap(count => (count.item === theme ? count.stars : [])))
  const [line] = shortlist([{ stars }], of.rule.threshold)
  return [...sides, { side: 'sheets', stars, result: line?.result ?? 'not-known' }]
}
