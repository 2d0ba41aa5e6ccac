import { readFileSync } from 'node:fs'

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

/**
 * Measures two things in turn, A B A B, so that whatever else this machine is doing falls on both.
 *
 * @returns the median of each, and the median of the ratios of each pair: what was measured side by side is compared
 */
export async function sideBySide(
  rounds: number,
  one: () => Promise<number>,
  other: () => Promise<number>
): Promise<{ one: number; other: number; ratio: number }> {
  const pairs: { one: number; other: number }[] = []
  for (let round = 0; round < rounds; round++) pairs.push({ one: await one(), other: await other() })
  return {
    one: median(pairs.map(pair => pair.one)),
    other: median(pairs.map(pair => pair.other)),
    ratio: median(pairs.map(pair => pair.one / pair.other)),
  }
}

/** What a process holds in memory, in MB: now, and at most since it started. */
export function memoryOf(pid: number): { now: number; most: number } {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  const megabytes = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)?.[1]) / 1024
  return { now: megabytes('VmRSS'), most: megabytes('VmHWM') }
}

export async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}
