import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { publicVisitor } from '../../src/platform/access/index.ts'
import { verifyChain } from '../../src/capabilities/publishing/index.ts'
import { holderOf, voicesRoom } from '../../src/capabilities/voices/index.ts'
import { insertTakeBack } from '../../src/capabilities/voices/store/taking-back.ts'
import { calendarDate } from '../../src/standards/calendar.ts'
import { plant } from '../support/database.ts'
import { freshSite } from '../support/site.ts'
import type { Visitor } from '../support/visitor.ts'
import { aWholeLife, hashOfCode, MARK, tablesThatHold } from './a-life.ts'

const site = await freshSite('example')
const { needs, store } = site

const rowsOf = async <T>(query: string): Promise<T[]> =>
  (await store.asOwner(db => sql.raw<T>(query).execute(db))).rows

/** With a code typed by hand, on a device that knows nothing. */
async function takeBack(me: Visitor, code: string) {
  await me.get('/what-happened/take-back')
  await me.post('/what-happened/take-back', { code })
  return me.post('/what-happened/take-back/yes', {})
}

describe('a story that was told, published and sorted, and is taken back with its code', () => {
  let life: Awaited<ReturnType<typeof aWholeLife>>
  let before: { told: string; book: string }
  const me = site.visitor()

  beforeAll(async () => {
    life = await aWholeLife(needs)
    const shown = site.visitor()
    before = {
      told: (await shown.get(`/stories/${life.number}`)).text,
      book: (await shown.get('/stories')).text,
    }
  })

  it('is there before, in the tables and on the pages, so that looking for it afterwards means something', async () => {
    expect((await tablesThatHold(store, MARK)).length).toBeGreaterThan(5)
    expect(before.told).toContain(`${MARK} cleared`)
  })

  it('changes nothing when the page is only opened, as a mail scanner does', async () => {
    await me.get('/what-happened/take-back')
    const page = await me.post('/what-happened/take-back', { code: life.code })
    expect(page.text).toContain('You can take your story back at any time')
    expect((await site.visitor().get(`/stories/${life.number}`)).status).toBe(200)
  })

  it('says so to whoever took it back, with the month and nothing else', async () => {
    const page = await me.post('/what-happened/take-back/yes', {})
    expect(page.text).toContain('You took this story back')
    expect(page.text).not.toContain(MARK)
    expect(page.headers.get('cache-control')).toBe('no-store')
  })

  it('is in no table any more: not its words, its address, its reference, its code or its number', async () => {
    const number = `"${life.number}"`
    expect(
      await tablesThatHold(store, MARK, life.id, hashOfCode(needs, life.code), life.code, number)
    ).toEqual([])
  })

  it('is in no sample that the planner of the database keeps', async () => {
    const samples = await rowsOf(
      `select tablename from pg_stats where strpos(lower(pg_stats::text), '${MARK.toLowerCase()}') > 0`
    )
    expect(samples).toEqual([])
  })

  it('leaves a page at its address that says who took it away, with 410, and nothing of it', async () => {
    const page = await site.visitor().get(`/stories/${life.number}`)
    expect(page.status).toBe(410)
    expect(page.text).toContain('The person who told this took it back')
    expect(page.text).not.toContain(MARK)
    expect((await site.visitor().get('/stories')).text).not.toContain(MARK)
  })

  it('opens with its code, typed anywhere, that it was taken back', async () => {
    const other = site.visitor()
    await other.get('/what-happened')
    expect((await other.post('/what-happened', { code: life.code })).text).toContain(
      'You took this story back'
    )
  })

  it('leaves one line: the month, and how we were asked', async () => {
    expect(await rowsOf('select in_month, how, by_name from voices.taken_back')).toEqual([
      { in_month: needs.today().slice(0, 7), how: 'by-code', by_name: null },
    ])
    expect(await rowsOf('select * from voices.take_back')).toEqual([])
  })

  it('leaves our word in the ledger, without a thread to the story', async () => {
    const duties = await rowsOf<{ subject: string }>(
      `select subject from clocks.duty where subject like 'gone:%'`
    )
    expect(duties).toHaveLength(3)
  })

  it('leaves a public record that can still be checked, and that says how much was taken out', async () => {
    expect(await store.as(publicVisitor, verifyChain)).toMatchObject({ ok: true, cut: 3 })
  })

  it('lets nobody pass off a change of their own as something taken back', async () => {
    const [last] = await rowsOf<{
      number: number
    }>(`select number from publishing.publication where cut_why is null
      and kind = 'story' order by number limit 1`)
    let found: unknown
    const undone = store.asOwner(async db => {
      await sql`update publishing.publication set snapshot = null, cut_why = 'taken-back'
        where number = ${last!.number}`.execute(db)
      found = await verifyChain(db)
      throw new Error('undo')
    })
    await expect(undone).rejects.toThrow('undo')
    expect(found).toEqual({ ok: false, number: last!.number, fault: 'changed' })
  })
})

describe('a story whose taking back was cut off half-way', () => {
  it('is gone once the jobs have run, since the wish was written down first', async () => {
    const { code } = await aWholeLife(needs, 'Marked-Crash-77aa')
    const receiptHash = hashOfCode(needs, code)
    const wish = { receiptHash, how: 'by-code', byName: null, agreedName: null } as const
    await store.as(holderOf(needs, code), db => insertTakeBack(db, { ...wish, askedOn: needs.today() }))
    expect((await tablesThatHold(store, 'Marked-Crash-77aa')).length).toBeGreaterThan(0)
    await voicesRoom
      .jobs?.(needs)
      .find(({ name }) => name === 'voices: take stories back')
      ?.run()
    expect(await tablesThatHold(store, 'Marked-Crash-77aa', receiptHash)).toEqual([])
  })

  it('stays when somebody asks who does not hold its code', async () => {
    const { code } = await aWholeLife(needs, 'Marked-Other-1b2c')
    const receiptHash = hashOfCode(needs, code)
    const wish = { receiptHash, how: 'by-code', byName: null, agreedName: null } as const
    await expect(
      store.as(publicVisitor, db => insertTakeBack(db, { ...wish, askedOn: calendarDate('2026-11-21') }))
    ).rejects.toThrow('row-level security')
    await takeBack(site.visitor(), code)
    expect(await tablesThatHold(store, 'Marked-Other-1b2c')).toEqual([])
  })
})

describe('a story somebody asks us to take back by telephone', () => {
  const finn = site.visitor()

  beforeAll(async () => {
    await plant(
      store,
      `insert into people.role_given (id, person, role, starts_on, given_on)
       select 'second', person, 'administrator', '2026-01-01', '2026-01-01' from people.address
       where email = 'gil.pennyfield@example.org'`
    )
    await finn.signIn('finn.calloway-reed@example.org')
  })

  it('goes at once when they read out the code, with the name of who did it', async () => {
    const { code } = await aWholeLife(needs, 'Marked-Phone-5e5e')
    await finn.get('/staff/take-back')
    const wrong = await finn.post('/staff/take-back', { code: 'FERN-4827', reference: '', why: '' })
    expect(wrong.status).toBe(422)
    const page = await finn.post('/staff/take-back', { code, reference: '', why: '' })
    expect(page.text).toContain('The story is gone')
    expect(page.text).toContain('By code, read out to us')
    expect(page.text).toContain('Finn Calloway-Reed')
    expect(await tablesThatHold(store, 'Marked-Phone-5e5e')).toEqual([])
  })

  it('needs two people without a code: nobody agrees to what they asked for', async () => {
    const { id } = await aWholeLife(needs, 'Marked-Two-6f6f')
    const [row] = await rowsOf<{ reference: string }>(`select reference from voices.story where id = '${id}'`)
    const { reference } = row!
    await finn.get('/staff/take-back')
    const silent = await finn.post('/staff/take-back', { code: '', reference, why: '' })
    expect(silent.text).toContain('Say how you know that it is theirs to take back')
    const asked = await finn.post('/staff/take-back', {
      code: '',
      reference,
      why: 'They brought the letter.',
    })
    expect(asked.text).toContain('Somebody else has to agree: you asked for this.')
    expect((await finn.post(`/staff/take-back/${reference}/agree`, {})).status).toBe(409)
    expect((await tablesThatHold(store, 'Marked-Two-6f6f')).length).toBeGreaterThan(0)

    const gil = site.visitor()
    await gil.signIn('gil.pennyfield@example.org')
    await gil.get('/staff/take-back')
    const done = await gil.post(`/staff/take-back/${reference}/agree`, {})
    expect(done.text).toContain('Finn Calloway-Reed, Gil Pennyfield')
    expect(await tablesThatHold(store, 'Marked-Two-6f6f', 'They brought the letter.', reference)).toEqual([])
  })
})
