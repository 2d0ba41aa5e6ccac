import type { Side, ThemeKey } from './theme.ts'

/** One side of one theme. */
export interface Place {
  readonly theme: ThemeKey
  readonly side: Side
}

/**
 * What has to change so that a story stands where it was just put.
 *
 * @param standing where it stands now, perhaps twice in one place when two people sorted it at once
 * @param chosen where it shall stand
 * @returns places to add, and ids of placements to take out
 */
export function changesTo(
  standing: readonly (Place & { readonly id: string })[],
  chosen: readonly Place[]
): { add: Place[]; remove: string[] } {
  const same = (one: Place) => (other: Place) => one.theme === other.theme && one.side === other.side
  return {
    add: chosen.filter(place => !standing.some(same(place))),
    remove: standing.filter(place => !chosen.some(same(place))).map(({ id }) => id),
  }
}

/** The story after this one in the list, from the top again after the last; undefined when there is no other. */
export function nextAfter<S extends { readonly id: string }>(
  stories: readonly S[],
  after: string | undefined
) {
  const at = stories.findIndex(({ id }) => id === after)
  const others = [...stories.slice(at + 1), ...stories.slice(0, Math.max(at, 0))]
  return others[0]
}
