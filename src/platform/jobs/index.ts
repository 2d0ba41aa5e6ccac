/** Work that happens later, and again. */
export interface Job {
  readonly name: string
  readonly everySeconds: number
  /** A run that takes longer counts as hung: it is left to itself, and the next one begins. 15 minutes when not said. */
  readonly hungAfterSeconds?: number
  /**
   * For what must never wait because another process hangs: every process runs it, at the same time as others, and its
   * own rows have to see to it that nothing is done twice.
   */
  readonly waitsForNobody?: true
  run(): Promise<void>
}

const HUNG_AFTER_SECONDS = 15 * 60

interface Said {
  error(facts: object, message: string): void
  warn(facts: object, message: string): void
}

/** See `turn` of the store. */
interface Turns {
  turn(name: string, seconds: number, work: () => Promise<void>): Promise<boolean>
}

/**
 * Runs each job at its pace: one run of a job at a time, in this process and in all others of the same database. A run
 * that hangs holds up nothing but itself, and that not for ever. Returns how to stop, which waits for running work.
 */
export function runJobs(jobs: readonly Job[], turns: Turns, log: Said): () => Promise<void> {
  const timers: NodeJS.Timeout[] = []
  const running = new Map<string, { readonly since: number; readonly work: Promise<void> }>()
  const tick = (job: Job) => {
    const before = running.get(job.name)
    if (before && !hangs(job, before.since)) return
    if (before) log.warn({ job: job.name }, 'job hangs and is run anew')
    const work = inTurn(job, turns)
      .catch((fault: Error) => log.error({ job: job.name, fault: fault.name }, 'job failed'))
      .finally(() => running.get(job.name) === here && running.delete(job.name))
    const here = { since: performance.now(), work }
    running.set(job.name, here)
  }
  for (const job of jobs) {
    const again = () => tick(job)
    timers.push(setTimeout(again, 1000), setInterval(again, job.everySeconds * 1000))
  }
  return async () => {
    timers.forEach(clearInterval)
    await Promise.allSettled([...running.values()].map(({ work }) => work))
  }
}

const secondsOf = ({ hungAfterSeconds }: Job) => hungAfterSeconds ?? HUNG_AFTER_SECONDS

const hangs = (job: Job, since: number) => performance.now() - since > secondsOf(job) * 1000

async function inTurn(job: Job, turns: Turns): Promise<void> {
  if (job.waitsForNobody) return job.run()
  await turns.turn(job.name, secondsOf(job), () => job.run())
}
