/** After so many stories so many themes had come up. */
export interface Point {
  readonly stories: number
  readonly themes: number
}

export interface HeardEnough {
  /** From the first story to the last, at most fifty points. */
  readonly curve: readonly Point[]
  /** How many themes came up in one story only. */
  readonly once: number
  /** The chance that the next story brings a theme nobody spoke of yet, from 0 to 1; null while there are no stories. */
  readonly nextIsNew: number | null
}

const POINTS = 50

/**
 * Have we heard enough? How themes came up, story by story, and how likely the next brings a new one: the share of
 * mentions that are of themes mentioned once.
 *
 * @param stories the themes of each story that was coded, in the order in which they were coded
 * Source: I. Good, The population frequencies of species (1953); G. Guest and others, How many interviews are enough? (2006).
 */
export function heardEnough(stories: readonly (readonly string[])[]): HeardEnough {
  const times = new Map<string, number>()
  const all = stories.map((themes, at): Point => {
    for (const theme of new Set(themes)) times.set(theme, (times.get(theme) ?? 0) + 1)
    return { stories: at + 1, themes: times.size }
  })
  const counts = [...times.values()]
  const once = counts.filter(count => count === 1).length
  const mentions = counts.reduce((sum, count) => sum + count, 0)
  const every = Math.max(1, Math.ceil(all.length / POINTS))
  const curve = all.filter(({ stories: at }) => at === all.length || at % every === 0)
  return { curve, once, nextIsNew: mentions === 0 ? null : once / mentions }
}
