import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { htmlFaults, readingOfPage, weightOf } from '../../../tests/pages/measure.ts'
import { freshSite } from '../../../tests/support/site.ts'
import { theSystem } from '../../platform/access/index.ts'
import { calendarDate } from '../../standards/calendar.ts'
import { tellAsker } from './letters.ts'
import { CALLS_OF_A_PLACE } from './rules/limits.ts'

const site = await freshSite('example')
site.turnTo(calendarDate('2026-11-20'))

const CODE = /[A-Z]{4,6}-\d{4}-[A-Z]{4,6}-[A-Z]{4,6}-\d{4}-[A-Z]{4,6}/
const ASK = '/talk-to-a-person/ask'
const YOURS = '/talk-to-a-person/your-call'

const answers = (more: Record<string, string> = {}) => ({
  ...{ name: 'Mo', phone: '07700 900 982', time: 'morning', help: 'none', language: '', about: '', team: '' },
  ...{ email: '', ...more },
})

async function asked(more: Record<string, string> = {}) {
  const me = site.visitor()
  await me.get(ASK)
  const done = await me.post(ASK, answers(more))
  return { me, done, code: CODE.exec(done.text)?.[0] ?? '' }
}

const rows = async <T>(query: string): Promise<T[]> =>
  (await site.store.asOwner(db => sql.raw<T>(query).execute(db))).rows

describe('somebody who asks for a call', () => {
  it('is told a name, a day and a code at once', async () => {
    const { done, code } = await asked()
    expect(done.path).toBe('/talk-to-a-person/done')
    expect(done.text).toMatch(/[A-Z][a-z]+ [A-Z][a-z]+ will call you by 5pm on Tuesday 24 November 2026/)
    expect(code).not.toBe('')
    const duties = await rows<{ kind: string; owed_person: string | null }>(
      `select kind, owed_person from clocks.duty where kind = 'conversation.call'`
    )
    expect(duties).toHaveLength(1)
    expect(duties[0]?.owed_person).not.toBe(null)
  })

  it('keeps all that was typed when the number cannot be rung', async () => {
    const me = site.visitor()
    await me.get(ASK)
    const again = await me.post(ASK, answers({ phone: '0770', about: 'The bus to school' }))
    expect(again.status).toBe(422)
    expect(again.text).toContain('Enter a phone number, like 07700 900 982')
    expect(again.text).toContain('The bus to school')
    expect(again.text).toContain('value="0770"')
  })

  it('is never given a person of the team they would rather not hear from', async () => {
    const { done } = await asked({ team: 'ambleford-council', phone: '07700 900 100' })
    expect(done.text).toMatch(/(Rosa Timberlake|Kit Marchbank) will call you/)
    expect(done.text).toContain('This person does not work for: Ambleford Council')
  })

  it('sees the promise made already when they ask twice in one browser, and a stranger who types their number does not', async () => {
    const { me, code } = await asked({ phone: '07700 900 200', name: 'Bo' })
    await me.get(ASK)
    const again = await me.post(ASK, answers({ phone: '+44 7700 900200' }))
    expect(again.text).toContain('You have asked for a call already')
    expect(again.text).toContain('Bo')

    const stranger = await asked({ phone: '07700 900 200', name: 'Somebody' })
    expect(stranger.code).not.toBe(code)
    expect(stranger.done.text).not.toContain('already')
    expect(stranger.done.text).not.toContain('Bo')
  })

  it('may ask again for another number in the same browser', async () => {
    const { me, code } = await asked({ phone: '07700 900 210' })
    await me.get(ASK)
    const other = await me.post(ASK, answers({ phone: '07700 900 211' }))
    expect(CODE.exec(other.text)?.[0]).toBeDefined()
    expect(other.text).not.toContain(code)
  })

  it('asks once when they press twice', async () => {
    const before = await rows(`select id from conversations.call`)
    const me = site.visitor()
    await me.get(ASK)
    const keys = me.keys()
    await me.post(ASK, answers({ phone: '07700 900 300' }))
    await me.post(ASK, { ...keys, ...answers({ phone: '07700 900 300' }) })
    expect(await rows(`select id from conversations.call`)).toHaveLength(before.length + 1)
  })
})

describe('somebody with a code', () => {
  it('sees, changes and stops their call, and nobody sees it without the code', async () => {
    const { code } = await asked({ phone: '07700 900 400', about: 'Transport', email: 'stop@example.org' })
    const me = site.visitor()
    expect((await me.get(YOURS)).text).toContain('Enter the code')
    const wrong = await me.post(YOURS, { code: 'FERN-4827-KITE-LAMP-6093-WOLF' })
    expect(wrong.text).toContain('We have no call with the code')
    const mine = await me.post(YOURS, { code: code.toLowerCase() })
    expect(mine.text).toContain('Transport')
    expect(mine.text).not.toMatch(/07700|900 400/)

    await me.get(`${YOURS}/change`)
    const changed = await me.post(`${YOURS}/change`, { time: 'evening', phone: '' })
    expect(changed.text).toContain('5pm to 7pm')
    expect(changed.text).toMatch(/will call you by 7pm on/)

    await me.get(`${YOURS}/cancel`)
    const stopped = await me.post(`${YOURS}/cancel`, {})
    expect(stopped.text).toContain('You stopped this call')
    const [{ open } = { open: -1 }] = await rows<{ open: number }>(
      `select count(*)::int as open from clocks.duty d join conversations.call c on d.subject = 'call:' || c.id || '/1'
       join conversations.closing o on o.call_id = c.id left join clocks.dropped x on x.duty = d.id where x.duty is null`
    )
    expect(open).toBe(0)
  })

  it('deletes it all: words, number, letters and the thread of its duties; only a count is left', async () => {
    const before = {
      phone: '07700 900 500',
      name: 'Deleted Name',
      about: 'Deleted words',
      email: 'gone@example.org',
    }
    const { me } = await asked(before)
    const [{ id } = { id: '' }] = await rows<{ id: string }>(
      `select call_id as id from conversations.asker where name = 'Deleted Name'`
    )
    await site.store.as(theSystem, db => tellAsker(site.needs, db, id, { kind: 'note' }))
    const traces = () =>
      rows<{ place: string }>(
        `select 'asker' as place from conversations.asker where call_id = '${id}'
         union all select 'contact' from contacts.contact where subject like 'call:${id}%'
         union all select 'duty' from clocks.duty where subject like 'call:${id}%'
         union all select 'letter' from platform.outbox where about like 'call:${id}%'`
      )
    expect((await traces()).map(({ place }) => place).sort()).toEqual([
      'asker',
      'contact',
      'contact',
      'duty',
      'letter',
    ])
    await me.get(`${YOURS}/erase`)
    await me.post(`${YOURS}/erase`, {})
    expect(await traces()).toEqual([])
    const counted = await rows(
      `select call from conversations.tally where call = '${id}' and set_aside_on is not null`
    )
    expect(counted).toHaveLength(1)
  })
})

describe('words about danger in what somebody wants to talk about', () => {
  const callOf = async (name: string) =>
    (await rows<{ id: string }>(`select call_id as id from conversations.asker where name = '${name}'`))[0]!
      .id
  const concernsOf = (call: string) =>
    rows(`select id from safeguarding.concern where subject = 'call:${call}'`)

  it('raise a concern at once, and the page shows calmly who to ring', async () => {
    const { done } = await asked({
      ...{ phone: '07700 900 700', name: 'Danger Name', about: 'My son says he wants to kill himself' },
    })
    expect(done.text).toContain('You can talk to someone now')
    expect(done.text).toMatch(/will call you by/)
    expect(await concernsOf(await callOf('Danger Name'))).toHaveLength(1)

    const calm = await asked({ phone: '07700 900 701', name: 'Calm Name', about: 'The bus to school' })
    expect(calm.done.text).not.toContain('You can talk to someone now')
    expect(await concernsOf(await callOf('Calm Name'))).toEqual([])
  })

  it('open that call to whoever leads on safeguarding, and no other', async () => {
    const hale = site.visitor()
    await hale.signIn('hale.merrivale@example.org')
    const at = `/staff/calls/${await callOf('Danger Name')}`
    const page = await hale.get(at)
    expect(page.text).toContain('kill himself')
    expect(page.text).not.toContain('Save this try')
    expect((await hale.post(`${at}/number`, { why: 'danger' })).text).toContain('07700 900700')
    expect((await hale.post(`${at}/tried`, { part: 'morning', reached: 'yes' })).status).toBe(403)
    expect((await hale.get(`/staff/calls/${await callOf('Calm Name')}`)).status).toBe(404)
  })

  it('lead to the call no longer once its asker erases it, and the concern stays', async () => {
    const { me } = await asked({
      ...{ phone: '07700 900 702', name: 'Erased Name', about: 'He hits my daughter every day' },
    })
    const call = await callOf('Erased Name')
    expect(await concernsOf(call)).toHaveLength(1)
    const before = await rows(`select id from safeguarding.concern`)
    await me.get(`${YOURS}/erase`)
    await me.post(`${YOURS}/erase`, {})
    expect(await concernsOf(call)).toEqual([])
    expect(await rows(`select id from safeguarding.concern`)).toHaveLength(before.length)
  })
})

describe('the pages of a call', () => {
  it.each([
    '',
    '/ask',
    '/numbers',
    '/done',
    '/your-call',
    '/your-call/change',
    '/your-call/cancel',
    '/your-call/erase',
  ])('are plain to read and standard HTML: /talk-to-a-person%s', async page => {
    const { me } = await asked({
      phone: '07700 900 600',
      team: 'plan-team',
      help: 'language',
      language: 'Polish',
    })
    const { status, text } = await me.get(`/talk-to-a-person${page}`)
    const reading = readingOfPage(text)
    expect(status).toBe(200)
    expect(reading.long).toEqual([])
    expect(reading.age ?? 0).toBeLessThanOrEqual(11)
    expect(await htmlFaults(text)).toEqual([])
    expect((await weightOf({ status, text, headers: new Headers(), path: page }, me)).bytes).toBeLessThan(
      40_000
    )
  })
})

describe('somebody who guesses codes of calls', () => {
  it('is asked to wait or ring after ten, and nobody else is', async () => {
    const wrong = { code: 'FERN-4827-KITE-LAMP-6093-WOLF' }
    const me = site.visitor()
    await me.get(YOURS)
    for (let tries = 1; tries <= 10; tries++) await me.post(YOURS, wrong)
    expect((await me.post(YOURS, wrong)).text).toContain('That was wrong too often')
    const neighbour = site.visitor()
    await neighbour.get(YOURS)
    expect((await neighbour.post(YOURS, wrong)).text).toContain('We have no call with the code')
  })
})

describe('a script that asks for calls', () => {
  it('is shown the number to ring after a hundred in an hour, so that the rota stays free', async () => {
    const me = site.visitor()
    const shown = await me.get(ASK)
    expect(shown.status).toBe(200)
    let last = shown
    for (let nth = 0; nth <= CALLS_OF_A_PLACE && last.status !== 429; nth++) {
      await me.get(ASK)
      last = await me.post(ASK, answers({ phone: `07700 9${String(10_000 + nth)}` }))
    }
    expect(last.status).toBe(429)
    expect(last.text).toContain('Many calls were asked for from where you are. Call us now on')
  })
})
