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
  /** What it is, in a sentence or two. */
  readonly definition: string | null
  /** Code of one of the cornerstone's statements, such as W1; null when it stands under the cornerstone as a whole. */
  readonly statement: string | null
  /** What is in, and what is out, for the people who sort stories. */
  readonly belongs: string | null
  readonly leftOut: string | null
  /** As people say it, written by staff. What tellers said themselves are quotes. */
  readonly theirWords: string | null
}

/** A wording that says nothing yet of what came with the codebook. */
export const bareWording = {
  ...{ definition: null, statement: null, belongs: null, leftOut: null, theirWords: null },
} as const

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

/** Everything that is said of a theme, in the order it is read. */
export const wordingFields = [
  ...(['title', 'cornerstone', 'statement', 'strength', 'development'] as const),
  ...(['definition', 'belongs', 'leftOut', 'theirWords'] as const),
] as const

/** Whether an edit says anything new. */
export function isReworded(before: Wording, after: Wording): boolean {
  return wordingFields.some(field => before[field] !== after[field])
}
