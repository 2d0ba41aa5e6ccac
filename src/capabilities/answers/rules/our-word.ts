import { gate, type GatedCount } from '../../../standards/small-numbers.ts'
import type { WordKept } from '../../clocks/index.ts'

/** How one kind of duty has gone, as everybody may read it. */
export interface WordShown {
  readonly kind: string
  readonly asked: GatedCount
  readonly keptInTime: GatedCount
  readonly keptLate: GatedCount
  readonly late: GatedCount
  readonly notYetDue: GatedCount
  readonly neverKept: GatedCount
  /** Whether any is late now: never hidden, since it is said of us and not of a family. */
  readonly anyLate: boolean
  /** Working days that the oldest late one has waited. */
  readonly longestWait: number | null
}

/** Duties owed to people who told us something. Their counts are counts of people. */
const aboutPeople = (kind: string): boolean => kind.startsWith('voice.')

/**
 * Counts of duties as they may be shown: those that are owed to a person who told us something pass the gate; those
 * that partners owe in public, such as minutes, are shown as they are. That none is late, or none was dropped, is said
 * as it is: it is said of us, and "under 5" in its place would look like a fault that is not there.
 */
export function wordShown(word: WordKept, threshold: number): WordShown {
  const { kind, asked, keptInTime, keptLate, late, notYetDue, neverKept, longestWait } = word
  const show = (count: number): GatedCount =>
    aboutPeople(kind) ? gate(count, threshold) : { kind: 'shown', count }
  const faults = (count: number): GatedCount => (count === 0 ? { kind: 'shown', count } : show(count))
  return {
    ...{ kind, longestWait, anyLate: late > 0 },
    ...{ asked: show(asked), keptInTime: show(keptInTime), keptLate: show(keptLate) },
    ...{ late: faults(late), notYetDue: show(notYetDue), neverKept: faults(neverKept) },
  }
}

/** Stories told and answered, for the front page. Null when nobody has told us anything, which is nobody's secret. */
export function storiesInShort(words: readonly WordKept[], threshold: number) {
  const answers = words.find(({ kind }) => kind === 'voice.answered')
  if (answers === undefined || answers.asked === 0) return null
  const { asked, keptInTime, keptLate, late, longestWait } = answers
  return {
    sent: gate(asked, threshold),
    answered: gate(keptInTime + keptLate, threshold),
    late: gate(late, threshold),
    anyLate: late > 0,
    longestWait,
  }
}
