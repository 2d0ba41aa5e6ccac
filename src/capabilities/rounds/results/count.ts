import { theSystem } from '../../../platform/access/index.ts'
import type { Db } from '../../../platform/db/index.ts'
import type { Job } from '../../../platform/jobs/index.ts'
import { NotFound } from '../../../standards/errors.ts'
import type { Needs } from '../../area/index.ts'
import { ballotsOf } from '../ballots.ts'
import { NOT_SAID } from '../cast.ts'
import { topOf } from '../rules/counting.ts'
import type { RoundInput } from '../rules/result.ts'
import { RERUNS } from '../rules/stability.ts'
import { whyCounted } from '../rules/why-counted.ts'
import { findToCount, insertResult, type ToCount } from '../store/results.ts'
import { findItems, findRound } from '../store/rounds.ts'
import { countBeside } from './beside.ts'

/** Counts every round that was closed, once, soon after. Each in a thread of its own, one after the other. */
export const countClosed = (needs: Needs): Job => ({
  name: 'rounds: count what is closed',
  everySeconds: 3,
  run: () => countAll(needs, { again: false }),
})

/** Counts again, as another version with why, where paper was typed in or struck out after the first count. */
export const countAgain = (needs: Needs): Job => ({
  name: 'rounds: count again what has changed',
  everySeconds: 60,
  run: () => countAll(needs, { again: true }),
})

async function countAll(needs: Needs, which: { again: boolean }): Promise<void> {
  const waiting = await needs.store.as(theSystem, db => findToCount(db, which))
  const faults: unknown[] = []
  // One that cannot be counted holds up none of the others; the first fault is told when all had their turn.
  for (const one of waiting) await countOne(needs, one).catch((fault: unknown) => faults.push(fault))
  if (faults.length > 0) throw faults[0]
}

async function countOne(needs: Needs, { round, before, ballots, struck }: ToCount): Promise<void> {
  const input = await needs.store.as(theSystem, db => inputOf(needs, db, round))
  const counted = await countBeside(input)
  const version = (before?.version ?? 0) + 1
  const what = { round, version, why: whyCounted(before, { struck }), countedOn: needs.today() }
  await needs.store.as(theSystem, db => insertResult(db, { ...what, ballots, struck, ...counted }))
}

/** What is the same for every round of so many things. Fixed before anybody chose: the seed is the key of the round. */
export const settingsOf = ({ area }: Pick<Needs, 'area'>, items: number) => ({
  ...{ groups: [...area.votes.groups.map(group => group.key), NOT_SAID], top: topOf(items) },
  ...{ smallNumber: area.smallNumber, reruns: RERUNS },
  apart: area.votes.groups.flatMap(group => (group.cards ? [group.key] : [])),
})

/** Everything the result of a round hangs on. As the system, or as staff once it is closed. Errors: NotFound. */
export async function inputOf(needs: Pick<Needs, 'area'>, db: Db, key: string): Promise<RoundInput> {
  const round = await findRound(db, key)
  if (round === undefined) throw new NotFound('There is no such vote.')
  const { method, rule } = round
  const [items, ballots] = [await findItems(db, key), await ballotsOf(db, round)]
  return { method, rule, items, ballots, ...settingsOf(needs, items.length), seed: key }
}
