import type { Source } from '../../area/index.ts'
import type { ThemeKey } from '../../themes/index.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import { gate, type GatedCount } from '../../../standards/small-numbers.ts'
import type { Counted as Stars, Method, Mode, PublicResult, RoundRule as Rule } from '../../rounds/index.ts'
import type { Result as Judgement } from './shortlist.ts'
import { judge, type SideCount } from './sides.ts'

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
  /** What it has by each way in, side by side; only where people chose on this site, by stars. */
  readonly sides?: readonly SideCount[]
  /** It was not in the round: people added it, and said where it comes from. */
  readonly outside?: true
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
  /** What could be chosen that is no theme. */
  readonly statements?: readonly { readonly title: string }[]
  /** What people chose on this site, as it was counted. Null until then; left out where it was held elsewhere. */
  readonly counted?: PublicResult | null
}

type Words = Pick<RoundLine, 'theme' | 'title' | 'strength' | 'development'> & {
  readonly cornerstone: string
}

export interface RoundFacts extends Omit<RoundSnapshot, 'people' | 'cornerstones'> {
  readonly people: number | null
  readonly lines: readonly (Words & Pick<RoundLine, 'stars' | 'sides'>)[]
  /** Themes that people added who decided, and that were not in the round. */
  readonly outside?: readonly Words[]
  readonly taken: readonly {
    readonly theme: ThemeKey
    readonly taken: boolean
    readonly why: string | null
  }[]
  readonly cornerstones: readonly { readonly key: string; readonly name: string }[]
  readonly smallNumber: number
}

/** The public page of a round as data. While it is open everything that was counted is left behind, whoever asks. */
export function makeSnapshot(facts: RoundFacts): RoundSnapshot {
  const { lines, outside = [], taken, cornerstones, smallNumber, people, counted, ...round } = facts
  const { threshold } = round.rule
  const shown = judge(lines, threshold).map(({ result, rank, stars, sides, cornerstone, ...words }) => {
    if (round.closed === null) return { cornerstone, line: { ...words, ...nothingYet } }
    const decided = taken.find(({ theme }) => theme === words.theme)
    const outcome = outcomeOf(result, decided?.taken, threshold)
    const line = { ...words, stars, rank, outcome, why: decided?.why ?? null, ...(sides && { sides }) }
    return { cornerstone, line }
  })
  const added = outside.map(({ cornerstone, ...words }) => {
    const why = taken.find(({ theme }) => theme === words.theme)?.why ?? null
    return { cornerstone, line: { ...words, ...nothingYet, outcome: 'added', why, outside: true } as const }
  })
  const all = round.closed === null ? shown : [...shown, ...added]
  const grouped = cornerstones.map(({ key, name }) => {
    const mine: RoundLine[] = all.filter(({ cornerstone }) => cornerstone === key).map(({ line }) => line)
    return { key, name, lines: mine }
  })
  return {
    ...round,
    ...(counted !== undefined && { counted: round.closed === null ? null : counted }),
    people: round.closed === null || people === null ? null : gate(people, smallNumber),
    cornerstones: grouped.filter(({ lines: { length } }) => length > 0),
  }
}

const nothingYet = { stars: null, rank: null, outcome: null, why: null } as const

/**
 * What the rule and the people who decided made of a line. Without a decision the rule is all there is; where there is no
 * rule, what people did not take is not taken forward now.
 */
function outcomeOf(result: Judgement, taken: boolean | undefined, threshold: number | null): Outcome {
  if (taken === false && threshold === null) return 'not-now'
  if (taken === undefined || taken === (result === 'reached')) {
    return result === 'reached' ? 'chosen' : result === 'below' ? 'not-now' : 'not-known'
  }
  return taken ? 'added' : 'left-out'
}

/** Whether so many people took part that a result does not tell who chose what. Not known counts as enough. */
export function enoughTookPart(people: number | null, smallNumber: number): boolean {
  return people === null || people >= smallNumber
}
