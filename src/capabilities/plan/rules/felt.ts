import { gate, type GatedCount } from '../../../standards/small-numbers.ts'
import type { Felt } from './facts.ts'

/** What may be said of how families feel about a promise. Never part of whether it was done. */
export type FeltShown =
  | { readonly answer: 'not-asked' }
  | {
      readonly answer: Felt['answer']
      readonly on: Felt['on']
      readonly asked: GatedCount
      /** Both, or neither: from one and the number asked, anyone can work out the other. */
      readonly counts: { readonly saidYes: number; readonly saidNo: number } | null
    }

/**
 * The last answer, with its counts through the gate.
 *
 * @param threshold the smallest count of people that may be shown
 */
export function feltShown(felt: readonly Felt[], threshold: number): FeltShown {
  const last = felt.at(-1)
  if (last === undefined) return { answer: 'not-asked' }
  const saidYes = gate(last.saidYes, threshold)
  const saidNo = gate(last.asked - last.saidYes, threshold)
  const open = saidYes.kind === 'shown' && saidNo.kind === 'shown'
  return {
    answer: last.answer,
    on: last.on,
    asked: gate(last.asked, threshold),
    counts: open ? { saidYes: saidYes.count, saidNo: saidNo.count } : null,
  }
}
