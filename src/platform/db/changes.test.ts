import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import { describe, expect, it, vi } from 'vitest'
import { asAdministrator, freshDatabase, freshStore, plant } from '../../../tests/support/database.ts'
import { openStore } from './index.ts'

const table = `
  create schema planted;
  create table planted.notice (words text);
  create trigger tell_changed after insert or update or delete on planted.notice
    for each statement execute function platform.notify_changed()`

/** Longer than a busy machine needs, in milliseconds. */
const AMPLE = 60_000

const onTheLine = `select from pg_stat_activity where query = 'listen kept_changed' and datname = current_database()`

const publish = sql`insert into planted.notice values ('published')`

describe.each(['server', 'embedded'] as const)(
  'on the %s engine, a change to what the public sees',
  async engine => {
    const store = await freshStore({ engine })
    await plant(store, table)

    it('is told once it is committed, not before and not when it is undone', async () => {
      const heard = vi.fn()
      const stop = store.onChange(heard)
      await store.asOwner(async db => {
        await publish.execute(db)
        await wait(30)
        expect(heard).not.toHaveBeenCalled()
      })
      await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(1), AMPLE)
      const undone = store.asOwner(async db => {
        await publish.execute(db)
        throw new Error('second thoughts')
      })
      await expect(undone).rejects.toThrow('second thoughts')
      await wait(50)
      expect(heard).toHaveBeenCalledTimes(1)
      stop()
      await store.asOwner(db => publish.execute(db))
      await wait(50)
      expect(heard).toHaveBeenCalledTimes(1)
    })
  }
)

describe('several processes on one server', () => {
  it('hear of each other, and are told to look again every second while the line is cut', async () => {
    const url = await freshDatabase()
    const one = await openStore({ databaseUrl: url, dataDir: '' })
    const two = await openStore({ databaseUrl: url, dataDir: '' })
    await plant(one, table)
    const heard = vi.fn()
    two.onChange(heard)
    await one.asOwner(db => publish.execute(db))
    await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(1), AMPLE)

    await asAdministrator(
      `select pg_terminate_backend(pid) from pg_stat_activity where query = 'listen kept_changed'
      and datname = current_database()`,
      url
    )
    await vi.waitFor(() => expect(heard.mock.calls.length).toBeGreaterThan(1), AMPLE)
    await vi.waitFor(async () => expect(await asAdministrator(onTheLine, url)).toHaveLength(2), AMPLE)
    const before = heard.mock.calls.length
    await one.asOwner(db => publish.execute(db))
    await vi.waitFor(() => expect(heard.mock.calls.length).toBeGreaterThan(before), AMPLE)
    await one.close()
    await two.close()
  })
})
