import { Worker } from 'node:worker_threads'
import type { Result, RoundInput } from '../rules/result.ts'

/** The bytes of the published file, and what a page shows of it. */
export interface CountedFile {
  readonly file: string
  readonly sha256: string
  readonly result: Result
}

/** Ours is one file when it runs from its sources and another when it is built. */
const worker = new URL(`./results-worker${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url)

/** The heaviest we know, 5,000 people who ranked 40 things, takes 17 seconds on a small machine. */
const TIME_LIMIT_MS = 12 * 60_000

/** Counts a round in a thread of its own, so that nobody who looks at a page waits for it. Errors: those of `publishedFile`. */
export async function countBeside(input: RoundInput): Promise<CountedFile> {
  const thread = new Worker(worker, { workerData: input, resourceLimits: { maxOldGenerationSizeMb: 1024 } })
  let timer: NodeJS.Timeout | undefined
  try {
    return await new Promise<CountedFile>((done, fail) => {
      timer = setTimeout(() => fail(new Error('A result took too long to count')), TIME_LIMIT_MS)
      thread.once('message', done).once('error', fail)
      thread.once('exit', () => fail(new Error('A result was not counted')))
    })
  } finally {
    clearTimeout(timer)
    await thread.terminate()
  }
}
