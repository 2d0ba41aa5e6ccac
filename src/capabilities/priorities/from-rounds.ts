import type { Db } from '../../platform/db/index.ts'
import { findItems, type NewItem, type RoundRow } from '../rounds/index.ts'
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
