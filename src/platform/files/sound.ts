import { Worker } from 'node:worker_threads'
import { SOUND_BYTES, type Sound } from './sound-limits.ts'

/** The longest that one recording may be worked on. Five minutes of Opus take about two seconds. */
const TIME_LIMIT_MS = 30_000

/** Ours is one file when it runs from its sources and another when it is built. */
const worker = new URL(`./sound-worker${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url)

/** How many may wait for their turn, each with its bytes in memory. */
const MOST_WAITING = 10

let turn: Promise<unknown> = Promise.resolve()
let waiting = 0

/**
 * Writes a recording anew: see `soundAnew`. Done beside the event loop, so that nobody else waits; one at a time, so that
 * many at once cannot fill the memory; given up after half a minute. `too-busy` when too many wait already.
 */
export function writeSoundAnew(bytes: Uint8Array, timeLimit = TIME_LIMIT_MS): Promise<Sound> {
  if (bytes.byteLength > SOUND_BYTES) return Promise.resolve({ ok: false, why: 'too-large' })
  if (waiting >= MOST_WAITING) return Promise.resolve({ ok: false, why: 'too-busy' })
  waiting += 1
  const mine = turn.then(() => inWorker(bytes, timeLimit)).finally(() => (waiting -= 1))
  turn = mine.catch(() => {}) // one that fails keeps nobody else waiting
  return mine
}

async function inWorker(bytes: Uint8Array, timeLimit: number): Promise<Sound> {
  const thread = new Worker(worker, { workerData: bytes, resourceLimits: { maxOldGenerationSizeMb: 256 } })
  let timer: NodeJS.Timeout | undefined
  try {
    return await new Promise<Sound>(done => {
      const refuse = () => done({ ok: false, why: 'not-a-sound' })
      timer = setTimeout(refuse, timeLimit)
      thread.once('message', done).once('error', refuse).once('exit', refuse)
    })
  } finally {
    clearTimeout(timer)
    await thread.terminate()
  }
}
