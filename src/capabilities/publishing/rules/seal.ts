import { createHash } from 'node:crypto'
import type { CalendarDate } from '../../../standards/calendar.ts'

/** Everything a publication says, and the seal of the publication before it. */
export interface Sealable {
  readonly number: number
  readonly previous: string
  readonly id: string
  readonly kind: string
  readonly key: string
  readonly version: number
  readonly title: string
  readonly snapshot: unknown
  readonly note: string | null
  readonly proposedById: string
  readonly proposedBy: string
  readonly neededTwo: boolean
  readonly approvedById: string | null
  readonly approvedBy: string | null
  readonly publishedOn: CalendarDate
}

/** What the first publication has before it. */
export const noSeal = '0'.repeat(64)

/** SHA-256, in 64 hex digits, over the canonical text of a publication. Change one letter and it is another. */
export function sealOf(publication: Sealable): string {
  const { number, previous, id, kind, key, version, title, snapshot, note } = publication
  const { proposedById, proposedBy, neededTwo, approvedById, approvedBy, publishedOn } = publication
  const what = { number, previous, id, kind, key, version, title, snapshot, note }
  const who = { proposedById, proposedBy, neededTwo, approvedById, approvedBy, publishedOn }
  return createHash('sha256')
    .update(canonical({ ...what, ...who }))
    .digest('hex')
}

/**
 * One spelling for one JSON value: names sorted, no spaces. The database keeps a value and not its spelling,
 * so without this the same snapshot would have another seal when it comes back.
 */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))
  return `{${entries.map(([name, item]) => `${JSON.stringify(name)}:${canonical(item)}`).join(',')}}`
}

export type ChainCheck =
  | { readonly ok: true; readonly count: number; readonly head: string }
  | { readonly ok: false; readonly number: number; readonly fault: 'changed' | 'missing' }

/**
 * Follows the chain from a known link. `changed`: the row does not have the seal its words make.
 * `missing`: the row before it is gone, or is another one. The number is that of the first bad publication.
 */
export function checkLinks(
  from: { readonly number: number; readonly sha256: string },
  links: readonly (Sealable & { readonly sha256: string })[]
): ChainCheck {
  let { number, sha256: head } = from
  for (const link of links) {
    number++
    if (link.number !== number || link.previous !== head) return { ok: false, number, fault: 'missing' }
    if (sealOf(link) !== link.sha256) return { ok: false, number, fault: 'changed' }
    head = link.sha256
  }
  return { ok: true, count: number, head }
}
