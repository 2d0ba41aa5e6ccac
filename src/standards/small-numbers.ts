/** What may be said of a number of people: the number itself, or only that it is under a line. */
export type GatedCount =
  { readonly kind: 'shown'; readonly count: number } | { readonly kind: 'hidden'; readonly below: number }

/**
 * The gate that every count of people passes on its way out, to a page, a chart, a file, a feed or a letter.
 * Nobody and a few are not told apart: "0" beside a place or a need can say as much about a family as "1" can.
 *
 * @param count     whole people, stories or voices, 0 or more
 * @param threshold the smallest number that may be shown, 2 or more; ours is 5
 * Errors: RangeError for a count that is not whole, or a threshold that would let every number through.
 * Source: the partnership's policy in docs/data-protection; "fewer than 5" is the usual local rule in public health.
 */
export function gate(count: number, threshold = 5): GatedCount {
  if (!Number.isInteger(count) || count < 0) throw new RangeError(`Not a count of people: ${count}`)
  if (!Number.isInteger(threshold) || threshold < 2)
    throw new RangeError(`A threshold of ${threshold} hides nothing`)
  return count < threshold ? { kind: 'hidden', below: threshold } : { kind: 'shown', count }
}

/** One part of a whole: as a count of people, or withheld because it would give a smaller part away. */
export type PartCount = GatedCount | { readonly kind: 'withheld' }

/**
 * The parts of a whole that is itself public. Where only one small part is hidden, or a few that are small together,
 * taking the others from the whole would show it: then the smallest part shown is withheld too, until it no longer does.
 *
 * @param parts   counts by name; a part of 0 counts as small unless `saysNothing` names it
 * @param outside how many of the whole stand under no part, such as those whose teller did not know
 * @param saysNothing parts in which 0 says nothing of a family, such as "none is late"
 * @returns the same names, in the same order
 * Errors: RangeError from the gate for a count that is no count.
 * Source: secondary suppression, as in the guidance on disclosure control of the Government Statistical Service.
 */
export function gateParts<K extends string>(
  parts: Readonly<Record<K, number>>,
  { threshold, outside = 0, saysNothing = [] }: GatePartsOptions<K>
): Record<K, PartCount> {
  const names = Object.keys(parts) as K[]
  const open = (name: K) => saysNothing.includes(name) && parts[name] === 0
  const small = new Set(names.filter(name => !open(name) && gate(parts[name], threshold).kind === 'hidden'))
  const withheld = withheldBeside(parts, small, { outside, threshold })
  const shown = (name: K): PartCount => {
    if (small.has(name)) return { kind: 'hidden', below: threshold }
    return withheld.has(name) ? { kind: 'withheld' } : { kind: 'shown', count: parts[name] }
  }
  return Object.fromEntries(names.map(name => [name, shown(name)])) as Record<K, PartCount>
}

interface GatePartsOptions<K> {
  readonly threshold: number
  readonly outside?: number
  readonly saysNothing?: readonly K[]
}

function withheldBeside<K extends string>(
  parts: Readonly<Record<K, number>>,
  small: ReadonlySet<K>,
  { outside, threshold }: { outside: number; threshold: number }
): ReadonlySet<K> {
  const withheld = new Set<K>()
  const isKept = (name: K) => small.has(name) || withheld.has(name)
  const names = Object.keys(parts) as K[]
  const known = () => outside + names.filter(isKept).reduce((sum, name) => sum + parts[name], 0)
  while (small.size > 0 && known() < threshold) {
    const shown = names.filter(name => !isKept(name) && parts[name] > 0)
    if (shown.length === 0) break
    withheld.add(shown.reduce((least, name) => (parts[name] < parts[least] ? name : least)))
  }
  return withheld
}
