import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { MINUTE, peopleSite } from '../../../tests/support/people-site.ts'
import { forgetForms, forgetSignIns } from './forget.ts'

const site = await peopleSite()
await site.addPerson('sam@example.org', 'reader')
const counts = async () => {
  const { rows } = await site.store.asOwner(db =>
    sql`select (select count(*) from people.sign_in) as askings, (select count(*) from people.session) as sessions,
      (select count(*) from platform.submission) as forms`.execute(db)
  )
  return rows[0]
}

it('forgets who signed in after a day, and forms that were sent after thirty', async () => {
  await site.visitor().signIn('sam@example.org')
  await forgetSignIns(site.needs)
  await forgetForms(site.needs)
  expect(await counts()).toEqual({ askings: 1, sessions: 1, forms: 2 })

  site.later(24 * 60 * MINUTE + 1)
  await forgetSignIns(site.needs)
  expect(await counts()).toEqual({ askings: 0, sessions: 0, forms: 2 })

  await site.store.asOwner(db => sql`update platform.submission set made_on = '2026-10-01'`.execute(db))
  await forgetForms(site.needs)
  expect(await counts()).toEqual({ askings: 0, sessions: 0, forms: 0 })
})
