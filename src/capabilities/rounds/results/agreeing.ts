import { agreementOf, standingsOf, type Agreement, type Standing } from '../rules/agreement.ts'
import type { PublicResult } from './public-result.ts'
import { mainPart } from './parts.ts'

/** A round with a public result. */
export interface Voted {
  readonly title: string
  readonly of: PublicResult
}

export interface Agreeing {
  readonly one: Pick<Voted, 'title'> & { readonly key: string; readonly by: Standing['by'] }
  readonly other: Pick<Voted, 'title'> & { readonly key: string; readonly by: Standing['by'] }
  /** How many things were in both, under the same words. */
  readonly shared: number
  readonly agreement: Agreement
}

/** Fewer things than this say nothing about an order. */
const ENOUGH_THINGS = 3

/**
 * Where ways of choosing agree about the same things: every two of them in which at least three things stand under the
 * same words. Of each round the largest part by the way in it was held for speaks; opinions have no order and are left out.
 */
export function agreeing(votes: readonly Voted[]): Agreeing[] {
  return votes.flatMap((one, at) => votes.slice(at + 1).flatMap(other => between(one, other)))
}

/** Where one vote agrees with others; that vote stands first in each. */
export const agreeingWith = (one: Voted, others: readonly Voted[]): Agreeing[] =>
  others.filter(other => other.of.round !== one.of.round).flatMap(other => between(one, other))

function between(one: Voted, other: Voted): Agreeing[] {
  const titles = new Map(other.of.items.map(({ item, title }) => [item, title]))
  const same = new Set(one.of.items.flatMap(({ item, title }) => (titles.get(item) === title ? [item] : [])))
  return standings(one, same).flatMap(mine =>
    standings(other, same).flatMap((theirs): Agreeing[] => {
      const beside = new Set(theirs.items.map(({ item }) => item))
      const shared = mine.items.filter(({ item }) => beside.has(item)).length
      if (shared < ENOUGH_THINGS) return []
      const named = ({ title, of }: Voted, by: Standing['by']) => ({ title, key: of.round, by })
      return [
        {
          one: named(one, mine.by),
          other: named(other, theirs.by),
          shared,
          agreement: agreementOf(mine, theirs),
        },
      ]
    })
  )
}

function standings({ of }: Voted, same: ReadonlySet<string>): Standing[] {
  const outcome = mainPart(of)?.outcome
  if (!outcome) return []
  return standingsOf(outcome).map(({ by, items }) => ({
    by,
    items: items.filter(({ item }) => same.has(item)),
  }))
}

/** How far two orders agree, as a word. */
export type HowFar = 'no-order' | 'nearly-the-same' | 'mostly' | 'a-little' | 'neither' | 'opposite'

/** The word for a tau-b. The lines between the words are ours. */
export function howFar(tau: number | null): HowFar {
  if (tau === null) return 'no-order'
  if (tau >= 0.8) return 'nearly-the-same'
  if (tau >= 0.5) return 'mostly'
  if (tau >= 0.2) return 'a-little'
  return tau > -0.2 ? 'neither' : 'opposite'
}
