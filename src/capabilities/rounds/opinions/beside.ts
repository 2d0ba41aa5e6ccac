import { Worker } from 'node:worker_threads'
import type { FoundGroups } from '../rules/opinions/find-groups.ts'
import type { Given, Looked } from './look-again.ts'
import type { Votes } from '../rules/opinions/votes.ts'

export type Task =
  | { readonly what: 'groups'; readonly votes: Votes; readonly seed: string }
  | { readonly what: 'look-again'; readonly given: Given }

/** Ours is one file when it runs from its sources and another when it is built. */
const worker = new URL(`./opinions-worker${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url)

/** 10,000 people and 200 statements take about a minute on a slow machine. */
const TIME_LIMIT_MS = 10 * 60_000
const MEMORY_MB = 1024

/**
 * Who is in which group, voter by voter, found in a thread of its own: for files that staff take away. What may be shown
 * of it is in the result of the round.
 */
export const groupsBeside = (votes: Votes, seed: string): Promise<FoundGroups> =>
  inThread({ what: 'groups', votes, seed }) as Promise<FoundGroups>

/** Files of Polis read and worked out again, in a thread of its own. */
export const lookAgainBeside = (given: Given): Promise<Looked> =>
  inThread({ what: 'look-again', given }) as Promise<Looked>

async function inThread(task: Task): Promise<unknown> {
  const thread = new Worker(worker, {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
  })
  let timer: NodeJS.Timeout | undefined
  try {
    return await new Promise((done, fail) => {
      timer = setTimeout(() => fail(new Error('Opinions took too long to work out')), TIME_LIMIT_MS)
      thread.once('message', done).once('error', fail)
      thread.once('exit', () => fail(new Error('Opinions were not worked out')))
    })
  } finally {
    clearTimeout(timer)
    await thread.terminate()
  }
}
