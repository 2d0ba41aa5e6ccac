import type { Place } from './sorting.ts'
import { sides, type Side, type ThemeKey } from './theme.ts'

/** A story that stands somewhere. */
export interface Standing extends Place {
  readonly id: string
  readonly story: string
}

/** A story to be placed, and the placement it comes from. */
export interface Move extends Place {
  readonly story: string
  readonly movedFrom: string
}

/** How many stories of one side went to one theme, and how many of those stood there before. */
export interface Reckoning {
  readonly into: ThemeKey
  readonly side: Side
  readonly stories: number
  readonly already: number
}

export interface Moving {
  readonly add: readonly Move[]
  /** Ids of placements to take out: all that stood in the theme that ends. */
  readonly remove: readonly string[]
  readonly reckoning: readonly Reckoning[]
}

/**
 * Moves every story of a theme to the theme it is merged into, on the side where it stood. A story that stands there
 * already stays there once.
 *
 * @param standing all placements in force, of any theme
 */
export function mergeMoves(standing: readonly Standing[], from: ThemeKey, into: ThemeKey): Moving {
  return movesTo(standing, from, [into], () => [into])
}

/**
 * Moves every story of a theme to one or more of those it is split into, as somebody chose for each.
 *
 * @param choose which of `into` one story's one side goes to
 * Errors: RangeError when a story would be left without a theme, or go to one that is not among `into`.
 */
export function splitMoves(
  standing: readonly Standing[],
  from: ThemeKey,
  into: readonly ThemeKey[],
  choose: (story: string, side: Side) => readonly ThemeKey[]
): Moving {
  return movesTo(standing, from, into, (story, side) => {
    const chosen = choose(story, side)
    if (chosen.length === 0 || chosen.some(key => !into.includes(key))) {
      throw new RangeError('A story of a theme that is split goes to at least one of its parts')
    }
    return chosen
  })
}

function movesTo(
  standing: readonly Standing[],
  from: ThemeKey,
  into: readonly ThemeKey[],
  choose: (story: string, side: Side) => readonly ThemeKey[]
): Moving {
  const leaving = standing.filter(({ theme }) => theme === from)
  const placeOf = ({ story, theme, side }: Place & { story: string }) => `${story} ${theme} ${side}`
  const there = new Set(standing.map(placeOf))
  const moved = new Map<string, Move>()
  const reckoning = new Map<string, { stories: Set<string>; already: Set<string> }>()
  for (const { id, story, side } of leaving) {
    for (const theme of choose(story, side)) {
      const count = at(reckoning, `${theme} ${side}`)
      count.stories.add(story)
      const place = placeOf({ story, theme, side })
      if (there.has(place)) count.already.add(story)
      else if (!moved.has(place)) moved.set(place, { story, theme, side, movedFrom: id })
    }
  }
  return {
    add: [...moved.values()],
    remove: leaving.map(({ id }) => id),
    reckoning: into.flatMap(theme =>
      sides.map(side => {
        const { stories, already } = at(reckoning, `${theme} ${side}`)
        return { into: theme, side, stories: stories.size, already: already.size }
      })
    ),
  }
}

function at(reckoning: Map<string, { stories: Set<string>; already: Set<string> }>, name: string) {
  const known = reckoning.get(name) ?? { stories: new Set(), already: new Set() }
  reckoning.set(name, known)
  return known
}

/** Stories on one side of one theme: each once, however often it was placed there. */
export const storiesOn = (standing: readonly Standing[], theme: ThemeKey, side: Side): number =>
  new Set(standing.filter(one => one.theme === theme && one.side === side).map(({ story }) => story)).size
