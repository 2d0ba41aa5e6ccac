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
    /** A socket that answers with a folder of the embedded engine, migrated and empty, to be copied and never opened. */
    askForFolder: string
  }
}

export const TEMPLATE = 'kept_template'

/**
 * One PostgreSQL for the whole run, with one migrated database to copy, and one folder of the embedded engine; neither is
 * made when no test wants it. And the browser, unpacked once for all.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await unpackBrowser()
  const folder = mkdtempSync(join(tmpdir(), 'kept-ask-'))
  let postgres: Promise<TestServer> | undefined
  const desk = await answerAt(join(folder, 'desk'), async () => {
    postgres ??= startWithTemplate()
    return (await postgres).url('DATABASE')
  })
  let embedded: Promise<string> | undefined
  const folders = await answerAt(join(folder, 'folders'), () => (embedded ??= makeFolder(folder)))
  project.provide('askForPostgres', join(folder, 'desk'))
  project.provide('askForFolder', join(folder, 'folders'))
  return async () => {
    desk.close()
    folders.close()
    await embedded?.catch(() => undefined)
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

async function makeFolder(within: string): Promise<string> {
  const dataDir = join(within, 'embedded')
  await (await openStore({ databaseUrl: null, dataDir })).close()
  return dataDir
}

async function makeTemplate(server: TestServer): Promise<string> {
  const { Client } = await import('pg')
  const client = new Client({ connectionString: server.url('postgres') })
  await client.connect()
  await client.query(`create database ${TEMPLATE}`)
  await client.end()
  return TEMPLATE
}

/** Whoever connects is told `{ found }` or `{ fault }`, as one line of JSON. */
function answerAt(socket: string, find: () => Promise<string>): Promise<Server> {
  const desk = createServer(visitor => {
    visitor.on('error', () => {})
    find().then(
      found => visitor.end(JSON.stringify({ found })),
      (fault: Error) => visitor.end(JSON.stringify({ fault: fault.message }))
    )
  })
  return new Promise(resolve => desk.listen(socket, () => resolve(desk)))
}
