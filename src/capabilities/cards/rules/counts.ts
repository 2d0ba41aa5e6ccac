import { gate, type GatedCount } from '../../../standards/small-numbers.ts'

/** How often one answer was given to one question. True figures: for the gate and nobody else. */
export interface Tally {
  readonly topic: string
  readonly question: string
  readonly asked: string
  readonly card: string
  readonly said: string
  readonly n: number
}

export interface QuestionCount {
  readonly topic: string
  readonly asked: string
  /** How many were shown it. */
  readonly shown: GatedCount
  readonly answers: readonly { readonly said: string; readonly count: GatedCount }[]
  /** How many in every 100 said "I do not know"; null when too few did, or did not. */
  readonly notKnown: number | null
  /** More than 30 in 100 do not know: the question is bad, not the children. */
  readonly isBad: boolean
}

/** Over so many "I do not know" in 100, a question wants new words. */
const BAD_QUESTION = 30

/**
 * What each question was answered, with small numbers out of sight. Where one answer is hidden, every answer to that
 * question is: there are five of them at most, and taking the others from the whole would show it.
 *
 * @param tallies   one row for each answer to each question
 * @param threshold the area's smallest number that may be shown
 * @returns questions in the order they came
 * Units: children who answered, and how many in every 100.
 * Source: ux/journeys 2 for the 30 in 100; standards/small-numbers for the gate.
 */
export function countQuestions(tallies: readonly Tally[], threshold: number): readonly QuestionCount[] {
  return [...Map.groupBy(tallies, ({ question, asked }) => `${question}\n${asked}`).values()].map(rows => {
    const all = rows.reduce((sum, { n }) => sum + n, 0)
    const open = rows.every(({ n }) => gate(n, threshold).kind === 'shown')
    const notKnown = rows.filter(({ card }) => card === 'not-known').reduce((sum, { n }) => sum + n, 0)
    const shown = gate(all, threshold)
    const rate =
      isShown(notKnown, threshold) && isShown(all - notKnown, threshold) ? (notKnown / all) * 100 : null
    return {
      topic: rows[0]!.topic,
      asked: rows[0]!.asked,
      shown,
      answers: rows.map(({ said, n }) => ({
        said,
        count: open ? gate(n, threshold) : ({ kind: 'hidden', below: threshold } as const),
      })),
      notKnown: rate === null ? null : Math.round(rate),
      isBad: rate !== null && rate > BAD_QUESTION,
    }
  })
}

const isShown = (count: number, threshold: number): boolean => gate(count, threshold).kind === 'shown'
