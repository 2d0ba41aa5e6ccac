import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { freshSite } from '../../../tests/support/site.ts'
import { roleCodes } from '../../platform/access/index.ts'
import { drawCode } from '../../platform/receipts/index.ts'

const site = await freshSite('example')
site.turnTo('2026-11-20' as never)
const CODE = /[A-Z]{4,6}-\d{4}-[A-Z]{4,6}-[A-Z]{4,6}-\d{4}-[A-Z]{4,6}/

const rows = async () => {
  const { rows: found } = await site.store.asOwner(db =>
    sql<Record<string, string>>`select * from reach.answer where phase is not null`.execute(db)
  )
  return found
}

/** Somebody who has told a story on paper and now looks it up. */
async function teller() {
  const me = site.visitor()
  const { store, needs } = site
  const { holderOf, takeIn } = await import('../voices/index.ts')
  const code = drawCode(needs)
  const voice = {
    cameBy: 'words',
    teller: 'parent-carer',
    cornerstone: 'communicate',
    sharing: 'staff',
    words: 'Hm.',
  } as const
  await store.as(holderOf(needs, code), db => takeIn(needs, db, voice, code))
  await me.get('/what-happened')
  await me.post('/what-happened', { code })
  return me
}

beforeAll(() => site.work())

describe('three questions to whoever told us', () => {
  it('are kept apart from the story: no row holds its id, its code or its day', async () => {
    const me = await teller()
    await me.get('/who-is-telling')
    const page = await me.post('/who-is-telling', { phase: '5-to-10', district: 'fenholt' })
    expect(page.text).toContain('Thank you. We have your answers.')
    const [row] = await rows()
    expect(row).toMatchObject({
      phase: '5-to-10',
      district: 'fenholt',
      need: 'not-said',
      cornerstone: 'communicate',
    })
    const { rows: hashes } = await site.store.asOwner(db =>
      sql<{ hash: string }>`select receipt_hash as hash from voices.story where came_by = 'words'`.execute(db)
    )
    expect(hashes.map(({ hash }) => hash)).not.toContain(row!.key)
  })

  it('are read by no account, whatever its roles: five answers in one row could tell who somebody is', async () => {
    const everything = { ...{ id: 'p', name: 'P', jobTitle: 'J', organisation: 'o' }, roles: roleCodes }
    const seen = await site.store.as({ kind: 'person', ...everything }, db =>
      sql`select from reach.answer`.execute(db)
    )
    expect(seen.rows).toEqual([])
    expect((await rows()).length).toBeGreaterThan(0)
  })

  it('are asked only once, and can be taken back', async () => {
    const me = await teller()
    await me.get('/who-is-telling')
    await me.post('/who-is-telling', { need: 'autism' })
    const before = (await rows()).length
    expect((await me.get('/who-is-telling')).text).toContain('We ask them only once')
    await me.post('/who-is-telling/delete', {})
    expect(await rows()).toHaveLength(before - 1)
  })

  it('sent empty are not thanked for: the page says what is counted, and keeps that they did not want to say', async () => {
    const me = await teller()
    await me.get('/who-is-telling')
    const page = await me.post('/who-is-telling', {})
    expect(page.text).not.toContain('We have your answers')
    expect(page.text).toContain('You left all 3 questions empty')
    const empty = (await rows()).filter(row => row['phase'] === 'not-said' && row['district'] === 'not-said')
    expect(empty).toHaveLength(1)
  })

  it('stand behind one quiet link on the receipt and on the page of the story', async () => {
    const me = await teller()
    const link = '<a class="govuk-link" href="/who-is-telling">'
    expect((await me.get('/tell-us/done')).text).toContain(link)
    expect((await me.get('/what-happened/your-story')).text).toContain(link)
  })

  it('are not for somebody who has told us nothing', async () => {
    expect((await site.visitor().get('/who-is-telling')).text).toContain('who have just told us something')
  })
})

describe('who we have not heard', () => {
  it('is shown once a month, by place, with how many answered and up to which day', async () => {
    const { text } = await site.visitor().get('/who-we-have-heard')
    expect(text).toMatch(/About \d+ people answered this question up to 31 October 2026/)
    expect(text).toContain('Fenholt')
    expect(text).not.toMatch(CODE)
  })

  it('becomes a visit that somebody owns by a day, and its result, for everybody to see', async () => {
    const me = site.visitor()
    await me.signIn('maggie.dunvale@example.org')
    const form = await me.get('/staff/heard/visit')
    const owner = /<option value="([^"]+)">Bilal Eastmoor/.exec(form.text)![1]!
    const what = 'Tea at the village hall in Fenholt.'
    const day = { 'due-day': '4', 'due-month': '12', 'due-year': '2026' }
    await me.post('/staff/heard/visit', { group: 'district:fenholt', what, owner, ...day })
    const shown = await site.visitor().get('/who-we-have-heard')
    expect(shown.text).toContain(what)
    expect(shown.text).toContain('will do this by Friday 4 December 2026')
    expect(shown.text).not.toContain('Bilal')
    const [, visit] = /href="(\/staff\/heard\/visit\/[^"]+)"/.exec((await me.get('/staff/heard')).text)!
    await me.get(visit!)
    await me.post(visit!, { result: 'Nine parents came.' })
    expect((await site.visitor().get('/who-we-have-heard')).text).toContain('Nine parents came.')
  })

  it('shows staff the doubt beside each figure, and weighed figures or why there are none', async () => {
    const me = site.visitor()
    await me.signIn('maggie.dunvale@example.org')
    const { text } = await me.get('/staff/heard')
    expect(text).toMatch(/\d\.\d\d \(\d\.\d\d to \d\.\d\d\)/)
    expect(text).toMatch(/Weighed by age, place and need|Not weighed:/)
  })
})
