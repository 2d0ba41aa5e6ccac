/** Work that happens later, and again. `run` must be safe to run twice and by two processes. */
export interface Job {
  readonly name: string
  readonly everySeconds: number
  run(): Promise<void>
}

interface Said {
  error(facts: object, message: string): void
}

/** Runs each job at its pace, never two runs of one job at a time in this process. Returns how to stop, which waits for running work. */
export function runJobs(jobs: readonly Job[], log: Said): () => Promise<void> {
  const timers: NodeJS.Timeout[] = []
  const running = new Map<string, Promise<void>>()
  for (const job of jobs) {
    const tick = () => {
      if (running.has(job.name)) return
      const work = job
        .run()
        .catch((fault: Error) => log.error({ job: job.name, fault: fault.name }, 'job failed'))
        .finally(() => running.delete(job.name))
      running.set(job.name, work)
    }
    timers.push(setTimeout(tick, 1000), setInterval(tick, job.everySeconds * 1000))
  }
  return async () => {
    timers.forEach(clearInterval)
    await Promise.allSettled(running.values())
  }
}
