import { statSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { leaveNothing, newPlace } from '../support/places.ts'
import { freePort, killAllSites, launchSite, runKept, startSite } from '../support/site-process.ts'
import { tellerAt } from '../support/teller.ts'

afterAll(async () => {
  await killAllSites()
  await leaveNothing()
})

describe('two starts on one folder', () => {
  it('refuses the second with a sentence, and leaves the first unharmed', async () => {
    const { env } = await newPlace('embedded')
    const first = await startSite(env, await freePort())
    const second = launchSite(env, await freePort())
    expect(await second.ended).toBe(1)
    expect(second.said()).toBe(
      `The folder ${env['DATA_DIR']} is in use by another Kept that is running: stop that one first, or set DATA_DIR to another folder.\n`
    )
    const code = await tellerAt(first.address).tell('The first is still open.')
    expect(await tellerAt(first.address).lookUp(code)).toContain('The first is still open.')
    await first.stop()
  })

  it('refuses a second start on a port that is taken, with a sentence', async () => {
    const port = await freePort()
    const first = await startSite((await newPlace('embedded')).env, port)
    const second = launchSite((await newPlace('server')).env, port)
    expect(await second.ended).toBe(1)
    expect(second.said()).toContain(
      `Port ${port} is in use. Stop the other program, or start with PORT set to another number.\n`
    )
    await first.stop()
  })
})

describe('a start without a secret of its own', () => {
  it('makes one that nobody else can read, keeps it, and refuses to go on with half of it', async () => {
    const { env } = await newPlace('embedded')
    const folder = { ...env, SESSION_SECRET: '' }
    const file = join(env['DATA_DIR']!, 'secret')
    const first = await startSite(folder, await freePort())
    const code = await tellerAt(first.address).tell('Nobody rang.')
    await first.kill()
    expect(statSync(file).mode & 0o777).toBe(0o600)
    const second = await startSite(folder, await freePort())
    expect(await tellerAt(second.address).lookUp(code)).toContain('Nobody rang.')
    await second.kill()
    truncateSync(file, 10)
    const third = launchSite(folder, await freePort())
    expect(await third.ended).toBe(1)
    expect(third.said()).toContain('is cut off, and every receipt depends on it')
  })
})

describe('starting again with a year of record', () => {
  it('loses nothing and loads nothing twice', async () => {
    const { env } = await newPlace('embedded', 'areas/example')
    const first = await startSite(env, await freePort())
    await first.stop()
    const before = await runKept(env, 'hashes')
    const second = await startSite(env, await freePort())
    await second.stop()
    expect(second.said()).not.toContain('added')
    expect(before.printed).toContain('publishing.publication')
    expect((await runKept(env, 'hashes')).printed).toBe(before.printed)
  })
})
