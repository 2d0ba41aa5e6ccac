import { setTimeout as wait } from 'node:timers/promises'
import type { Place } from '../support/places.ts'
import { freePort, launchSite, startSite, type SiteProcess } from '../support/site-process.ts'
import { tellerAt } from '../support/teller.ts'

const WRITERS = 8

export interface Storm {
  /** Each story with the code on its receipt, in no order. */
  readonly told: readonly { readonly words: string; readonly code: string }[]
  readonly kills: number
  /** Requests that were sent again, since the first was never answered. */
  readonly again: number
  readonly seconds: number
}

/**
 * Eight people tell stories while the web process is killed again and again, each time at a moment drawn by lot and
 * once in five also while it starts. A press that is not answered is pressed again, with the same cookies and body; and
 * one story in four is pressed again although it was answered, as people do.
 */
export async function storm(
  place: Place,
  { stories, kills }: { stories: number; kills: number }
): Promise<Storm> {
  const began = performance.now()
  const port = await freePort()
  let site = await startSite(place.env, port)
  const tellers = Array.from({ length: WRITERS }, () => tellerAt(site.address))
  const told: { words: string; code: string }[] = []
  let next = 0
  const write = async (teller: (typeof tellers)[number]) => {
    while (next < stories) {
      const number = next++
      const words = `Story number ${number}. Nobody rang.`
      told.push({ words, code: await teller.tell(words, number % 4 === 0 ? 2 : 1) })
    }
  }
  const writing = Promise.all(tellers.map(write))
  let killed = 0
  while (killed < kills) {
    const enough = ((killed + Math.random()) / kills) * stories * 0.9
    await until(() => told.length >= enough, writing)
    await wait(Math.random() * 40)
    await site.kill()
    killed++
    if (killed % 5 === 0) killed += await killWhileStarting(place, port, kills - killed)
    site = await startSite(place.env, port)
  }
  await writing
  await site.stop()
  return {
    told,
    kills: killed,
    again: tellers.reduce((sum, teller) => sum + teller.again(), 0),
    seconds: (performance.now() - began) / 1000,
  }
}

async function killWhileStarting(place: Place, port: number, left: number): Promise<number> {
  if (left === 0) return 0
  const starting: SiteProcess = launchSite(place.env, port)
  await wait(Math.random() * 900)
  await starting.kill()
  return 1
}

async function until(holds: () => boolean, writing: Promise<unknown>): Promise<void> {
  let over = false
  void writing.finally(() => (over = true)).catch(() => {})
  while (!holds() && !over) await wait(5)
}
