import { findGroups } from '../src/capabilities/rounds/rules/opinions/find-groups.ts'
import { votesOf } from '../src/capabilities/rounds/rules/opinions/votes.ts'
import { campBallots } from '../tests/support/camps.ts'
import { median, milliseconds } from './measure.ts'

type Say = (line: string) => void

const STATEMENTS = 200
const PEOPLE = [1_000, 10_000]
const ROUNDS = 3
/** Seconds for the largest, with every rerun that says whether the groups hold. */
const GOAL = 10

/**
 * What finding groups of opinion costs, from votes to groups that held in 25 reruns, and how it grows with the people. Three
 * camps, each person sure of two answers in five, of statements of which each saw half.
 */
export async function opinionGroups(say: Say): Promise<void> {
  const times: number[] = []
  for (const people of PEOPLE) {
    const camps = { people, statements: STATEMENTS, camps: 3, sure: 0.4, seen: 0.5, seed: 'bench' }
    const { items, ballots } = campBallots(camps)
    const votes = votesOf(ballots, items)
    const rounds: number[] = []
    for (let round = 0; round < ROUNDS; round++)
      rounds.push(await milliseconds(async () => findGroups(votes, `round ${round}`)))
    times.push(median(rounds))
    const { found } = findGroups(votes, 'found')
    const came = 'why' in found ? found.why : `${found.k} groups`
    say(
      `  opinion groups                ${people} people x ${STATEMENTS} statements: ${(median(rounds) / 1000).toFixed(2)} s (${came})`
    )
  }
  const [few = NaN, many = NaN] = times
  const verdict = many / 1000 <= GOAL ? 'met' : 'missed'
  say(
    `  opinion groups, 10 times as many ratio ${(many / few).toFixed(2)}; the largest in ${(many / 1000).toFixed(2)} s (goal ${GOAL} s: ${verdict})`
  )
}
