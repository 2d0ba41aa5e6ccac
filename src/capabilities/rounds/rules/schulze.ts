/** `counts[a * size + b]`: how many put a before b. */
export interface PairMatrix {
  readonly counts: Int32Array
  readonly size: number
}

/**
 * Two by two, how many put one item before the other. An item in somebody's order stands before every one they left out;
 * between two that were left out they said nothing.
 *
 * @param orders places of items, best first; one for each person
 * @param times how often each person counts
 */
export function pairwise(
  orders: readonly (readonly number[])[],
  times: ArrayLike<number>,
  size: number
): PairMatrix {
  const counts = new Int32Array(size * size)
  const isIn = new Uint8Array(size)
  orders.forEach((order, person) => {
    if (times[person] === 0) return
    isIn.fill(0)
    for (const better of order) {
      isIn[better] = 1
      const row = better * size
      for (let worse = 0; worse < size; worse++) if (!isIn[worse]) counts[row + worse]! += times[person]!
    }
  })
  return { counts, size }
}

/** The item that more people put before than behind each other one; null where there is none, or nobody said anything. */
export function condorcetWinner({ counts, size }: PairMatrix): number | null {
  const all = [...Array(size).keys()]
  const beats = (one: number, other: number) => counts[one * size + other]! > counts[other * size + one]!
  return all.find(one => size > 1 && all.every(other => other === one || beats(one, other))) ?? null
}

/**
 * Places by Schulze's method: one item stands before another when its strongest path to it is stronger than the way back.
 * A path goes from winner to loser, and is as strong as the fewest winning votes on it. Ties stay ties: the first place is
 * for all that nothing stands before, the next for all that only those stand before, and so on.
 *
 * @returns the place of each item, from 1; items of one step share it, and as many numbers are left out
 * Source: M. Schulze (2011), winning votes.
 */
export function schulzePlaces({ counts, size }: PairMatrix): number[] {
  const strongest = strongestPaths(counts, size)
  const isBefore = (one: number, other: number) =>
    strongest[one * size + other]! > strongest[other * size + one]!
  const places = Array<number>(size).fill(0)
  let left = [...places.keys()]
  while (left.length > 0) {
    const step = left.filter(one => !left.some(other => isBefore(other, one)))
    for (const one of step) places[one] = size - left.length + 1
    left = left.filter(one => !step.includes(one))
  }
  return places
}

function strongestPaths(counts: Int32Array, size: number): Int32Array {
  const paths = counts.map((votes, at) => {
    const back = counts[(at % size) * size + Math.floor(at / size)]!
    return votes > back ? votes : 0
  })
  for (let via = 0; via < size; via++) {
    for (let from = 0; from < size; from++) {
      const first = paths[from * size + via]!
      if (first === 0) continue
      for (let to = 0; to < size; to++) {
        const path = Math.min(first, paths[via * size + to]!)
        if (to !== from && path > paths[from * size + to]!) paths[from * size + to] = path
      }
    }
  }
  return paths
}
