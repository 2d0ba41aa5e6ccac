export interface Watches {
  /**
   * Tells how something stands whenever it stands otherwise, until it is told to stop.
   *
   * @param name of what is watched: all who watch the same are told from one reading
   * @param read how it stands now, as a short text
   */
  watch(name: string, read: () => Promise<string>, tell: (mark: string) => void): () => void
}

interface Watch {
  mark: string | null
  reading: 'no' | 'yes' | 'and again'
  readonly tell: Set<(mark: string) => void>
  readonly look: () => Promise<void>
  readonly timer: NodeJS.Timeout
}

/** How often what is watched is read again. Nothing is read while nobody watches. */
const EVERY_MS = 1000

/**
 * Watching by reading again: once a second for everybody who watches the same, and at once when something public changed.
 * It holds across web processes, since each reads the one database, and needs no notice for every vote.
 */
export function watches(onChange: (listener: () => void) => unknown, everyMs = EVERY_MS): Watches {
  const all = new Map<string, Watch>()
  onChange(() => all.forEach(({ look }) => void look()))
  return {
    watch(name, read, tell) {
      const watch = all.get(name) ?? begin(read, everyMs)
      all.set(name, watch)
      watch.tell.add(tell)
      if (watch.mark === null) void watch.look()
      else tell(watch.mark)
      return () => {
        watch.tell.delete(tell)
        if (watch.tell.size > 0 || all.get(name) !== watch) return
        clearInterval(watch.timer)
        all.delete(name)
      }
    },
  }
}

function begin(read: () => Promise<string>, everyMs: number): Watch {
  const look = async () => {
    if (watch.reading !== 'no') return void (watch.reading = 'and again') // what came meanwhile may be news
    watch.reading = 'yes'
    // What cannot be read now is read again in a second: who watches keeps what they have.
    const mark = await read().catch(() => watch.mark)
    const isStale = (watch.reading as Watch['reading']) === 'and again'
    watch.reading = 'no'
    if (mark !== null && mark !== watch.mark) {
      watch.mark = mark
      watch.tell.forEach(tell => tell(mark))
    }
    if (isStale) await look()
  }
  const timer = setInterval(() => void look(), everyMs).unref()
  const watch: Watch = { mark: null, reading: 'no', tell: new Set(), look, timer }
  return watch
}
