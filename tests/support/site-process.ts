import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { root } from '../../src/root.ts'

/** The site as an operator starts it: the built server, in a process of its own. */
export interface SiteProcess {
  readonly address: string
  readonly port: number
  readonly pid: number
  /** Everything it has said, on both of its outputs. */
  said(): string
  /** The exit code, once it has ended; null when it was killed. */
  readonly ended: Promise<number | null>
  /** Ends it as a power cut would: no goodbye. */
  kill(): Promise<void>
  /** Asks it to finish what it is doing and end. */
  stop(): Promise<void>
}

export type Environment = Readonly<Record<string, string>>

const main = join(root, 'build/main.js')
const kept = join(root, 'build/kept.js')
const running = new Set<SiteProcess>()

/** Starts it and returns at once: it may not be listening yet, or end with a sentence. */
export function launchSite(env: Environment, port: number, through: readonly string[] = []): SiteProcess {
  const [program = process.execPath, ...args] = [...through, process.execPath, main]
  const child = spawn(program, args, { env: environment({ PORT: String(port), ...env }) })
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const ended = new Promise<number | null>(resolve => child.once('close', code => resolve(code)))
  const site: SiteProcess = {
    address: `http://localhost:${port}`,
    port,
    pid: child.pid ?? 0,
    said: () => said,
    ended,
    kill: async () => void (child.kill('SIGKILL'), await ended),
    stop: async () => void (child.kill('SIGTERM'), await ended),
  }
  running.add(site)
  void ended.then(() => running.delete(site))
  return site
}

/** Starts it and waits until it is open to visitors. */
export async function startSite(
  env: Environment,
  port: number,
  through?: readonly string[]
): Promise<SiteProcess> {
  const site = launchSite(env, port, through)
  let over = false
  void site.ended.then(() => (over = true))
  while (!site.said().includes('is open on')) {
    if (over) throw new Error(`The site ended, having said: ${site.said()}`)
    await wait(10)
  }
  return site
}

/** For the end of a test file: nothing it started is left behind. */
export async function killAllSites(): Promise<void> {
  await Promise.all([...running].map(site => site.kill()))
}

/** Runs one of the operator's commands to its end. */
export function runKept(
  env: Environment,
  ...args: readonly string[]
): Promise<{ code: number | null; printed: string; said: string }> {
  const child = spawn(process.execPath, [kept, ...args], { env: environment(env) })
  let printed = ''
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
  return new Promise(resolve => child.once('close', code => resolve({ code, printed, said })))
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, 'localhost', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })
}

/** Only what a fresh machine would have, and the settings of this test. */
function environment(env: Environment): NodeJS.ProcessEnv {
  const { PATH, HOME, TMPDIR } = process.env
  return { PATH, HOME, TMPDIR, ...env } as NodeJS.ProcessEnv
}
