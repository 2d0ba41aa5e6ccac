import type { ItemKey } from '../rules/ballot.ts'
import type { Lean, PublicCounts } from '../rules/opinions/public-counts.ts'
import type { PublicOpinions } from '../rules/opinions/publish.ts'
import type { Side } from '../rules/opinions/representative.ts'

/** As many as of what most people say. */
const MOST = 5

/** A part of those who saw it that is not a few any more. */
const A_LARGE_PART = 1 / 3

/**
 * Statements that people do not agree on: most of one group agree and most of another disagree, or of everybody a third or
 * more agree and a third or more disagree. The five that split people most evenly.
 *
 * Made from what may be shown, and nothing else.
 */
export function dividing({ counts, declared, found }: PublicOpinions): ItemKey[] {
  const kinds = [declared.groups, found.why === null ? found.groups : []]
  const split = (item: ItemKey) =>
    kinds.some(groups => {
      const sides = groups.map(group => sideOf(leanOf(group.counts, item)))
      return sides.includes('agree') && sides.includes('disagree')
    })
  const apart = counts.filter(count => isSplit(count) || split(count.item))
  const evenly = apart.toSorted((a, b) => evenness(a) - evenness(b))
  return evenly.slice(0, MOST).map(({ item }) => item)
}

const leanOf = (counts: readonly PublicCounts[], item: ItemKey): Lean | null =>
  counts.find(one => one.item === item)?.lean ?? null

/** The side that most of those who saw it are on; null where there is none. */
function sideOf(lean: Lean | null): Side | null {
  if (lean === 'most-agree' || lean === 'all-but-few-agree') return 'agree'
  return lean === 'most-disagree' || lean === 'all-but-few-disagree' ? 'disagree' : null
}

/** Shares of 0 to 1 of those who saw it; null where a figure may not be shown. `pass` is null where only a few passed. */
export function sharesOf({ seen, agree, disagree, pass }: PublicCounts) {
  if (seen.kind !== 'shown' || agree.kind !== 'shown' || disagree.kind !== 'shown') return null
  const part = (count: number) => count / seen.count
  const passed = pass.kind === 'shown' ? part(pass.count) : null
  return { agree: part(agree.count), disagree: part(disagree.count), pass: passed }
}

function isSplit(count: PublicCounts): boolean {
  const shares = sharesOf(count)
  return shares !== null && shares.agree >= A_LARGE_PART && shares.disagree >= A_LARGE_PART
}

/** 0 for as many on each side; figures that may not be shown come last. */
function evenness(count: PublicCounts): number {
  const shares = sharesOf(count)
  return shares === null ? 2 : Math.abs(shares.agree - shares.disagree)
}
