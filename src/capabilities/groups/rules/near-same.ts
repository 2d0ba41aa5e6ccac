/** Two points that share this part of their words are shown side by side. Between 0 and 1. */
const NEAR = 0.7

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/['’]/g, '')
    .match(/[\p{L}\p{N}]+/gu) ?? []

/**
 * How alike two points are: the part of their words that both have, each counted as often as it stands there (Dice's
 * measure). 1: the same words, in whatever order, case or punctuation. 0: none in common.
 *
 * Suggests only: a person says whether two are one. Units: a share from 0 to 1.
 */
export function alikeness(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)]
  if (a.length + b.length === 0) return 1
  const left = new Map<string, number>()
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of b) {
    const n = left.get(word) ?? 0
    if (n > 0) shared += 1
    left.set(word, n - 1)
  }
  return (2 * shared) / (a.length + b.length)
}

interface Written {
  readonly id: string
  /** Where it was written down; null: on the staff pages. */
  readonly device: string | null
  readonly words: string
}

/**
 * The point of another device that this one may repeat: the one most like it, from NEAR up; null when there is none.
 * Two points from one device are never compared: whoever wrote them down knew of both.
 */
export function nearSame<P extends Written>(point: Written, others: readonly P[]): P | null {
  let best: P | null = null
  let most = NEAR
  for (const other of others) {
    if (other.device === point.device || other.id === point.id) continue
    const alike = alikeness(point.words, other.words)
    if (alike >= most) [best, most] = [other, alike]
  }
  return best
}
