import type { OutcomeKind } from './story.ts'

/** The five things a story can be, and no other: worked out from what was done, never typed. */
export type StoryStatus = 'have-it' | 'being-read' | 'answered' | 'changed-plan' | 'no-change'

export interface Done {
  readonly readings: number
  readonly answers: number
  /** The newest outcome, when somebody has recorded one. */
  readonly outcome: OutcomeKind | null
}

/**
 * Where a story stands. An outcome counts only once somebody has written back: a plan may change for many reasons,
 * but the teller is still owed an answer of their own.
 */
export function storyStatus({ readings, answers, outcome }: Done): StoryStatus {
  if (answers > 0) return outcome ?? 'answered'
  return readings > 0 ? 'being-read' : 'have-it'
}
