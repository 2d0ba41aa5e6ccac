import { setTimeout as wait } from 'node:timers/promises'

/** Waits for the work, and at least so many milliseconds, so that the time taken tells nothing about what was found. */
export async function noSoonerThan<T>(ms: number, work: Promise<T>): Promise<T> {
  const [result] = await Promise.all([work, wait(ms)])
  return result
}
