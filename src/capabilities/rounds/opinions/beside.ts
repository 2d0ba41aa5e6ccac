import { Worker } from 'node:worker_threads'
import type { FoundGroups } from '../rules/opinions/find-groups.ts'
import type { Votes } from '../rules/opinions/votes.ts'

export interface Task {
  readonly votes: Votes
  readonly seed: string
}

/** Ours is one file when it runs from its sources and another when it is built. */
const worker = new URL(`./opinions-worker${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url)

/** 10,000 people and 200 statements take about a minute on a slow machine. */
const TIME_LIMIT_MS = 10 * 60_000
const MEMORY_MB = 1024

/**
 * Who is in which group, voter by voter, found in a thread of its own: for files that staff take away. What may be shown
 * of it is in the result of the round.
 */
export async function groupsBeside(votes: Votes, seed: string): Promise<FoundGroups> {
  const task: Task = { votes, seed }
  const thread = new Worker(worker, {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
  })
  let timer: NodeJS.Timeout | undefined
  try {
    return await new Promise<FoundGroups>((done, fail) => {
      timer = setTimeout(() => fail(new Error('Groups took too long to find')), TIME_LIMIT_MS)
      thread.once('message', done).once('error', fail)
      thread.once('exit', () => fail(new Error('Groups were not found')))
    })
  } finally {
    clearTimeout(timer)
    await thread.terminate()
  }
}
