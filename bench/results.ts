import type { Ballot, Comparison, Pairs, Stars } from '../src/capabilities/rounds/rules/ballot.ts'
import { countPairs } from '../src/capabilities/rounds/rules/pairs/count.ts'
import { fitPairs } from '../src/capabilities/rounds/rules/pairs/fit.ts'
import { knownFrom, nextPair } from '../src/capabilities/rounds/rules/pairs/next-pair.ts'
import { tallyOf } from '../src/capabilities/rounds/rules/pairs/tally.ts'
import { countStars } from '../src/capabilities/rounds/rules/stars.ts'
import { below, byLot, randomFrom, type Random } from '../src/standards/random.ts'
import { median, milliseconds } from './measure.ts'

type Say = (line: string) => void

const RERUNS = 1000
const rule = {
  starsEach: 5,
  mostOnOne: 2,
  threshold: 3,
  thresholdOn: 'stars',
  ties: 'stay-tied',
} as const
const about = { rule, top: 5, reruns: RERUNS, seed: 'bench' }

/** How long the result of a round takes, at a tenth of the size we promise, at that size, and at ten times. */
export async function resultsAsTheyGrow(say: Say): Promise<void> {
  say(`\nResults of a round, each with ${RERUNS} reruns`)
  for (const people of [50, 500, 5_000]) {
    const ballots = starBallots(people, 40)
    const once = async () => void countStars({ ...about, items: itemsOf(40), ballots })
    say(`  stars of ${people} people on 40 items          ${await middle(once)} ms`)
  }
  for (const [items, presses] of [
    [20, 10_000],
    [200, 10_000],
    [200, 100_000],
    [200, 1_000_000],
  ] as const) {
    const ballots = pairBallots(presses, items)
    const once = async () => void countPairs({ ...about, items: itemsOf(items), ballots })
    say(`  pairs: ${presses} presses on ${items} items        ${await middle(once)} ms`)
    const tally = tallyOf(keysOf(items), ballots)
    const fit = async () => void fitPairs(tally)
    say(`    of which the strengths                        ${await middle(fit)} ms`)
    const known = knownFrom(itemsOf(items), ballots)
    const next = async () => void nextPair(known, ballots[0]!.choice.comparisons, randomFrom('next'))
    say(`    the next pair for one person                  ${await middle(next)} ms`)
  }
}

async function middle(work: () => Promise<void>): Promise<string> {
  const times = []
  for (let nth = 0; nth < 3; nth++) times.push(await milliseconds(work))
  return median(times).toFixed(1)
}

const keysOf = (count: number) => Array.from({ length: count }, (_, nth) => `item-${nth}`)
const itemsOf = (count: number) => keysOf(count).map(item => ({ item, withdrawn: null }))

/** Five stars each, more of them on the first items than on the last. */
function starBallots(people: number, items: number): Ballot<Stars>[] {
  const random = randomFrom('stars')
  return Array.from({ length: people }, (_, nth) => {
    const chosen = Array.from({ length: 5 }, () => `item-${Math.floor(random() * random() * items)}`)
    const stars = Object.fromEntries(chosen.map(item => [item, 1]))
    return { voter: `${nth}`, route: 'room', group: null, choice: { method: 'stars', stars } }
  })
}

/** Fifty presses each, in which the item that comes first wins more often the further apart the two are. */
function pairBallots(presses: number, items: number): Ballot<Pairs>[] {
  const random = randomFrom('pairs')
  const each = Math.min(50, items - 1)
  return Array.from({ length: Math.ceil(presses / each) }, (_, nth) => {
    const ring = byLot([...Array(items).keys()], random)
    const comparisons = Array.from({ length: each }, (_, at) =>
      compared(ring[at]!, ring[at + 1]!, items, random)
    )
    return { voter: `${nth}`, route: 'room', group: null, choice: { method: 'pairs', comparisons } }
  })
}

function compared(one: number, other: number, items: number, random: Random): Comparison {
  const wins = random() < 1 / (1 + Math.exp((3 * (one - other)) / items))
  const said = below(20, random) === 0 ? 'same' : wins ? 'left' : 'right'
  return { left: `item-${one}`, right: `item-${other}`, said }
}
