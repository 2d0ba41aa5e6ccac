import type { Wire } from './wire.ts'

/** One transaction, below the query builder. */
export interface Session {
  /** Any number of statements, no values. */
  script(sql: string): Promise<void>
  /** One statement with bound values. */
  rows<R>(sql: string, values?: readonly unknown[]): Promise<R[]>
}

/** What the two engines have in common. Everything above this file is the same for both. */
export interface Engine {
  readonly kind: 'embedded' | 'server'
  /** A connection for one transaction; waits for its turn. */
  take(): Promise<Wire>
  /** Keeps other processes of the same database out while the work is done. */
  alone<T>(work: () => Promise<T>): Promise<T>
  /** Does the work unless another process has the turn of this name: see `turn` of the store. */
  turn(name: string, seconds: number, work: () => Promise<void>): Promise<boolean>
  /** Calls back after a NOTIFY on the channel; also when notices may have been missed. Returns how to stop. */
  listen(channel: string, listener: () => void): Promise<() => Promise<void>>
  /** Counts rows so that queries are planned well, and does what a server's background processes do by themselves. */
  upkeep(): Promise<void>
  /**
   * Writes every table anew and lets go of old files, so that what was deleted is in none of ours any more. Nothing else
   * is done meanwhile on the tables it is at. What a server's operator keeps besides (archives, replicas) is not reached.
   */
  sweep(): Promise<void>
  close(): Promise<void>
}
