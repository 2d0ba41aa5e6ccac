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

/** Whether an edit says anything new. */
export function isReworded(before: Wording, after: Wording): boolean {
  const fields = ['title', 'cornerstone', 'strength', 'development', 'definition'] as const
  return fields.some(field => before[field] !== after[field])
}
