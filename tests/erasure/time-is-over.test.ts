import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { forgetOldStories } from '../../src/capabilities/voices/taking-back/time-is-over.ts'
import { addMonths, addDays } from '../../src/standards/calendar.ts'
import { freshSite } from '../support/site.ts'
import { aWholeLife, tablesThatHold } from './a-life.ts'

const site = await freshSite('example')
const { needs, store } = site
const months = needs.area.retention?.storyWordsMonths ?? 0

const counted = async () =>
  (
    await store.asOwner(db =>
      sql<{ stories: number }>`select coalesce(sum(stories), 0)::int as stories from voices.counted`.execute(
        db
      )
    )
  ).rows[0]!.stories

describe('a story whose time is over', () => {
  it('goes when its months are over, and stays as one more in a count without a name', async () => {
    const told = needs.today()
    await aWholeLife(needs, 'Marked-Old-1111')
    const { code } = await aWholeLife(needs, 'Marked-Kept-2222', { publish: false })
    expect(months).toBe(24)

    site.turnTo(addMonths(told, months))
    await forgetOldStories(needs)
    expect((await tablesThatHold(store, 'Marked-Kept-2222')).length).toBeGreaterThan(0)

    site.turnTo(addDays(addMonths(told, months), 1))
    await forgetOldStories(needs)
    expect(await tablesThatHold(store, 'Marked-Kept-2222')).toEqual([])
    expect(await counted()).toBe(1)
    const me = site.visitor()
    await me.get('/what-happened')
    expect((await me.post('/what-happened', { code })).text).toContain('because we had kept it long enough')
  })

  it('keeps of a public story the words that are public, and no others', async () => {
    expect(await tablesThatHold(store, 'Marked-Old-1111 as told', 'Marked-Old-1111 good')).toEqual([])
    expect(await tablesThatHold(store, 'Marked-Old-1111 cleared')).toContain(
      'publishing.publication: Marked-Old-1111 cleared'
    )
  })
})
