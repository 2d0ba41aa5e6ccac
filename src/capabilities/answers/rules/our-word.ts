import { gate, gateParts, type GatedCount, type PartCount } from '../../../standards/small-numbers.ts'
import type { WordKept } from '../../clocks/index.ts'

const figures = ['keptInTime', 'keptLate', 'late', 'notYetDue', 'neverKept'] as const
type Figure = (typeof figures)[number]

/** How one kind of duty has gone, as everybody may read it. */
export interface WordShown extends Readonly<Record<Figure, PartCount>> {
  readonly kind: string
  readonly asked: GatedCount
  /** Whether any is late now: never hidden, since it is said of us and not of a family. */
  readonly anyLate: boolean
  /** Working days that the oldest late one has waited. */
  readonly longestWait: number | null
}

/**
 * Duties that partners owe in public. All others are owed to people who told us something, or asked for a call: their
 * counts are counts of people. A new kind of duty goes through the gate until it is named here.
 */
const owedInPublic = (kind: string): boolean => /^(board|plan|workstreams|reach|survey)\./.test(kind)

/**
 * Counts of duties as they may be shown: those that are owed to a person who told us something pass the gate, as parts
 * of a whole that is public; those that partners owe in public, such as minutes, are shown as they are. That none is
 * late, or none was dropped, is said as it is: it is said of us.
 */
export function wordShown(word: WordKept, threshold: number): WordShown {
  const { kind, asked, late, longestWait } = word
  const parts = Object.fromEntries(figures.map(name => [name, word[name]])) as Record<Figure, number>
  const about = { kind, longestWait, anyLate: late > 0 }
  if (owedInPublic(kind)) return { ...about, asked: { kind: 'shown', count: asked }, ...asTheyAre(parts) }
  const gated = gateParts<Figure>(parts, { threshold, saysNothing: ['late', 'neverKept'] })
  return { ...about, asked: gate(asked, threshold), ...gated }
}

const asTheyAre = (parts: Record<Figure, number>): Record<Figure, PartCount> =>
  Object.fromEntries(figures.map(name => [name, { kind: 'shown', count: parts[name] }])) as Record<
    Figure,
    PartCount
  >

/**
 * Kinds of duty in the order in which people ask after them: reading and writing back first. One that the list does not
 * name yet stands last.
 */
export function inOrderOf<W extends { readonly kind: string }>(
  words: readonly W[],
  order: readonly string[]
): W[] {
  const place = ({ kind }: W) => (order.includes(kind) ? order.indexOf(kind) : order.length)
  return [...words].sort((a, b) => place(a) - place(b))
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
