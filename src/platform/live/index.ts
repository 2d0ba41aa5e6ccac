import type { KeptContext } from '../http/index.ts'
import type { Store } from '../db/index.ts'
import { watches } from './watch.ts'

export interface Live {
  /**
   * Answers a page that wants to know when it should look again. `read` says how things stand as a short text, the same
   * while nothing is new and holding nothing that the page itself would not show. A browser that waits for events is told
   * at once and whenever it changes; one that only asks is told how things stand now.
   */
  answer(c: KeptContext, name: string, read: () => Promise<string>): Promise<Response> | Response
}

/** A line is ended after this long, and the browser calls again: no middle box and no closing site waits for it. */
const LINE_MS = 50_000
const STILL_HERE_MS = 15_000
/** So many lines one process holds open, five halls of phones. Whoever comes after is told once, and asks again by itself. */
const MOST_LINES = 2500

/** Pages that change while they are looked at. Without a script they have a button that looks again. */
export function livePages(store: Pick<Store, 'onChange'>, mostLines = MOST_LINES): Live {
  const { watch } = watches(store.onChange)
  let lines = 0
  return {
    answer(c, name, read) {
      const waits = c.req.header('accept')?.includes('text/event-stream') ?? false
      if (!waits || lines >= mostLines) return once(c, read)
      c.header('content-type', 'text/event-stream; charset=utf-8')
      c.header('x-accel-buffering', 'no') // a proxy passes each event on as it comes
      const held = (tell: (mark: string) => void) => {
        const unwatch = watch(name, read, tell)
        lines++
        return () => (lines--, unwatch())
      }
      return c.body(lineOf(held))
    },
  }
}

async function once(c: KeptContext, read: () => Promise<string>): Promise<Response> {
  return c.text(await read())
}

function lineOf(watch: (tell: (mark: string) => void) => () => void): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder()
  let stop = () => {}
  return new ReadableStream({
    start(line) {
      const say = (text: string) => line.enqueue(bytes.encode(text))
      const stillHere = setInterval(() => say(': still here\n\n'), STILL_HERE_MS).unref()
      const over = setTimeout(() => (stop(), line.close()), LINE_MS).unref()
      say('retry: 1000\n\n')
      const unwatch = watch(mark => say(`data: ${mark.replaceAll(/\s+/g, ' ')}\n\n`))
      stop = () => {
        stop = () => {} // a browser may go in the moment in which its line ends
        clearInterval(stillHere)
        clearTimeout(over)
        unwatch()
      }
    },
    cancel: () => stop(),
  })
}
