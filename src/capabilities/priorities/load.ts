import type { Needs, ResolvedRecord, RoundRecord } from '../area/index.ts'
import { themeTitles } from '../themes/index.ts'
import type { Db } from '../../platform/db/index.ts'
import {
  batchFault,
  insertBatch,
  insertClosing,
  insertOpening,
  insertRound,
  setCards,
  type Batch,
  type RoundPlan,
  type RoundRule,
} from '../rounds/index.ts'
import { itemOf } from './from-rounds.ts'
import { shortlist } from './rules/shortlist.ts'
import { proposeRound } from './round.ts'
import { insertDecision } from './store/decisions.ts'

/** Who stands behind what came with an area's folder. */
const theRecord = { id: 'record', name: 'The area’s record' }

/**
 * Adds the record's rounds and publishes each. What a closed one chose is worked out by its rule. One that was published
 * elsewhere is published here on the day we read it there: we do not know the other day.
 *
 * Errors: a round whose counts cannot be true, by its key.
 */
export async function loadRounds(needs: Needs, db: Db, { rounds }: ResolvedRecord): Promise<number> {
  let added = 0
  for (const round of rounds) if (await loadRound(needs, db, round)) added++
  return added
}

async function loadRound(needs: Needs, db: Db, round: RoundRecord): Promise<boolean> {
  const { key, opened, closed, source } = round
  if (!(await addRound(db, round))) return false
  await insertOpening(db, key, null, opened)
  if (closed !== null) await closeByRule(needs, db, { ...round, closed })
  const today = source?.asAt ?? closed ?? opened
  await proposeRound(needs, db, { key, by: theRecord, note: null, needsTwo: false, today })
  return true
}

async function addRound(db: Db, round: RoundRecord): Promise<boolean> {
  const { key, title, question, event, closes, people, source, opened, lines } = round
  const themes = await themeTitles(
    db,
    lines.map(({ theme }) => theme)
  )
  const items = lines.flatMap(({ theme }) => themes.get(theme) ?? []).map(itemOf)
  const plan = {
    ...{ key, title, question, event, closes, people, source, rule: ruleOf(round) },
    ...{ chosenFrom: 'themes', method: 'stars', mode: round.mode, opensAt: null, closesAt: null },
  } as const satisfies Partial<RoundPlan>
  if (!(await insertRound(db, { ...plan, by: null, on: opened }, items))) return false
  const cards = lines.flatMap(({ theme, card }) => (card ? [{ item: theme, ...card }] : []))
  await setCards(db, key, cards, theRecord, opened)
  return true
}

const ruleOf = ({ starsEach, threshold }: RoundRecord): RoundRule => ({
  ...{ starsEach, mostOnOne: null, threshold, thresholdOn: 'stars', ties: 'stay-tied' },
})

async function closeByRule(
  { newId }: Needs,
  db: Db,
  round: RoundRecord & { closed: NonNullable<RoundRecord['closed']> }
) {
  const { key, title, closed, people, starsEach, threshold, lines } = round
  const counts = lines.flatMap(({ theme, stars }) => (stars === null ? [] : { item: theme, stars }))
  const batch: Batch = { voters: people, starsEach, counts }
  const fault = batchFault(batch, ruleOf(round))
  if (fault) throw new Error(`The counts of the round ${key} cannot be true: ${fault.code}.`)
  await insertBatch(db, {
    ...batch,
    id: newId(),
    round: key,
    kind: 'typed',
    label: title,
    by: null,
    on: closed,
  })
  await insertClosing(db, key, null, closed)
  const taken = shortlist(lines, threshold).map(({ theme, result }) => {
    return { theme, taken: result === 'reached', why: null }
  })
  await insertDecision(db, { id: newId(), round: key, decidedBy: null, on: closed, lines: taken, by: null })
}
