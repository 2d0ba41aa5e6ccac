/** How well something finds what it looks for, counted on sentences whose answer is known. */
export interface Measured {
  readonly danger: number
  /** Sentences with danger in which nothing was found. */
  readonly missed: readonly string[]
  readonly harmless: number
  /** Sentences without danger in which something was found. */
  readonly falseAlarms: readonly string[]
}

/** Counts on two lists of sentences, one with danger and one without. */
export function measure(
  finds: (words: string) => boolean,
  danger: readonly string[],
  harmless: readonly string[]
): Measured {
  return {
    danger: danger.length,
    missed: danger.filter(words => !finds(words)),
    harmless: harmless.length,
    falseAlarms: harmless.filter(finds),
  }
}

/** Of those with danger, the share that is found, from 0 to 1. */
export const recall = ({ danger, missed }: Measured): number => (danger - missed.length) / danger

/** Of those in which something is found, the share that has danger, from 0 to 1. */
export function precision({ danger, missed, falseAlarms }: Measured): number {
  const found = danger - missed.length
  return found / (found + falseAlarms.length)
}
