import type { Tally } from './tally.ts'

/**
 * How one kind of duty has gone. Counts of duties, true figures: pass them through the gate before showing them.
 * asked = keptInTime + keptLate + late + notYetDue + neverKept. `setAside` in time are not asked of us.
 */
export interface WordKept {
  readonly kind: string
  readonly asked: number
  readonly keptInTime: number
  readonly keptLate: number
  /** Open and past the due day. */
  readonly late: number
  readonly notYetDue: number
  /** Set aside after the due day had passed. */
  readonly neverKept: number
  readonly setAside: number
  /** Of those still late: working days from the start until today. Null when none is late. */
  readonly longestWait: number | null
}

/** Are we keeping our word? One record for each kind of duty there is, in the order of their names. */
export function keepingOurWord(tallies: readonly Tally[]): WordKept[] {
  const kinds = Map.groupBy(tallies, ({ kind }) => kind)
  return [...kinds].map(([kind, some]) => recordOf(kind, some)).sort((a, b) => (a.kind < b.kind ? -1 : 1))
}

function recordOf(kind: string, tallies: readonly Tally[]): WordKept {
  const inState = Map.groupBy(tallies, ({ state }) => state)
  const count = (...states: Tally['state'][]) =>
    states.flatMap(state => inState.get(state) ?? []).reduce((sum, one) => sum + one.count, 0)
  const setAside = count('set-aside')
  const waits = (inState.get('late') ?? []).map(({ days }) => days)
  return {
    kind,
    asked: tallies.reduce((sum, one) => sum + one.count, 0) - setAside,
    keptInTime: count('kept'),
    keptLate: count('kept-late'),
    late: count('late'),
    notYetDue: count('due', 'due-today'),
    neverKept: count('set-aside-late'),
    setAside,
    longestWait: waits.length === 0 ? null : Math.max(...waits),
  }
}
