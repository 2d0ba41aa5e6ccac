import { createHash } from 'node:crypto'
import type { CalendarDate } from '../../../standards/calendar.ts'
import { canonicalJson } from '../../../standards/canonical-json.ts'

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
    .update(canonicalJson({ ...what, ...who }))
    .digest('hex')
}

/** A link as it is kept. `cutWhy` is null until something was taken out of it; its seal is of the words before. */
export interface Link extends Sealable {
  readonly sha256: string
  readonly cutWhy: string | null
}

/** The record of one cut, itself a publication: which number, the seal it keeps, and what is left of it. */
export interface CutRecord {
  readonly number: number
  readonly was: string
  /** `whatIsLeft` of the row after the cut. */
  readonly left: string
  readonly why: 'taken-back'
}

export const CUT = 'cut'

/** SHA-256 of what a cut left of a publication, so that nothing more can be taken out under the same reason. */
export function whatIsLeft({ title, snapshot, note }: Pick<Sealable, 'title' | 'snapshot' | 'note'>): string {
  return createHash('sha256').update(canonicalJson({ title, snapshot, note })).digest('hex')
}

export type ChainCheck =
  | { readonly ok: true; readonly count: number; readonly head: string; readonly cut: number }
  | { readonly ok: false; readonly number: number; readonly fault: 'changed' | 'missing' }

/** Where a walk along the chain stands. `open`: cuts seen in rows whose own records come later in the chain. */
export interface Walk {
  readonly number: number
  readonly sha256: string
  readonly cut: number
  readonly open: ReadonlyMap<number, { readonly was: string; readonly left: string }>
}

export const walkBegins: Walk = { number: 0, sha256: noSeal, cut: 0, open: new Map() }

type Fault = Extract<ChainCheck, { ok: false }>

/**
 * Follows the chain from a known link. `changed`: the row does not have the seal its words make, and no cut of it is
 * recorded. `missing`: the row before it is gone, or is another one. The number is that of the first bad publication.
 */
export function checkLinks(from: Walk, links: readonly Link[]): Walk | Fault {
  let { number, sha256, cut } = from
  const open = new Map(from.open)
  for (const link of links) {
    number++
    if (link.number !== number || link.previous !== sha256) return { ok: false, number, fault: 'missing' }
    if (link.cutWhy !== null) {
      open.set(number, { was: link.sha256, left: whatIsLeft(link) })
      cut++
    } else if (sealOf(link) !== link.sha256) return { ok: false, number, fault: 'changed' }
    if (link.kind === CUT) settle(open, link.snapshot as CutRecord)
    sha256 = link.sha256
  }
  return { number, sha256, cut, open }
}

function settle(open: Map<number, { was: string; left: string }>, record: CutRecord): void {
  const here = open.get(record.number)
  if (here?.was === record.was && here.left === record.left) open.delete(record.number)
}

/** The end of the walk: every cut that was seen must have been recorded. */
export function walkEnds({ number, sha256, cut, open }: Walk): ChainCheck {
  const [unrecorded] = open.keys()
  if (unrecorded !== undefined) return { ok: false, number: unrecorded, fault: 'changed' }
  return { ok: true, count: number, head: sha256, cut }
}
