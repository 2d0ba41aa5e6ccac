import type { ItemKey } from './ballot.ts'
import type { Outcome } from './result.ts'

/** One thing in an outcome, as a bar with words: the same for every method. */
export interface BarLine {
  readonly item: ItemKey
  /** What it has, and the most it could have: stars and the most that any has, people and all people, a share and 1. */
  readonly has: number
  readonly of: number
  readonly place: number
  readonly inTop: boolean
  /** Null where the rule has no threshold. */
  readonly reached: boolean | null
  /** In how many of 100 reruns it is in the first set. */
  readonly back: number | null
}

/**
 * The things in an outcome, those in the first set before the others. Where an order may be shown, by their places; else in
 * the order in which people saw them, so that nothing looks first which is not. None of opinions: they have words of
 * their own.
 */
export function barsOf(outcome: Outcome): BarLine[] {
  const lines = linesOf(outcome)
  const isOrder = outcome.method !== 'opinions' && outcome.show === 'order'
  const key = ({ inTop, place }: BarLine) => (isOrder ? place : inTop ? 0 : 1)
  return lines.toSorted((one, other) => key(one) - key(other))
}

function linesOf(outcome: Outcome): BarLine[] {
  switch (outcome.method) {
    case 'stars': {
      const most = Math.max(1, ...outcome.items.map(({ stars }) => stars))
      const back = backs(outcome.stability)
      return outcome.items.map(({ item, stars, place, inTop, reached }) => {
        return { item, has: stars, of: most, place, inTop, reached, back: back(item) }
      })
    }
    case 'one': {
      const back = backs(outcome.stability)
      const of = Math.max(1, outcome.people - outcome.lost)
      return outcome.items.map(({ item, people, place, inTop }) => {
        return { item, has: people, of, place, inTop, reached: null, back: back(item) }
      })
    }
    case 'ranking': {
      const back = backs(outcome.stability.byPoints)
      const of = Math.max(1, outcome.people * (outcome.items.length - 1))
      return outcome.items.map(({ item, points, byPoints, inTop }) => {
        return { item, has: points, of, place: byPoints, inTop, reached: null, back: back(item) }
      })
    }
    case 'pairs':
      return outcome.items.map(({ item, wins, place, inTop, inTopAgain }) => {
        const back = outcome.redraws === 0 ? null : Math.round((100 * inTopAgain) / outcome.redraws)
        return { item, has: wins ?? 0, of: 1, place, inTop, reached: null, back }
      })
    case 'opinions':
      return []
  }
}

type Again = { readonly reruns: number; readonly items: readonly { item: ItemKey; inTop: number }[] }

function backs({ reruns, items }: Again): (item: ItemKey) => number | null {
  const times = new Map(items.map(({ item, inTop }) => [item, inTop]))
  return item => (reruns === 0 ? null : Math.round((100 * (times.get(item) ?? 0)) / reruns))
}
