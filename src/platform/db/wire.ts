import {
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
} from 'kysely'
import type { Db } from './store.ts'

/** What the row policies read: set for one transaction, by bound values. */
export interface Settings {
  readonly role: string
  readonly actor: string
  readonly roles: string
  readonly receipt: string
}

export interface Answer {
  readonly rows: unknown[]
  /** How many rows an insert, update, delete or merge touched; undefined for anything else. */
  readonly touched: number | undefined
}

export type Statement = readonly [sql: string, values?: readonly unknown[]]

/**
 * One connection for one transaction: begun once, ended once by commit or rollback, then released.
 * Faults are DatabaseFaults.
 */
export interface Wire {
  /** May return before the database has answered: a fault then shows at the next call. Null settings: the owner. */
  begin(settings: Settings | null): Promise<void>
  /** Sends the statements together and answers for the last one. */
  run(...statements: readonly [Statement, ...Statement[]]): Promise<Answer>
  /** Keeps a statement back, to be sent together with the commit: when it fails, so does the commit. */
  runAtCommit(statement: Statement): void
  /** Any number of statements, no values. */
  script(sql: string): Promise<void>
  /** Errors: when the database could only roll back, because an earlier fault was swallowed. */
  commit(): Promise<void>
  rollback(): Promise<void>
  release(): void
}

export const SET = `select set_config('role', $1, true), set_config('kept.actor', $2, true),
  set_config('kept.roles', $3, true), set_config('kept.receipt', $4, true)`

export function valuesOf({ role, actor, roles, receipt }: Settings): string[] {
  return [role, actor, roles, receipt]
}

export class RolledBack extends Error {
  constructor() {
    super('Nothing was kept: a fault inside this transaction was swallowed, so the database rolled it back.')
  }
}

/** PostgreSQL's own answer to a query it refused. `detail` is left out: it can hold the words somebody wrote. */
export class DatabaseFault extends Error {
  /** SQLSTATE, such as 23505 for a value that must be unique. */
  readonly code: string | undefined
  readonly table: string | undefined
  readonly constraint: string | undefined

  constructor(fault: { message: string; code?: string; table?: string; constraint?: string }) {
    super(fault.message)
    this.name = 'DatabaseFault'
    this.code = fault.code
    this.table = fault.table
    this.constraint = fault.constraint
  }
}

/**
 * The query builder over one wire. Kysely's own drivers send each query by itself and wait; these send a transaction's
 * beginning together with its first query, and prepare each query once. Decision 0009.
 */
export function builderOn(wire: Wire): Db {
  const connection: DatabaseConnection = {
    async executeQuery<R>({ sql, parameters }: CompiledQuery) {
      const { rows, touched } = await wire.run([sql, parameters])
      return { rows: rows as R[], ...(touched !== undefined && { numAffectedRows: BigInt(touched) }) }
    },
    // eslint-disable-next-line require-yield
    async *streamQuery() {
      throw new Error('Rows are not streamed here: ask for a page at a time.')
    },
  }
  const driver: Driver = {
    init: async () => {},
    acquireConnection: async () => connection,
    beginTransaction: () => Promise.reject(new Error('A transaction is open already: this db is one.')),
    commitTransaction: async () => {},
    rollbackTransaction: async () => {},
    releaseConnection: async () => {},
    destroy: async () => {},
  }
  const db: Db = new Kysely({ dialect: { ...dialect, createDriver: () => driver } })
  wires.set(db, wire)
  return db
}

const wires = new WeakMap<Db, Wire>()

/** The wire under a transaction's db, for what the query builder cannot say. */
export function wireOf(db: Db): Wire {
  const wire = wires.get(db)
  if (!wire) throw new Error('This db was not given by Store.as or Store.asOwner.')
  return wire
}

const adapter = new PostgresAdapter()
const compiler = new PostgresQueryCompiler()

const dialect = {
  createAdapter: () => adapter,
  createQueryCompiler: () => compiler,
  createIntrospector: (db: Kysely<unknown>) => new PostgresIntrospector(db),
}
