import { createServer, type Server } from 'node:net'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { openStore } from '../../src/platform/db/index.ts'
import { startPostgres, type TestServer } from './postgres.ts'
import { unpackBrowser } from './unpacked-browser.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** A socket that answers with the address of the run's one PostgreSQL, starting it for the first who asks. */
    askForPostgres: string
  }
}

export const TEMPLATE = 'kept_template'

/**
 * One PostgreSQL for the whole run, with one migrated database to copy; not started when no test wants one. And the
 * browser, unpacked once for all.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await unpackBrowser()
  const folder = mkdtempSync(join(tmpdir(), 'kept-ask-'))
  let postgres: Promise<TestServer> | undefined
  const desk = await answerAt(join(folder, 'desk'), async () => {
    postgres ??= startWithTemplate()
    return (await postgres).url('DATABASE')
  })
  project.provide('askForPostgres', join(folder, 'desk'))
  return async () => {
    desk.close()
    await (await postgres?.catch(() => undefined))?.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function startWithTemplate(): Promise<TestServer> {
  const server = await startPostgres()
  try {
    const store = await openStore({
      databaseUrl: server.url(await makeTemplate(server)),
      dataDir: server.folder,
    })
    await store.close()
    return server
  } catch (fault) {
    await server.stop()
    throw fault
  }
}

async function makeTemplate(server: TestServer): Promise<string> {
  const { Client } = await import('pg')
  const client = new Client({ connectionString: server.url('postgres') })
  await client.connect()
  await client.query(`create database ${TEMPLATE}`)
  await client.end()
  return TEMPLATE
}

/** Whoever connects is told `{ url }` or `{ fault }`, as one line of JSON. */
function answerAt(socket: string, url: () => Promise<string>): Promise<Server> {
  const desk = createServer(visitor => {
    visitor.on('error', () => {})
    url().then(
      found => visitor.end(JSON.stringify({ url: found })),
      (fault: Error) => visitor.end(JSON.stringify({ fault: fault.message }))
    )
  })
  return new Promise(resolve => desk.listen(socket, () => resolve(desk)))
}
