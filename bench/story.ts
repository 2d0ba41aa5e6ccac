import { fork } from 'node:child_process'
import { once } from 'node:events'
import type { Place } from '../tests/support/places.ts'
import type { SiteProcess } from '../tests/support/site-process.ts'
import { tellerAt } from '../tests/support/teller.ts'
import { sideBySide } from './measure.ts'

const CLIENTS = 8
const STORIES = 200
const ROWS = 800

/**
 * Acknowledged stories a second, each one a whole POST through HTTP whose answer is a receipt, against bare synced
 * inserts a second on the same engine. Eight at a time, both.
 */
export async function acknowledgedStory(site: SiteProcess, bare: Place, rounds = 5) {
  const { DATABASE_URL = '', DATA_DIR = '' } = bare.env
  const limit = fork(new URL('bare-insert.ts', import.meta.url), [DATABASE_URL, DATA_DIR])
  await once(limit, 'message')
  const insert = async (count: number) => {
    limit.send(count)
    return ((await once(limit, 'message')) as [number])[0]
  }
  await storiesPerSecond(site, STORIES)
  await insert(ROWS)
  const measured = await sideBySide(
    rounds,
    () => storiesPerSecond(site, STORIES),
    () => insert(ROWS)
  )
  limit.kill()
  return measured
}

/** Every page before the last is answered first, and not counted. */
async function storiesPerSecond({ address }: SiteProcess, count: number): Promise<number> {
  const tellers = Array.from({ length: CLIENTS }, () => tellerAt(address))
  const words = 'Nobody rang us back for eleven weeks. '.repeat(8)
  const share = Array.from({ length: count / CLIENTS })
  const presses = await Promise.all(
    tellers.map(async teller => {
      const mine = []
      for (const _ of share) mine.push(await teller.prepare(words))
      return mine
    })
  )
  const began = performance.now()
  await Promise.all(
    presses.map(async mine => {
      for (const press of mine) {
        const { status } = await press()
        if (status !== 303) throw new Error(`A story was answered with ${status}`)
      }
    })
  )
  return (count / (performance.now() - began)) * 1000
}
