import type { Source } from '../../area/index.ts'
import type { ThemeKey } from '../../themes/index.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import { gate, type GatedCount } from '../../../standards/small-numbers.ts'
import type { Counted as Stars, Method, Mode, RoundRule as Rule } from '../../rounds/index.ts'
import { shortlist } from './shortlist.ts'

/** The rule as a published page shows it. Pages published before a threshold could stand on people do not say on what. */
export type RoundRule = Omit<Rule, 'thresholdOn'> & Partial<Pick<Rule, 'thresholdOn'>>

/**
 * What came of a line. `chosen` and `not-now` by the rule; `added` and `left-out` by a decision that departs from it,
 * with its reason; `not-known` when the counts do not say. Null while people can still choose.
 */
export type Outcome = 'chosen' | 'added' | 'left-out' | 'not-now' | 'not-known'

export interface RoundLine {
  readonly theme: ThemeKey
  readonly title: string
  readonly strength: string | null
  readonly development: string | null
  /** Null while people can choose, and when nothing was counted. */
  readonly stars: Stars | null
  /** From 1 among lines with enough stars, shared when tied; null where no order can be known. */
  readonly rank: number | null
  readonly outcome: Outcome | null
  readonly why: string | null
}

/** Everything the public may read about one round, frozen when it opened or when its result was published. */
export interface RoundSnapshot {
  readonly key: string
  readonly title: string
  readonly question: string
  readonly event: string | null
  readonly method: Method
  /** Who could take part. Pages published before rounds were held here do not say it: they were held elsewhere. */
  readonly mode?: Mode
  readonly rule: RoundRule
  readonly opened: CalendarDate
  readonly closes: CalendarDate | null
  /** Null while it is open: then no line has stars or an outcome. */
  readonly closed: CalendarDate | null
  /** How many people took part; null when nobody wrote it down, or while it is open. */
  readonly people: GatedCount | null
  /** In the area's order; only cornerstones with a line. */
  readonly cornerstones: readonly {
    readonly key: string
    readonly name: string
    readonly lines: readonly RoundLine[]
  }[]
  /** `by` is null when the rule alone decided. Null while nothing is decided. */
  readonly decision: { readonly on: CalendarDate; readonly by: string | null } | null
  readonly source: Source | null
}

export interface RoundFacts extends Omit<RoundSnapshot, 'people' | 'cornerstones'> {
  readonly people: number | null
  readonly lines: readonly (Pick<RoundLine, 'theme' | 'title' | 'strength' | 'development' | 'stars'> & {
    readonly cornerstone: string
  })[]
  readonly taken: readonly {
    readonly theme: ThemeKey
    readonly taken: boolean
    readonly why: string | null
  }[]
  readonly cornerstones: readonly { readonly key: string; readonly name: string }[]
  readonly smallNumber: number
}

/** The public page of a round as data. While it is open the stars are left behind, whoever asks. */
export function makeSnapshot(facts: RoundFacts): RoundSnapshot {
  const { lines, taken, cornerstones, smallNumber, people, ...round } = facts
  const judged = shortlist(lines, round.rule.threshold)
  const shown = judged.map(({ result, rank, stars, cornerstone, ...words }) => {
    if (round.closed === null) return { cornerstone, line: { ...words, ...nothingYet } }
    const decided = taken.find(({ theme }) => theme === words.theme)
    const outcome = outcomeOf(result, decided?.taken)
    return { cornerstone, line: { ...words, stars, rank, outcome, why: decided?.why ?? null } }
  })
  const grouped = cornerstones.map(({ key, name }) => {
    const mine = shown.filter(({ cornerstone }) => cornerstone === key).map(({ line }) => line)
    return { key, name, lines: mine }
  })
  return {
    ...round,
    people: round.closed === null || people === null ? null : gate(people, smallNumber),
    cornerstones: grouped.filter(({ lines: { length } }) => length > 0),
  }
}

const nothingYet = { stars: null, rank: null, outcome: null, why: null } as const

/** What the rule and the people who decided made of a line. Without a decision the rule is all there is. */
function outcomeOf(result: 'reached' | 'below' | 'not-known', taken: boolean | undefined): Outcome {
  if (taken === undefined || taken === (result === 'reached')) {
    return result === 'reached' ? 'chosen' : result === 'below' ? 'not-now' : 'not-known'
  }
  return taken ? 'added' : 'left-out'
}

/** Whether so many people took part that a result does not tell who chose what. Not known counts as enough. */
export function enoughTookPart(people: number | null, smallNumber: number): boolean {
  return people === null || people >= smallNumber
}
