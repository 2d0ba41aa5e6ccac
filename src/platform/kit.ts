import type { CalendarDate } from '../standards/calendar.ts'
import type { Store } from './db/index.ts'
import type { Mailer } from './mail/mailer.ts'
import type { TombstoneList } from './tombstones/index.ts'
import type { Sealer } from './seal.ts'

/** The machinery every capability is handed. Time and chance come from here and nowhere else, so rules stay calculations. */
export interface Kit extends Sealer {
  readonly store: Store
  /** The address people type, without a slash at the end. */
  readonly baseUrl: string
  /** Today in London. */
  today(): CalendarDate
  now(): Date
  /** A new id: UUID version 7, so that rows sort by age. */
  newId(): string
  randomBytes(size: number): Uint8Array
  /**
   * A one-way hash, different for each purpose and keyed with the secret of this installation, so that a copy of the
   * database alone does not let anyone try codes.
   */
  keyedHash(purpose: string, text: string): string
  /** Sends letters. Without one they stay in the outbox, which a page on this machine shows. */
  readonly mailer?: Mailer
  /** What was taken back, kept outside the database. Tests may do without. */
  readonly tombstones?: TombstoneList
  readonly log: Log
}

/** Identifiers and counts only: never someone's words, name or address. */
export interface Log {
  info(facts: object, message: string): void
  warn(facts: object, message: string): void
  error(facts: object, message: string): void
}
