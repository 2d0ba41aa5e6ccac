import { nearSame } from './near-same.ts'

interface Arriving {
  readonly id: string
  readonly device: string | null
  readonly words: string
}

/** What becomes of points that have arrived: taken in at once, or held until somebody has looked at two side by side. */
export interface Sorted<P> {
  readonly takeIn: readonly P[]
  readonly hold: readonly { readonly point: P; readonly like: string }[]
}

/**
 * Sorts the points of one session that wait: one that nearly repeats what another device wrote down is held. Nothing is
 * ever dropped or joined here.
 *
 * @param cannotWait whether words suggest danger: such a point is taken in at once, alike or not
 * @param here points of the session whose words are still kept, taken in or held
 */
export function sortArriving<P extends Arriving>(
  waiting: readonly P[],
  here: readonly Arriving[],
  cannotWait: (words: string) => boolean
): Sorted<P> {
  const takeIn: P[] = []
  const hold: { point: P; like: string }[] = []
  const seen: Arriving[] = [...here]
  for (const point of waiting) {
    const like = cannotWait(point.words) ? null : nearSame(point, seen)
    if (like === null) takeIn.push(point)
    else hold.push({ point, like: like.id })
    seen.push(point)
  }
  return { takeIn, hold }
}
