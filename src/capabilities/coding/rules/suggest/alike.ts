import { wordsOf } from './terms.ts'

export interface Told {
  readonly id: string
  readonly words: string
}

const RUN = 3
const HASHES = 64
const BAND = 4
const ALIKE = 0.8

/**
 * Texts that are nearly the same, as when a campaign gives its members words to send. They are shown once and counted as
 * people: each is still a story of its own, with its own answer.
 *
 * Two are nearly the same when at least 0.8 of their runs of three words are in both (Jaccard). Pairs to compare are found
 * by MinHash, 64 hashes in bands of four: two that are alike by 0.8 are missed about once in 4,500 times.
 *
 * @returns groups of two or more ids, in the order in which they came
 * Source: A. Broder, On the resemblance and containment of documents (1997).
 */
export function nearlyTheSame(texts: readonly Told[]): string[][] {
  const runs = texts.map(({ words }) => runsOf(words))
  const group = texts.map((_, at) => at)
  const rootOf = (at: number): number => (group[at] === at ? at : rootOf(group[at]!))
  for (const together of inOneBand(runs)) {
    for (const other of together.slice(1)) {
      const [one, two] = [rootOf(together[0]!), rootOf(other)].sort((a, b) => a - b) as [number, number]
      if (one !== two && jaccard(runs[together[0]!]!, runs[other]!) >= ALIKE) group[two] = one
    }
  }
  const groups = Map.groupBy(texts.keys(), rootOf)
  return [...groups.values()].filter(({ length }) => length > 1).map(ats => ats.map(at => texts[at]!.id))
}

/** Every run of three words of a text, as a number. A shorter text is one run. */
function runsOf(text: string): ReadonlySet<number> {
  const words = wordsOf(text)
  const many = Math.max(1, words.length - RUN + 1)
  return new Set(Array.from({ length: many }, (_, at) => hashOf(words.slice(at, at + RUN).join(' '))))
}

/** Places of texts that agree in all hashes of one band. */
function inOneBand(runs: readonly ReadonlySet<number>[]): number[][] {
  const bands = new Map<string, number[]>()
  runs.forEach((own, at) => {
    const least = leastHashes(own)
    for (let from = 0; from < HASHES; from += BAND) {
      const key = `${from}:${least.slice(from, from + BAND).join()}`
      const list = bands.get(key)
      if (list === undefined) bands.set(key, [at])
      else list.push(at)
    }
  })
  return [...bands.values()].filter(({ length }) => length > 1)
}

function leastHashes(runs: ReadonlySet<number>): number[] {
  return Array.from({ length: HASHES }, (_, nth) => {
    let least = 0xffffffff
    for (const run of runs) least = Math.min(least, mixed(run, nth))
    return least
  })
}

function jaccard(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  const both = [...one].filter(run => other.has(run)).length
  return both / (one.size + other.size - both)
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/** The nth of a family of hashes of a number: the finaliser of MurmurHash3, begun elsewhere each time. */
function mixed(value: number, nth: number): number {
  let hash = value ^ Math.imul(nth + 1, 0x9e3779b1)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
