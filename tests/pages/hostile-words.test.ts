import { beforeAll, describe, expect, it } from 'vitest'
import { addPerson, giveRoles } from '../../src/capabilities/people/store/people.ts'
import { roleCodes, theSystem } from '../../src/platform/access/index.ts'
import { freshSite, type Site } from '../support/site.ts'
import { ransack, slippedThrough, type Seen } from './hostile.ts'

/** Somebody who may do everything, and means harm. */
async function addEverybodyInOne({ needs, store }: Site, email: string): Promise<void> {
  const on = needs.today()
  const organisation = needs.area.organisations[0]!.key
  await store.as(theSystem, async db => {
    await addPerson(db, {
      id: 'all',
      name: 'Jo <b>Example',
      jobTitle: 'All',
      organisation,
      email,
      by: null,
      on,
    })
    await giveRoles(
      db,
      roleCodes.map(role => ({
        id: `all-${role}`,
        person: 'all',
        role,
        startsOn: on,
        endsOn: null,
        by: null,
        on,
      }))
    )
  })
}

describe('hostile text in every box of every form', () => {
  let seen: Seen[]

  beforeAll(async () => {
    const site = await freshSite('example')
    await addEverybodyInOne(site, 'all@example.org')
    const outside = await ransack(site.visitor(), ['/tell-us', '/tell-us/words', '/'])
    const staff = site.visitor()
    await staff.signIn('all@example.org')
    const inside = await ransack(staff, ['/staff'])
    const after = await ransack(site.visitor(), ['/'])
    seen = [...outside, ...inside, ...after]
  }, 240_000)

  it('is shown as text wherever it is shown', () => {
    expect(seen.filter(({ page }) => page.text.includes('&lt;img src=x')).length).toBeGreaterThan(20)
    expect(seen.filter(({ page }) => slippedThrough(page)).map(({ by }) => by)).toEqual([])
  })

  it('breaks nothing: every answer is a page of ours', () => {
    expect(
      seen.filter(({ page }) => page.status >= 500).map(({ by, page }) => `${page.status} ${by}`)
    ).toEqual([])
  })
})
