import { protocol, type PGlite } from '@electric-sql/pglite'
import { toWire } from './values.ts'
import { DatabaseFault, RolledBack, SET, valuesOf, type Settings, type Statement, type Wire } from './wire.ts'

const { serialize } = protocol

/** More than Kept has queries; beyond it, the one made longest ago is prepared again when it comes back. */
const MOST_PREPARED = 400

type Messages = Awaited<ReturnType<PGlite['execProtocolStream']>>

/**
 * Transactions on the engine inside this process, one at a time. PGlite's own query() parses each statement anew and
 * crosses into the engine six times for it; here a statement is prepared once, and then crosses once.
 */
export function embeddedWires(pglite: PGlite): () => Promise<Wire> {
  const statements = preparedStatements(pglite)
  return () =>
    new Promise((resolve, reject) => {
      const turn = () => new Promise<void>(release => resolve(embeddedWire(statements, release)))
      pglite
        ._checkReady()
        .then(() => pglite._runExclusiveTransaction(turn))
        .catch(reject)
    })
}

function embeddedWire(statements: ReturnType<typeof preparedStatements>, release: () => void): Wire {
  let opening: Statement[] = []
  const atCommit: Statement[] = []
  let isOwner = false
  let over = false

  const ask = (...asked: Statement[]) => {
    if (over) throw new Error('This transaction is over.')
    return statements.run(...opening.splice(0), ...asked)
  }

  return {
    async begin(settings: Settings | null) {
      isOwner = settings === null
      opening = settings ? [['begin'], [SET, valuesOf(settings)]] : [['begin']]
    },
    run: async (...asked) => ask(...asked),
    runAtCommit: statement => void atCommit.push(statement),
    async script(sql) {
      if (opening.length > 0) await ask()
      await statements.script(sql)
    },
    async commit() {
      const { command } = await ask(...atCommit, ['commit'])
      over = true
      if (command === 'ROLLBACK') throw new RolledBack()
    },
    async rollback() {
      if (over) return
      over = true
      if (opening.length === 0) await statements.script('rollback')
    },
    release() {
      if (isOwner) statements.forget() // it may have changed tables under them
      setImmediate(release) // between two transactions everything else in this process has its turn
    },
  }
}

function preparedStatements(pglite: PGlite) {
  const known = new Map<string, string>()
  const dropped: string[] = []
  let made = 0

  const cross = (message: Uint8Array): Promise<Messages> =>
    pglite
      .runExclusive(() => pglite.execProtocolStream(message, { syncToFs: false }))
      .catch(fault => Promise.reject(new DatabaseFault(fault)))

  const send = (...messages: Uint8Array[]) => cross(Buffer.concat([...messages, serialize.sync()]))

  async function prepare(sql: string): Promise<string> {
    const name = `kept_${++made}`
    if (known.size >= MOST_PREPARED) dropOldest()
    const closing = dropped.splice(0).map(old => serialize.close({ type: 'S', name: old }))
    await send(...closing, serialize.parse({ name, text: sql }))
    known.set(sql, name)
    return name
  }

  function dropOldest(): void {
    const [oldest] = known
    if (!oldest) return
    known.delete(oldest[0])
    dropped.push(oldest[1])
  }

  return {
    /** Runs statements in one crossing, when all are prepared already; answers for the last one. */
    async run(...asked: Statement[]) {
      const messages: Uint8Array[] = []
      for (const [sql, values = []] of asked) {
        let statement = known.get(sql)
        if (!statement) {
          await send(...messages.splice(0)) // what comes before: a statement is prepared in the role that will run it
          statement = await prepare(sql)
        }
        messages.push(
          serialize.bind({ statement, values: values.map(toWire) }),
          DESCRIBE,
          serialize.execute({})
        )
      }
      return answer(await send(...messages), pglite.parsers)
    },
    async script(sql: string): Promise<void> {
      await cross(serialize.query(sql))
    },
    forget(): void {
      dropped.push(...known.values())
      known.clear()
    },
  }
}

/** Each statement's rows come before its own 'complete'; those of the last statement are the answer. */
function answer(messages: Messages, parsers: PGlite['parsers']) {
  let said = ''
  let coming: unknown[] = []
  let rows: unknown[] = []
  let fields: readonly Field[] = []
  for (const message of messages) {
    if (message.name === 'rowDescription') fields = (message as unknown as { fields: Field[] }).fields
    else if (message.name === 'dataRow') {
      coming.push(row((message as unknown as { fields: Texts }).fields, fields, parsers))
    } else if (message.name === 'commandComplete') {
      said = (message as unknown as { text: string }).text
      rows = coming
      coming = []
    }
  }
  const [command = '', ...counts] = said.split(' ')
  return { rows, command, touched: writes.has(command) ? Number(counts.at(-1)) : undefined }
}

type Field = { name: string; dataTypeID: number }
type Texts = (string | null)[]

const DESCRIBE = serialize.describe({ type: 'P' })

const writes = new Set(['INSERT', 'UPDATE', 'DELETE', 'MERGE'])

function row(
  texts: (string | null)[],
  fields: readonly Field[],
  parsers: PGlite['parsers']
): Record<string, unknown> {
  const found: Record<string, unknown> = {}
  fields.forEach(({ name, dataTypeID }, place) => {
    const text = texts[place] ?? null
    const read = parsers[dataTypeID]
    found[name] = text === null || !read ? text : read(text, dataTypeID)
  })
  return found
}
