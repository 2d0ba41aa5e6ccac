import type { Source } from '../../area/index.ts'

/** The last part of a theme's address, like `no-one-calls-back`. It never changes and is never used again. */
export type ThemeKey = string

/** The two sides of a pair, in the order they are shown: strengths first. */
export const sides = ['strength', 'development'] as const
export type Side = (typeof sides)[number]

/** What is said of a theme, and can be said better later. A side that is null waits for its other half. */
export interface Wording {
  readonly title: string
  /** Key of a cornerstone. */
  readonly cornerstone: string
  readonly strength: string | null
  readonly development: string | null
  /** What belongs in it, for the people who sort stories. */
  readonly definition: string | null
}

export interface Theme extends Wording {
  readonly key: ThemeKey
  /** Counts edits from 1. */
  readonly version: number
  readonly source: Source | null
}

/** The sides a story can be placed on: those that have words. */
export function openSides(theme: Pick<Theme, Side>): Side[] {
  return sides.filter(side => theme[side] !== null)
}

/**
 * A key made from a title: 'No one calls back' is `no-one-calls-back`. A number is added when it is taken.
 *
 * @param taken keys in use, now or in the past
 * @returns at most 60 letters and a number; `theme` for a title without any letter or figure
 */
export function keyFor(title: string, taken: ReadonlySet<ThemeKey>): ThemeKey {
  const plain = title
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
  const words = plain.match(/[a-z0-9]+/g) ?? ['theme']
  const key = words.join('-').slice(0, 60).replace(/-+$/, '')
  if (!taken.has(key)) return key
  for (let number = 2; ; number++) if (!taken.has(`${key}-${number}`)) return `${key}-${number}`
}

/** Whether an edit says anything new. */
export function isReworded(before: Wording, after: Wording): boolean {
  const fields = ['title', 'cornerstone', 'strength', 'development', 'definition'] as const
  return fields.some(field => before[field] !== after[field])
}
