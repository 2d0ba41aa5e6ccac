import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, expect, it } from 'vitest'
import { root } from '../../src/root.ts'
import { leaveNothing, newFolder, newPlace } from '../support/places.ts'
import { freePort, killAllSites, startSite } from '../support/site-process.ts'
import { tellerAt } from '../support/teller.ts'

afterAll(async () => {
  await killAllSites()
  await leaveNothing()
})

const STORIES = 20
const POST = 'POST /tell-us/check'

/** From each press of "Send my story" to its answer, what happened between. */
function pressesIn(events: readonly string[]): string[][] {
  const starts = events.flatMap((event, place) => (event === POST ? [place] : []))
  return starts.map(start => {
    const rest = events.slice(start + 1)
    return rest.slice(0, rest.findIndex(event => event.startsWith('answered')) + 1)
  })
}

it('answers a story on the embedded engine only after the disk has it', async () => {
  const { env } = await newPlace('embedded')
  const file = join(newFolder(), 'events')
  const hook = `--import=${pathToFileURL(join(root, 'tests/crash/count-syncs.mjs'))}`
  const site = await startSite({ ...env, SYNCS_FILE: file, NODE_OPTIONS: hook }, await freePort())
  const teller = tellerAt(site.address)
  for (let n = 0; n < STORIES; n++) await teller.tell(`Story ${n}`)
  await site.stop()
  const presses = pressesIn(readFileSync(file, 'utf8').split('\n'))
  expect(presses).toHaveLength(STORIES)
  expect(presses.map(([first]) => first)).toEqual(presses.map(() => 'synced'))
  expect(presses.map(press => press.at(-1))).toEqual(presses.map(() => 'answered 303'))
})
