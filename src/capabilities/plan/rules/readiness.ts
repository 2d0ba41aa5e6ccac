import type { UnpublishedPart } from './facts.ts'
import type { Agreed } from './promise.ts'

/** What a promise must have before anyone outside sees it, in the order of the form. */
export const neededParts = ['responsible', 'accountable', 'due', 'review', 'success', 'origin'] as const
export type NeededPart = (typeof neededParts)[number]

/** A plan from elsewhere may say that a part was never published. One made here may not. */
const unpublishedNames: Readonly<Record<NeededPart, UnpublishedPart | null>> = {
  responsible: 'leads',
  accountable: 'accountable',
  due: 'due',
  review: 'review',
  success: 'success',
  origin: null,
}

/**
 * The parts a promise still lacks. The staff page shows them as a list of things to do and publishing refuses while
 * there is one: the same call, so the two can never disagree.
 *
 * @param imported true for a plan that was made and published elsewhere; its gaps are shown to readers as gaps
 */
export function missingParts(promise: Agreed, imported: boolean): NeededPart[] {
  const has: Record<NeededPart, boolean> = {
    responsible: promise.responsible.length > 0,
    accountable: promise.accountable.length > 0,
    due: promise.firstDue !== null,
    review: promise.reviewOn !== null,
    success: promise.success.length > 0,
    origin: imported || promise.priorities.length > 0 || promise.originNote !== null,
  }
  const known = (part: NeededPart) => {
    const name = unpublishedNames[part]
    return imported && name !== null && promise.notPublished.includes(name)
  }
  return neededParts.filter(part => !has[part] && !known(part))
}

/** Everything that stops a plan from being published: `empty`, or each promise with what it lacks. */
export interface Blocks {
  readonly empty: boolean
  readonly promises: readonly { readonly promise: Agreed; readonly missing: readonly NeededPart[] }[]
}

/** What has to be done before a plan is public. Promises that lack nothing are left out. */
export function whatBlocks(promises: readonly Agreed[], imported: boolean): Blocks {
  return {
    empty: promises.length === 0,
    promises: promises
      .map(promise => ({ promise, missing: missingParts(promise, imported) }))
      .filter(({ missing }) => missing.length > 0),
  }
}

/** True when nothing blocks the plan: it has a promise, and no promise lacks a part. */
export function isReady({ empty, promises }: Blocks): boolean {
  return !empty && promises.length === 0
}
