import type { Kysely } from 'kysely'
import type { Actor } from '../access/index.ts'

/**
 * The database as a capability's store functions receive it: always a transaction, always its first argument.
 * A capability adds its own tables: `db.withSchema('voices').$extendTables<{ story: StoryTable }>()`.
 */
export type Db = Kysely<Record<never, never>>

export interface Store {
  readonly engine: 'embedded' | 'server'
  /** One transaction, in a role that owns nothing, with the actor in its settings for the row policies to read. */
  as<T>(actor: Actor, work: (db: Db) => Promise<T>): Promise<T>
  /** One transaction as the owner: the operator's commands only (migrate, backup, restore), never request work. */
  asOwner<T>(work: (db: Db) => Promise<T>): Promise<T>
  /**
   * Does the work unless another process is at the work of this name: then false, at once. One that has been at it for
   * twice these seconds stops nobody any more, and one that has ended stops nobody at all.
   */
  turn(name: string, seconds: number, work: () => Promise<void>): Promise<boolean>
  /** Called after any commit, of any process, that changed what the public can see. Returns how to stop. */
  onChange(listener: () => void): () => void
  close(): Promise<void>
}

export interface StoreSettings {
  /** A PostgreSQL address, or null for the engine inside this process. */
  readonly databaseUrl: string | null
  /** The folder that holds the embedded engine's files. */
  readonly dataDir: string
  /** Where progress and warnings are said, a sentence at a time. */
  readonly say?: (line: string) => void
  /** Another folder of migrations than db/migrations: for tests of the migrator. */
  readonly migrations?: string
}
