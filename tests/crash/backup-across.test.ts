import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { leaveNothing, newFolder, newPlace } from '../support/places.ts'
import { freePort, killAllSites, runKept, startSite, type Environment } from '../support/site-process.ts'
import { tellerAt } from '../support/teller.ts'

afterAll(async () => {
  await killAllSites()
  await leaveNothing()
})

const area = 'areas/example'

interface Told {
  readonly words: string
  readonly code: string
}

/** Somebody tells stories on this place's site. */
async function tellThere(env: Environment, stories: readonly string[]): Promise<Told[]> {
  const site = await startSite(env, await freePort())
  const tell = async (words: string) => ({ words, code: await tellerAt(site.address).tell(words) })
  const told = await Promise.all(stories.map(tell))
  await site.stop()
  return told
}

/** Types each code under "What happened". @returns the words that were not shown */
async function notShown(env: Environment, told: readonly Told[]): Promise<string[]> {
  const site = await startSite(env, await freePort())
  const look = async ({ words, code }: Told) =>
    (await tellerAt(site.address).lookUp(code)).includes(words) ? [] : [words]
  const missing = await Promise.all(told.map(look))
  await site.stop()
  return missing.flat()
}

async function backupOf(env: Environment): Promise<string> {
  const file = join(newFolder(), 'all.kept')
  const { code, said } = await runKept(env, 'backup', file)
  expect(code, said).toBe(0)
  return file
}

async function hashesOf(env: Environment): Promise<string[]> {
  return (await runKept(env, 'hashes')).printed.split('\n')
}

/** Fills an empty place from the file. @returns what `kept hashes` says of it then */
async function restoredInto(env: Environment, file: string): Promise<string[]> {
  const { code, said } = await runKept(env, 'restore', file, '--taken-back', `${file}.taken-back`)
  expect(code, said).toBe(0)
  return hashesOf(env)
}

describe('a backup of a year of record and of stories told here', () => {
  it('comes back whole after a wipe, on the same engine and on the other, in both directions', async () => {
    const embedded = await newPlace('embedded', area)
    const server = await newPlace('server', area)
    const told = await tellThere(embedded.env, [
      'Nobody rang.',
      'Somebody rang — Zoë’s “lady” \\ did.',
      '🙂\t‮x',
    ])
    const file = await backupOf(embedded.env)
    const before = await hashesOf(embedded.env)
    expect(before.length).toBeGreaterThan(20)

    rmSync(embedded.env['DATA_DIR']!, { recursive: true })
    expect(await restoredInto(embedded.env, file)).toEqual(before)
    expect(await restoredInto(server.env, file)).toEqual(before)

    const more = await tellThere(server.env, ['On the server now.'])
    const second = await backupOf(server.env)
    const after = await hashesOf(server.env)
    expect(after).not.toEqual(before)
    const otherServer = await newPlace('server', area)
    expect(await restoredInto(otherServer.env, second)).toEqual(after)
    const otherFolder = await newPlace('embedded', area)
    expect(await restoredInto(otherFolder.env, second)).toEqual(after)

    expect(await notShown(otherFolder.env, [...told, ...more])).toEqual([])
  }, 480_000)

  it('is not poured into a store that holds something', async () => {
    const { env } = await newPlace('server', area)
    await tellThere(env, ['Here already.'])
    const before = await hashesOf(env)
    const file = await backupOf(env)
    const { code, said } = await runKept(env, 'restore', file, '--taken-back', `${file}.taken-back`)
    expect(code).toBe(1)
    expect(said).toContain('A backup is restored into an empty store only')
    expect(await hashesOf(env)).toEqual(before)
  }, 240_000)
})
