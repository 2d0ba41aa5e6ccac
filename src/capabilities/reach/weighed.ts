import type { Area } from '../area/index.ts'
import { rake, type Margins, type Weights } from './rules/weights.ts'
import type { AboutSomebody } from './store.ts'

export interface WeighedLine {
  /** Key of a cornerstone; null when the teller did not know. */
  readonly cornerstone: string | null
  readonly plain: number
  readonly weighed: number
}

export type Weighed =
  | {
      readonly ok: true
      readonly people: number
      readonly effective: number
      readonly lines: readonly WeighedLine[]
    }
  | Extract<Weights, { ok: false }>

/** What people told us most about, of every 100, as it is and weighed by who they are. The most told first. */
export function weighed(people: readonly AboutSomebody[], area: Area): Weighed {
  const found = rake(people, marginsOf(people, area))
  if (!found.ok) return found
  const share = (cornerstone: string | null, weights: readonly number[]) =>
    (100 * people.reduce((sum, one, nth) => sum + (one.cornerstone === cornerstone ? weights[nth]! : 0), 0)) /
    people.length
  const ones = people.map(() => 1)
  const lines = [...new Set(people.map(({ cornerstone }) => cornerstone))]
    .filter(cornerstone => people.filter(one => one.cornerstone === cornerstone).length >= area.smallNumber)
    .map(cornerstone => ({
      cornerstone,
      plain: share(cornerstone, ones),
      weighed: share(cornerstone, found.weights),
    }))
    .sort((a, b) => b.plain - a.plain)
  return { ok: true, people: people.length, effective: Math.round(found.effective), lines }
}

/** Only questions that were asked of somebody: a margin nobody answered would refuse the rest. */
function marginsOf(people: readonly AboutSomebody[], area: Area): Margins {
  return Object.fromEntries(
    area.population
      .filter(({ question }) => people.some(about => about[question] !== null))
      .map(({ question, groups }) => [
        question,
        Object.fromEntries(groups.map(({ key, people: n }) => [key, n])),
      ])
  )
}
