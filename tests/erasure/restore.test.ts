import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { leaveNothing, newFolder, newPlace } from '../support/places.ts'
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

describe('a story that was taken back after yesterday’s backup', () => {
  it('stays away when that backup is restored, here and on a server, and is in no file of the embedded engine', async () => {
    const here = await newPlace('embedded')
    const list = join(newFolder(), 'devon.taken-back')
    const env: Environment = { ...here.env, TAKEN_BACK_LIST: list }
    const folder = env['DATA_DIR']!
    const { gone, stays } = await whileOpen(env, async address => ({
      gone: await tellerAt(address).tell(WORDS),
      stays: await tellerAt(address).tell('Somebody rang.'),
    }))
    const yesterday = join(newFolder(), 'yesterday.kept')
    await kept(env, 'backup', yesterday)
    expect(gunzipSync(readFileSync(yesterday)).toString()).toContain('Marked-Restore-91fe')

    await whileOpen(env, address => tellerAt(address).takeBack(gone))
    expect(filesThatHold(folder, 'Marked-Restore-91fe').length).toBeGreaterThan(0)
    await kept(env, 'sweep')
    expect(filesThatHold(folder, 'Marked-Restore-91fe')).toEqual([])
    expect(readFileSync(list, 'utf8')).not.toContain(gone)

    rmSync(folder, { recursive: true })
    expect(await kept(env, 'restore', yesterday)).toContain('1 things that were taken back since then')
    await whileOpen(env, async address => {
      expect(await tellerAt(address).lookUp(gone)).toContain('You took this story back')
      expect(await tellerAt(address).lookUp(stays)).toContain('Somebody rang.')
    })

    const server = await newPlace('server')
    const refused = await runKept(server.env, 'restore', yesterday)
    expect(refused.code).toBe(1)
    expect(refused.said).toContain('Name the newest list of what people took back')
    await kept(server.env, 'restore', yesterday, '--taken-back', list)
    expect(existsSync(`${server.env['DATA_DIR']}.taken-back`)).toBe(true)
    rmSync(`${server.env['DATA_DIR']}.taken-back`)
    await whileOpen(server.env, async address => {
      expect(await tellerAt(address).lookUp(gone)).toContain('You took this story back')
    })
    rmSync(`${server.env['DATA_DIR']}.taken-back`, { force: true })
  }, 240_000)
})
