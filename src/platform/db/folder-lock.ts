import { createHash, randomBytes } from 'node:crypto'
import {
  accessSync,
  closeSync,
  constants,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { connect, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

const LOCK = 'kept.lock'

/** Bytes that fit in a unix socket's address, on every platform we know. */
const ADDRESS_LIMIT = 100

/**
 * Keeps a second process out of a folder: a socket in it that somebody is listening on.
 * A process id can be used again after a crash; a socket nobody listens on cannot pretend.
 *
 * @returns how to let the folder go
 * Errors: one sentence naming the folder when another process holds it.
 */
export async function lockFolder(folder: string): Promise<() => void> {
  makeFolder(folder)
  const { address, done } = addressIn(folder)
  try {
    const server = await hold(address).catch((fault: NodeJS.ErrnoException) =>
      noSockets.has(fault.code ?? '') ? hold(elsewhere(folder)) : Promise.reject(fault)
    )
    if (!server) throw new Error(inUse(folder))
    return () => void server.close(done)
  } catch (fault) {
    done()
    throw fault
  }
}

/** What file systems say that keep no sockets, such as some shared folders. */
const noSockets = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'EINVAL'])

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    accessSync(folder, constants.R_OK | constants.W_OK)
  } catch (fault) {
    throw new Error(
      `The folder ${folder} cannot be written: give this account the right to, or set DATA_DIR to another folder.`,
      { cause: fault }
    )
  }
}

async function hold(address: string): Promise<Server | null> {
  return (await listenOn(address)) ?? takeOver(address)
}

function inUse(folder: string): string {
  return `The folder ${folder} is in use by another Kept that is running: stop that one first, or set DATA_DIR to another folder.`
}

/** The lock's address. A long path is reached through an open handle where the system offers one. */
function addressIn(folder: string): { address: string; done: () => void } {
  const plain = join(realpathSync(folder), LOCK)
  if (Buffer.byteLength(plain) <= ADDRESS_LIMIT) return { address: plain, done: () => {} }
  if (process.platform !== 'linux') return { address: elsewhere(folder), done: () => {} }
  const handle = openSync(folder, 'r')
  return { address: `/proc/self/fd/${handle}/${LOCK}`, done: () => closeSync(handle) }
}

function elsewhere(folder: string): string {
  const name = createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 24)
  return join(tmpdir(), `kept-${name}.lock`)
}

/** A listening socket, or null when the address is taken, by a live process or a dead one. */
function listenOn(address: string): Promise<Server | null> {
  return new Promise((resolve, reject) => {
    const server = createServer(visitor => visitor.destroy())
    server.once('error', (fault: NodeJS.ErrnoException) => {
      if (fault.code === 'EADDRINUSE') resolve(null)
      else reject(fault)
    })
    server.listen(address, () => resolve(server.unref()))
  })
}

/**
 * After a crash the socket is still there. It is moved aside before it is thrown away, and looked at again, so that of
 * two processes starting together neither can throw away the other's fresh lock.
 */
async function takeOver(address: string): Promise<Server | null> {
  if (await answers(address)) return null
  const aside = `${address}-${randomBytes(4).toString('hex')}`
  try {
    renameSync(address, aside)
  } catch {
    return null // somebody else is taking over
  }
  if (await answers(aside)) {
    renameSync(aside, address)
    return null
  }
  rmSync(aside, { force: true })
  const server = await listenOn(address)
  if (!server) return null
  const mine = statSync(address).ino
  await wait(100)
  if (statSync(address, { throwIfNoEntry: false })?.ino === mine) return server
  server.close()
  return null
}

/** Is anybody listening? A door we may not knock on counts as a yes. */
function answers(address: string): Promise<boolean> {
  return new Promise(resolve => {
    const visitor = connect(address)
    visitor.once('connect', () => (visitor.destroy(), resolve(true)))
    visitor.once('error', (fault: NodeJS.ErrnoException) =>
      resolve(fault.code !== 'ECONNREFUSED' && fault.code !== 'ENOENT')
    )
  })
}
