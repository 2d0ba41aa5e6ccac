import type { Socket } from 'node:net'
import type { PoolClient, QueryConfig, QueryResult } from 'pg'
import {
  DatabaseFault,
  RolledBack,
  SET,
  valuesOf,
  type Answer,
  type Settings,
  type Statement,
  type Wire,
} from './wire.ts'

/**
 * A transaction on a pooled connection of a server, which must be one with `pipeline: true`: statements are sent
 * without waiting for each other, so begin and the settings travel with the first query, and the last with the commit.
 */
export function serverWire(client: PoolClient): Wire {
  let opening: Promise<unknown> = Promise.resolve()
  const atCommit: Statement[] = []
  let over = false
  let broken = false
  // the server may end a connection between two statements; unheard, that would end this process
  const lost = () => void (broken = true)
  client.on('error', lost)

  const send = async (statement: Statement) => {
    holdForOthers(client)
    try {
      return await client.query(asQuery(statement))
    } catch (fault) {
      broken ||= isStale(fault as DatabaseFault)
      throw fault
    }
  }

  const ask = async (...statements: Statement[]): Promise<QueryResult | undefined> => {
    if (over) throw new Error('This transaction is over.')
    const sent = statements.map(statement => send(statement))
    return inOrder([opening, ...sent])
  }

  return {
    begin(settings: Settings | null) {
      opening = inOrder([send(['begin', []]), ...(settings ? [send([SET, valuesOf(settings)])] : [])])
      opening.catch(() => {})
      return Promise.resolve()
    },
    async run(...statements): Promise<Answer> {
      const answer = await ask(...statements)
      const touched = answer && writes.has(answer.command) ? (answer.rowCount ?? 0) : undefined
      return { rows: answer?.rows ?? [], touched }
    },
    runAtCommit: statement => void atCommit.push(statement),
    script: async sql => void (await ask([sql])),
    async commit() {
      const answer = await ask(...atCommit, ['commit', []])
      over = true
      if (answer?.command === 'ROLLBACK') throw new RolledBack()
    },
    async rollback() {
      if (over) return
      over = true
      await client.query('rollback').catch(() => (broken = true))
    },
    release() {
      client.off('error', lost)
      client.release(broken)
    },
  }
}

const holding = new WeakSet<PoolClient>()

/**
 * What is sent in one breath leaves in one system call. On its own, each statement would cost one; waking a process for
 * every statement of a told story took a third of our time.
 */
function holdForOthers(client: PoolClient): void {
  if (holding.has(client)) return
  const { stream } = (client as unknown as { connection: { stream: Socket } }).connection
  holding.add(client)
  stream.cork()
  process.nextTick(() => {
    holding.delete(client)
    stream.uncork()
  })
}

/** More than Kept has queries; beyond it, a query is sent without being prepared. */
const MOST_PREPARED = 400

const names = new Map<string, string>()

/** A query with values is prepared once on each connection, under the same name on all of them. */
function asQuery([sql, values]: Statement): QueryConfig {
  if (!values) return { text: sql }
  if (!names.has(sql) && names.size < MOST_PREPARED) names.set(sql, `kept_${names.size + 1}`)
  const name = names.get(sql)
  return { text: sql, values: [...values], ...(name && { name }) }
}

/** A prepared query that a migration or a connection pooler took away: this connection is not used again. */
function isStale({ code, message }: DatabaseFault): boolean {
  return code === '26000' || (code === '0A000' && message.startsWith('cached plan'))
}

const writes = new Set(['INSERT', 'UPDATE', 'DELETE', 'MERGE'])

/** The last answer, once all are in; the first fault, when there is one, since those after it only follow from it. */
async function inOrder(sent: readonly Promise<unknown>[]): Promise<QueryResult | undefined> {
  let last: unknown
  for (const answer of await Promise.allSettled(sent)) {
    if (answer.status === 'rejected') {
      throw answer.reason instanceof DatabaseFault ? answer.reason : new DatabaseFault(answer.reason as Error)
    }
    last = answer.value
  }
  return last as QueryResult | undefined
}
