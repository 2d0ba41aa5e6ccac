import { sql } from 'kysely'
import { afterAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { asAdministrator, freshDatabase } from '../../../tests/support/database.ts'
import { theSystem } from '../access/index.ts'
import { openStore } from '../db/index.ts'
import { runJobs, type Job } from './index.ts'

const url = await freshDatabase()
/** Two web processes on one database. */
const here = await openStore({ databaseUrl: url, dataDir: '' })
const there = await openStore({ databaseUrl: url, dataDir: '' })
afterAll(() => Promise.all([here.close(), there.close()]))
const log = { error: () => {}, warn: () => {} }
const ample = { timeout: 120_000, interval: 5 }

/** Work that goes on until it is told to end. */
function longWork() {
  let end = () => {}
  let begun = 0
  const ended = new Promise<void>(resolve => (end = resolve))
  return { run: () => (begun++, ended), end, begun: () => begun }
}

const nothing = () => Promise.resolve()

/** The jobs of one process, stopped when the test is over. */
function running(store: typeof here, ...jobs: Job[]) {
  const stop = runJobs(jobs, store, log)
  onTestFinished(stop)
}

describe('a job, with two web processes on one database', () => {
  it('is done by one of them at a time', async () => {
    const long = longWork()
    const turn = here.turn('remind', 600, long.run)
    await vi.waitFor(() => expect(long.begun()).toBe(1), ample)
    expect(await there.turn('remind', 600, nothing)).toBe(false)
    expect(await there.turn('forget old drafts', 600, nothing)).toBe(true)
    long.end()
    expect(await turn).toBe(true)
    expect(await there.turn('remind', 600, nothing)).toBe(true)
    expect(await here.turn('remind', 600, nothing)).toBe(true)
  })

  it('can be done by the other after it failed in one', async () => {
    await expect(here.turn('fails', 600, () => Promise.reject(new Error('no disk')))).rejects.toThrow(
      'no disk'
    )
    expect(await there.turn('fails', 600, nothing)).toBe(true)
  })

  it('can be done by the other when the process at it has died', async () => {
    const dying = await openStore({ databaseUrl: url, dataDir: '' })
    const long = longWork()
    const turn = dying.turn('dies', 600, long.run)
    await vi.waitFor(() => expect(long.begun()).toBe(1), ample)
    await dying.close()
    await vi.waitFor(async () => expect(await there.turn('dies', 600, nothing)).toBe(true), ample)
    long.end()
    await turn
  })

  it('is not stopped for ever by a process that hangs at it', async () => {
    const hung = longWork()
    const turn = here.turn('hangs', 1, hung.run)
    await vi.waitFor(() => expect(hung.begun()).toBe(1), ample)
    await vi.waitFor(async () => expect(await there.turn('hangs', 1, nothing)).toBe(true), ample)
    hung.end()
    await turn
  })

  it('never waits at all when people must be told of a concern, or a letter be sent', async () => {
    const hung = longWork()
    const told = longWork()
    const alarm = { name: 'alarm', everySeconds: 600, waitsForNobody: true as const }
    running(here, { ...alarm, run: hung.run })
    await vi.waitFor(() => expect(hung.begun()).toBe(1), ample)
    running(there, { ...alarm, run: told.run })
    await vi.waitFor(() => expect(told.begun()).toBe(1), ample)
    hung.end()
    told.end()
  })

  it('begins anew in its own process when a run of it hangs', async () => {
    const hung = longWork()
    running(here, {
      name: 'hangs here',
      everySeconds: 1,
      hungAfterSeconds: 0.5,
      waitsForNobody: true,
      run: hung.run,
    })
    await vi.waitFor(() => expect(hung.begun()).toBeGreaterThan(1), ample)
    hung.end()
  })
})

describe('a process that hangs in the middle of a change', () => {
  it('is in nobody’s way for longer than a minute', async () => {
    const [row] = await asAdministrator('show idle_in_transaction_session_timeout', url)
    expect(row).toMatchObject({ idle_in_transaction_session_timeout: '0' })
    const ours = await here.as(theSystem, async db => {
      return (await sql`show idle_in_transaction_session_timeout`.execute(db)).rows
    })
    expect(ours).toEqual([{ idle_in_transaction_session_timeout: '1min' }])
  })

  it('lives on when the server ends its connection, and can do its work again', async () => {
    const cut = here.as(theSystem, async db => {
      await sql`select set_config('application_name', 'cut off', false)`.execute(db)
      await asAdministrator(
        "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'cut off'",
        url
      )
      await sql`select 1`.execute(db)
    })
    await expect(cut).rejects.toThrow()
    expect(await here.as(theSystem, nothing)).toBeUndefined()
  })
})
