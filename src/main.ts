import { serve } from '@hono/node-server'
import type { Server } from 'node:http'
import { createApp } from './app.ts'
import { openFirstDoor } from './capabilities/people/index.ts'
import { openHouse, type House } from './house.ts'
import { runJobs } from './platform/jobs/index.ts'
import { rooms } from './rooms.ts'
import { loadRecord } from './load.ts'
import { takeBackAgain } from './taken-back.ts'

const say = (line: string) => void process.stdout.write(`${line}\n`)

/** Starts the site: settings, store, record, listen; closes with grace when asked to. */
async function main(): Promise<void> {
  const house = await openHouse(process.env, say)
  const { config, needs } = house
  await beginList(config.takenBackList, needs)
  const { again, otherSecret } = await takeBackAgain(needs)
  if (again > 0) say(`  ${again} taken back before were in the database again, and are gone`)
  if (otherSecret > 0)
    say(`  ${otherSecret} on the list of what was taken back were made with another SESSION_SECRET`)
  await loadRecord(needs, house.record, line => say(`  ${line}`))
  const door = await openFirstDoor(needs, config.adminEmail)
  const app = createApp({
    ...needs,
    assets: house.assets,
    secret: house.secret,
    trustProxy: config.trustProxy,
  })
  const server = serve({
    fetch: app.fetch,
    port: config.http.port,
    hostname: config.http.host,
    serverOptions: {
      requestTimeout: 30_000,
      headersTimeout: 15_000,
      connectionsCheckingInterval: 3_000,
      maxHeaderSize: 16_384,
    },
  }) as Server
  server.on('error', fault => stop(1, portFault(fault, config.http.port)))
  server.on('listening', () => house.welcome(say, door))
  const stopJobs = runJobs(
    rooms.flatMap(room => room.jobs?.(needs) ?? []),
    needs.store,
    needs.log
  )

  let stopping = false
  const close = async () => {
    if (stopping) return
    stopping = true
    server.close()
    server.closeIdleConnections()
    setTimeout(() => server.closeAllConnections(), 5_000).unref()
    await new Promise<void>(done => server.once('close', done))
    await stopJobs()
    await house.close()
    process.exit(0)
  }
  process.on('SIGTERM', () => void close())
  process.on('SIGINT', () => void close())
}

/** Better no start than a site where nobody can take anything back. */
async function beginList(file: string, needs: House['needs']): Promise<void> {
  await needs.tombstones?.begin().catch((fault: NodeJS.ErrnoException) => {
    throw new Error(
      `Cannot start.\n- The list of what people took back cannot be written at ${file} (${fault.code}): set TAKEN_BACK_LIST to a file on a disk that stays`
    )
  })
}

function portFault(fault: Error & { code?: string }, port: number): string {
  return fault.code === 'EADDRINUSE'
    ? `Port ${port} is in use. Stop the other program, or start with PORT set to another number.`
    : fault.message
}

function stop(code: number, sentence: string): never {
  process.stderr.write(`${sentence}\n`)
  process.exit(code)
}

main().catch((fault: Error) => stop(1, fault.message))
