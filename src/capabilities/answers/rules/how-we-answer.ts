import type { CalendarDate } from '../../../standards/calendar.ts'
import { gate, gateParts, type GatedCount, type PartCount } from '../../../standards/small-numbers.ts'

const feelings = ['yes', 'partly', 'no'] as const
type Feeling = (typeof feelings)[number]

/** What the public may read of how tellers feel about our answers, and of who had one. */
export interface HowWeAnswer {
  readonly asAt: CalendarDate
  /** Tellers who said something. */
  readonly said: GatedCount
  readonly heard: Readonly<Record<Feeling, PartCount>>
  /** Only roles whose numbers allow it. */
  readonly byTeller: readonly { readonly teller: string; readonly asked: number; readonly answered: number }[]
}

interface Counts {
  readonly heard: Readonly<Record<Feeling, number>>
  readonly byTeller: readonly { readonly teller: string; readonly asked: number; readonly answered: number }[]
}

/**
 * Counts through the gate. A role is shown only when those answered, and those who are not, are each none or enough; and
 * only when two roles or more must be left out or none, since one alone could be worked out from the whole.
 */
export function gateHowWeAnswer(
  { heard, byTeller }: Counts,
  asAt: CalendarDate,
  threshold: number
): HowWeAnswer {
  const enough = (count: number) => gate(count, threshold).kind === 'shown'
  const safe = byTeller.filter(
    ({ asked, answered }) =>
      enough(asked) &&
      (answered === asked || enough(asked - answered)) &&
      (answered === 0 || enough(answered))
  )
  const leftOut = byTeller.filter(one => !safe.includes(one))
  const hidden = leftOut.reduce((sum, { asked }) => sum + asked, 0)
  const shown = leftOut.length === 0 || (leftOut.length > 1 && enough(hidden)) ? safe : []
  return {
    asAt,
    said: gate(heard.yes + heard.partly + heard.no, threshold),
    heard: gateParts<Feeling>(heard, { threshold }),
    byTeller: shown,
  }
}
