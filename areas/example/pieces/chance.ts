/** Chance that is the same every time: mulberry32 from one fixed seed, so the files never change by themselves. */
export interface Chance {
  /** From nought up to, but not at, one. */
  next(): number
  whole(from: number, to: number): number
  one<T>(list: readonly T[]): T
  says(odds: number): boolean
}

export function chanceFrom(seed: number): Chance {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1))
  return {
    next,
    whole,
    one: list => list[whole(0, list.length - 1)]!,
    says: odds => next() < odds,
  }
}
