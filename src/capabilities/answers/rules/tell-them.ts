/** A story that stands behind a promise, in one of its themes. */
export interface Behind {
  readonly id: string
  readonly answered: boolean
}

export interface WhoToTell {
  /** Stories to tell now, each once. */
  readonly now: readonly string[]
  /** How many heard of this promise earlier. */
  readonly earlier: number
  /** How many wait for their own first answer: that comes before any outcome. */
  readonly unanswered: number
}

/** Whom to tell about a promise: each story once, however many of its themes it stands in, and never twice. */
export function whoToTell(behind: readonly Behind[], told: ReadonlySet<string>): WhoToTell {
  const each = [...new Map(behind.map(story => [story.id, story])).values()]
  const fresh = each.filter(({ id }) => !told.has(id))
  return {
    now: fresh.filter(({ answered }) => answered).map(({ id }) => id),
    earlier: each.length - fresh.length,
    unanswered: fresh.filter(({ answered }) => !answered).length,
  }
}
