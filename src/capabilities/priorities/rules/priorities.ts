import type { ThemeKey } from '../../themes/index.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import type { Counted as Stars } from '../../rounds/index.ts'
import type { Outcome, RoundRule, RoundSnapshot } from './snapshot.ts'

/** A theme that a round chose, with the rule that chose it. */
export interface Priority {
  readonly round: string
  readonly roundTitle: string
  readonly chosenOn: CalendarDate
  readonly rule: RoundRule
  readonly theme: ThemeKey
  readonly title: string
  readonly cornerstone: string
  readonly strength: string | null
  readonly development: string | null
  readonly stars: Stars | null
  /** `chosen` by the rule, or `added` by the people who decided. */
  readonly outcome: Extract<Outcome, 'chosen' | 'added'>
}

/** What a round made priorities of, in the order of its page. None before it is closed and decided. */
export function prioritiesOf(round: RoundSnapshot): Priority[] {
  const { key, title: roundTitle, rule, decision } = round
  if (decision === null) return []
  return round.cornerstones.flatMap(({ key: cornerstone, lines }) =>
    lines.flatMap(({ theme, title, strength, development, stars, outcome }) => {
      if (outcome !== 'chosen' && outcome !== 'added') return []
      const what = { theme, title, cornerstone, strength, development, stars, outcome }
      return [{ round: key, roundTitle, chosenOn: decision.on, rule, ...what }]
    })
  )
}

/** Newest first: by the day it closed, open ones before, then by the day it opened, then by key. */
export function newestFirst<R extends Pick<RoundSnapshot, 'closed' | 'opened' | 'key'>>(
  rounds: readonly R[]
): R[] {
  const order = ({ closed, opened, key }: R) => `${closed ?? '9999-12-31'} ${opened} ${key}`
  return rounds.toSorted((one, other) => (order(one) < order(other) ? 1 : -1))
}
