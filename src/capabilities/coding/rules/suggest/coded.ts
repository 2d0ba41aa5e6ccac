/** A passage that people coded: its words, and where they put it. `label` is a theme with its side. */
export interface Coded {
  readonly words: string
  readonly label: string
}

/** `because`: the terms that it rests on most, as a person reads them, at most five. `score` from 0 to 1, never a chance. */
export interface Suggested {
  readonly label: string
  readonly score: number
  readonly because: readonly string[]
}

/** Suggests labels for a text, best first. Only labels with something in common with it: there may be none. */
export type Suggester = (text: string) => Suggested[]
