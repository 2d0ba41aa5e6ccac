import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { hashOfCode, leaveNothing, newFolder, newPlace, tallyOf, type Place } from '../support/places.ts'
import { freePort, killAllSites, runKept, startSite, type Environment } from '../support/site-process.ts'
import { tellerAt } from '../support/teller.ts'

afterAll(async () => {
  await killAllSites()
  await leaveNothing()
})

const WORDS = 'Nobody rang. Marked-Restore-91fe.'

async function kept(env: Environment, ...args: string[]): Promise<string> {
  const { code, printed, said } = await runKept(env, ...args)
  expect(code, said).toBe(0)
  return printed
}

async function whileOpen<T>(env: Environment, work: (address: string) => Promise<T>): Promise<T> {
  const site = await startSite(env, await freePort())
  return work(site.address).finally(() => site.stop())
}

const filesThatHold = (folder: string, text: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(name => join(folder, name))
    .filter(file => statSync(file).isFile() && readFileSync(file, 'latin1').includes(text))

/** What a page shows of it is proved elsewhere: here it is enough whether it is there. */
const storiesAt = async (place: Place) => (await tallyOf(place)).receipts

describe('a story that was taken back after yesterday’s backup', () => {
  it('stays away when that backup is restored, here and on a server, by the newest list and no older one', async () => {
    const place = await newPlace('server')
    const list = join(newFolder(), 'devon.taken-back')
    const yesterday = join(newFolder(), 'yesterday.kept')
    const env: Environment = { ...place.env, TAKEN_BACK_LIST: list }
    const { gone, stays } = await whileOpen(env, async address => {
      const gone = await tellerAt(address).tell(WORDS)
      const stays = await tellerAt(address).tell('Somebody rang.')
      await kept(env, 'backup', yesterday)
      expect(await tellerAt(address).takeBack(gone)).toContain('You took this story back')
      return { gone, stays }
    })
    expect(gunzipSync(readFileSync(yesterday)).toString()).toContain('Marked-Restore-91fe')
    expect(readFileSync(list, 'utf8')).not.toContain(gone)

    const here = await newPlace('embedded')
    expect(await kept({ ...here.env, TAKEN_BACK_LIST: list }, 'restore', yesterday)).toContain(
      'since people have taken them back: 1'
    )
    expect(await storiesAt(here)).toEqual([hashOfCode(stays)])

    const server = await newPlace('server')
    const refused = await runKept(server.env, 'restore', yesterday)
    expect(refused.code).toBe(1)
    expect(refused.said).toContain('Name the newest list of what people took back')
    await kept(server.env, 'restore', yesterday, '--taken-back', list)
    expect(existsSync(`${server.env['DATA_DIR']}.taken-back`)).toBe(true)
    expect(await storiesAt(server)).toEqual([hashOfCode(stays)])
  }, 240_000)

  it('is in no file of the embedded engine once these are written anew', async () => {
    const { env } = await newPlace('embedded')
    const folder = env['DATA_DIR']!
    await whileOpen(env, async address => {
      const code = await tellerAt(address).tell(WORDS)
      expect(filesThatHold(folder, 'Marked-Restore-91fe').length).toBeGreaterThan(0)
      await tellerAt(address).takeBack(code)
    })
    await kept(env, 'sweep')
    expect(filesThatHold(folder, 'Marked-Restore-91fe')).toEqual([])
  }, 240_000)
})
