import { gateParts, type PartCount } from '../../../standards/small-numbers.ts'
import { topOf } from '../rules/counting.ts'
import {
  readPolis,
  type NoConversation,
  type PolisConversation,
  type PolisFiles,
} from '../rules/opinions/polis/read.ts'
import type { PolisSign } from '../rules/opinions/polis/sign.ts'
import { computeResult, type Result } from '../rules/result.ts'
import { noRule } from '../rules/round.ts'

export interface Given {
  readonly files: PolisFiles
  /** What a person says that 1 means; null lets the files tell. */
  readonly sign: PolisSign | null
  readonly smallNumber: number
}

/** A conversation of Polis as our own rules see it: what may be shown, and nothing of one person. */
export interface Again extends Pick<PolisConversation, 'ok' | 'sign' | 'statements' | 'bad'> {
  readonly people: number
  readonly result: Result
  /** How many people are in each group that Polis published, by its number. */
  readonly groups: Readonly<Record<string, PartCount>>
}

export type Looked = Again | NoConversation

/** Reads files of Polis and works them out as a round of ours. Heavy: see beside.ts. */
export function lookAgain({ files, sign, smallNumber }: Given): Looked {
  const read = readPolis(files, sign)
  if (!read.ok) return read
  const { statements, ballots, bad, groups } = read
  const items = statements.map(({ item, withdrawn }) => ({ item, withdrawn }))
  const result = computeResult({
    ...{ method: 'opinions', items, rule: noRule, groups: [], top: topOf(items.length), ballots },
    ...{ smallNumber, reruns: 0, seed: 'polis' },
  })
  const sizes = Object.fromEntries(
    [...Map.groupBy(groups.values(), group => group)].map(([group, all]) => [group, all.length])
  )
  const outside = ballots.length - groups.size
  return {
    ...{ ok: true, sign: read.sign, statements, bad, people: ballots.length, result },
    groups: gateParts(sizes, { threshold: smallNumber, outside }),
  }
}
