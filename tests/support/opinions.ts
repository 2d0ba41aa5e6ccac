import type { Needs } from '../../src/capabilities/area/index.ts'
import { castBallot, phoneKey } from '../../src/capabilities/rounds/index.ts'
import type { Opinion } from '../../src/capabilities/rounds/rules/ballot.ts'
import { insertOpening, insertRound } from '../../src/capabilities/rounds/store/rounds.ts'
import type { Store } from '../../src/platform/db/index.ts'
import { randomFrom } from '../../src/standards/random.ts'
import { statementsOf } from './camps.ts'
import { facilitator, planOf } from './round.ts'

export const PEOPLE = 60

const nothing = { theme: null, cornerstone: null, strength: null, development: null }
const statements = statementsOf(12).map(({ item }, at) => ({
  ...nothing,
  item,
  title: `Number ${at + 1} is what we need.`,
}))

/** Two camps: all say yes to the first statement; of the others, one camp says yes to what the other says no to. */
function mindOf(person: number, statement: number, sure: boolean): Opinion {
  if (statement === 0) return 'agree'
  if (!sure) return 'pass'
  return (person + statement) % 2 === 0 ? 'agree' : 'disagree'
}

/** A round of opinions that is open since today, and what 60 invented people of two camps said in it. */
export async function roundOfOpinions(needs: Needs & { store: Store }, key: string): Promise<void> {
  const by = { id: facilitator.id, name: facilitator.name }
  await needs.store.as(facilitator, async db => {
    const plan = planOf({ key, mode: 'open', method: 'opinions', on: needs.today() })
    await insertRound(db, { ...plan, by }, statements)
    await insertOpening(db, key, by, needs.today())
  })
  const random = randomFrom('a whole round')
  for (let person = 0; person < PEOPLE; person++) {
    const said = statements.map(({ item }, at) => [item, mindOf(person, at, random() < 0.9)] as const)
    const keyHash = phoneKey(needs, key, `phone ${person}`)
    const group = ['parent-carer', 'practitioner', null][Math.floor(person / 20)] ?? null
    const choice = { method: 'opinions', said: Object.fromEntries(said) } as const
    await castBallot(needs, { round: key, keyHash, submission: `${key} ${person}`, group, choice })
  }
}
