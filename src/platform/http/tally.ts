/** More different marks than this in an hour, and all are forgotten: memory has an end, and a limit is no safe. */
const MOST_MARKS = 200_000

/** Counts of things done within the hour, in memory and nowhere else. */
export interface Tally {
  /** Counts one more. @returns how many there are within the hour, this one among them */
  add(what: string, mark: string): number
  /** How many there are within the hour. */
  of(what: string, mark: string): number
}

/** @param now the time, in milliseconds of any clock that goes forward */
export function newTally(now: () => number): Tally {
  const HOUR = 3_600_000
  let hour = Math.floor(now() / HOUR)
  const counts = new Map<string, number>()
  const turn = () => {
    const at = Math.floor(now() / HOUR)
    if (at !== hour || counts.size > MOST_MARKS) counts.clear()
    hour = at
  }
  return {
    add(what, mark) {
      turn()
      const count = 1 + (counts.get(`${what} ${mark}`) ?? 0)
      counts.set(`${what} ${mark}`, count)
      return count
    },
    of(what, mark) {
      turn()
      return counts.get(`${what} ${mark}`) ?? 0
    },
  }
}
