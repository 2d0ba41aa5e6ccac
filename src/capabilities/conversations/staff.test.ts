import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { freshSite } from '../../../tests/support/site.ts'
import type { Visitor } from '../../../tests/support/visitor.ts'
import { theSystem } from '../../platform/access/index.ts'
import { calendarDate } from '../../standards/calendar.ts'
import {
  forgetCalls,
  lookAtRota,
  missedCalls,
  nameWaiting,
  tellAskersOfMissed,
  tellLeadsOfMissed,
} from './jobs.ts'
import { insertShift, newestShifts } from './store/index.ts'

const site = await freshSite('example')
site.turnTo(calendarDate('2026-11-20'))

const CODE = /[A-Z]{4,6}-\d{4}-[A-Z]{4,6}-[A-Z]{4,6}-\d{4}-[A-Z]{4,6}/
const ASK = '/talk-to-a-person/ask'
const YOURS = '/talk-to-a-person/your-call'
const LEAD = 'amir.holloway@example.org'

const rows = async <T>(query: string): Promise<T[]> =>
  (await site.store.asOwner(db => sql.raw<T>(query).execute(db))).rows

const staff = new Map<string, Visitor>()
async function signedIn(email: string): Promise<Visitor> {
  const known = staff.get(email) ?? site.visitor()
  if (!staff.has(email)) await known.signIn(email)
  staff.set(email, known)
  return known
}

/** Asks for a call, and finds whose it is. */
async function asked(name: string, more: Record<string, string> = {}) {
  const me = site.visitor()
  await me.get(ASK)
  const answers = {
    name,
    phone: '07700 900 982',
    time: 'any',
    help: 'none',
    language: '',
    about: '',
    team: '',
    email: '',
  }
  const done = await me.post(ASK, { ...answers, ...more })
  const [found] = await rows<{ id: string; person: string | null; email: string | null }>(
    `select a.call_id as id, p.person, w.email from conversations.asker a
     left join lateral (select * from conversations.promise p where p.call_id = a.call_id order by nth desc limit 1) p on true
     left join people.address w on w.person = p.person where a.name = '${name}'`
  )
  return { me, code: CODE.exec(done.text)?.[0] ?? '', at: `/staff/calls/${found!.id}`, ...found! }
}

const openDuties = (kind: string) =>
  rows<{ subject: string; owed_person: string | null; owed_role: string | null }>(
    `select subject, owed_person, owed_role from clocks.duty d where kind = '${kind}'
     and not exists (select from clocks.kept k where k.duty = d.id)
     and not exists (select from clocks.dropped x where x.duty = d.id)`
  )

const letters = () =>
  rows<{ about: string | null; to_address: string | null; subject: string; text: string }>(
    `select * from platform.outbox where subject not like '%sign in%' order by queued_at, id`
  )

describe('a call, for the person who was named', () => {
  it('goes from the number to the note, and its asker reads the note with the code', async () => {
    const call = await asked('Ada', { email: 'ada@example.org' })
    const me = await signedIn(call.email!)
    expect((await me.get('/staff/calls')).text).toContain('Call for Ada')
    const page = await me.get(call.at)
    expect(page.text).not.toContain('07700')

    const seen = await me.post(`${call.at}/number`, { why: 'ring' })
    expect(seen.text).toContain('07700 900982')
    expect(await rows(`select by_id, why from contacts.look where subject = 'call:${call.id}'`)).toEqual([
      { by_id: call.person, why: 'To ring them now' },
    ])

    await me.post(`${call.at}/tried`, { part: 'morning', reached: 'yes' })
    expect((await openDuties('conversation.call')).map(({ subject }) => subject)).not.toContain(
      `call:${call.id}/1`
    )
    await me.get(call.at)
    await me.post(`${call.at}/outcome`, { asked: 'When the bus comes', sorted: 'yes' })
    expect(await openDuties('conversation.note')).toEqual([
      { subject: `call:${call.id}`, owed_person: call.person, owed_role: null },
    ])
    await me.get(call.at)
    await me.post(`${call.at}/note`, { words: 'I will ask the bus team by Friday.' })
    expect(await openDuties('conversation.note')).toEqual([])

    const yours = await call.me.get(YOURS)
    expect(yours.text).toContain('I will ask the bus team by Friday.')
    expect(yours.text).not.toContain('When the bus comes')
    const news = (await letters()).filter(({ about }) => about === `call:${call.id}-letter`)
    expect(news.map(({ subject }) => subject)).toEqual(['News about your call'])
    expect(news[0]?.text).not.toContain('bus')
  })

  it('is seen by nobody else who rings', async () => {
    const call = await asked('Bea')
    const other =
      call.email === 'kit.marchbank@example.org' ? 'jo.fernley@example.org' : 'kit.marchbank@example.org'
    const them = await signedIn(other)
    expect((await them.get(call.at)).status).toBe(404)
    expect((await them.get('/staff/calls')).text).not.toContain('Bea')
    const actor = {
      kind: 'person',
      id: 'nobody-named',
      name: 'Jo',
      jobTitle: 'Caller',
      organisation: 'chair',
    } as const
    const found = await site.store.as({ ...actor, roles: ['caller', 'reader'] }, db =>
      sql`select id from conversations.call`.execute(db)
    )
    expect(found.rows).toEqual([])
    expect((await (await signedIn(LEAD)).get(call.at)).status).toBe(200)
  })

  it('is tried three times at different times of day before it ends, and its asker is told', async () => {
    const call = await asked('Cas')
    const me = await signedIn(call.email!)
    await me.get(call.at)
    await me.post(`${call.at}/tried`, { part: 'morning', reached: 'no' })
    const early = await me.get(call.at)
    expect((await openDuties('conversation.finish')).map(({ subject }) => subject)).toContain(
      `call:${call.id}/1`
    )
    expect(early.text).not.toContain('End the call')
    await me.post(`${call.at}/tried`, { part: 'afternoon', reached: 'no' })
    await me.get(call.at)
    const hasty = await me.post(`${call.at}/tried`, { part: 'evening', reached: 'no' })
    expect(hasty.text).toContain('That part of the day has not begun')
    site.turnTo(calendarDate('2026-11-23'))
    const onMonday = site.visitor()
    await onMonday.signIn(call.email!)
    await onMonday.get(call.at)
    await onMonday.post(`${call.at}/tried`, { part: 'morning', reached: 'no' })
    expect((await onMonday.get(call.at)).text).toContain('They did not say where we may write')
    await onMonday.post(`${call.at}/give-up`, {})
    site.turnTo(calendarDate('2026-11-20'))
    expect((await call.me.get(YOURS)).text).toContain('We rang 3 times and did not reach you')
    expect(await openDuties('conversation.finish')).toEqual([])
  })

  it('is handed to nobody of the team its asker would rather not hear from, and the asker reads the new name', async () => {
    const call = await asked('Dot', { team: 'ambleford-council' })
    const me = await signedIn(call.email!)
    const page = await me.get(`${call.at}/hand-over`)
    expect(page.text).not.toMatch(/Jo Fernley|Sam Addlestone/)
    const to = call.person === 'kit-marchbank' ? 'rosa-timberlake' : 'kit-marchbank'
    const forced = await me.post(`${call.at}/hand-over`, {
      seen: '1',
      to: 'jo-fernley',
      because: 'I am away',
    })
    expect(forced.status).toBe(422)
    await me.get(`${call.at}/hand-over`)
    await me.post(`${call.at}/hand-over`, { seen: '1', to, because: 'I am away on both days' })
    const yours = await call.me.get(YOURS)
    expect(yours.text).toMatch(/(Kit Marchbank|Rosa Timberlake) took over your call/)
    expect(yours.text).not.toContain('I am away')
    const owners = await openDuties('conversation.call')
    expect(owners.find(({ subject }) => subject === `call:${call.id}/2`)?.owed_person).toBe(to)
  })

  it('can be written down for somebody who rang in, with the same promise', async () => {
    const me = await signedIn('jo.fernley@example.org')
    await me.get('/staff/calls/new')
    const answers = {
      name: 'Eve',
      phone: '01632 960 555',
      time: 'any',
      help: 'none',
      language: '',
      about: '',
      email: '',
    }
    const refused = await me.post('/staff/calls/new', { ...answers, team: 'ambleford-council', who: 'me' })
    expect(refused.text).toContain('You work for that team')
    const taken = await me.post('/staff/calls/new', { ...answers, team: '', who: 'me' })
    expect(taken.text).toContain('Jo Fernley will call you by 5pm on Tuesday 24 November 2026')
    const them = site.visitor()
    await them.get(YOURS)
    expect((await them.post(YOURS, { code: CODE.exec(taken.text)![0] })).text).toContain('Eve')
  })
})

describe('a missed day', () => {
  let call: Awaited<ReturnType<typeof asked>>

  beforeAll(async () => {
    call = await asked('Fay', { email: 'fay@example.org' })
    site.turnTo(calendarDate('2026-11-25'))
  })

  it('is told to the asker first: the lead is told of none whose asker was not', async () => {
    await tellLeadsOfMissed(site.needs)
    expect((await letters()).filter(({ subject }) => subject === 'A call was missed')).toEqual([])
    await tellAskersOfMissed(site.needs)
    const news = await letters()
    expect(news.some(({ about }) => about === `call:${call.id}-letter`)).toBe(true)
    expect(news.filter(({ subject }) => subject === 'A call was missed')).toEqual([])
    const yours = await call.me.get(YOURS)
    expect(yours.text).toContain('We said Tuesday 24 November 2026. We did not call. We are sorry.')
    expect(yours.text).toMatch(/will call you by 5pm on Thursday 26 November 2026/)
  })

  it('gets another person, and leaves the broken promise in the ledger as broken', async () => {
    const [promise] = await rows<{ person: string; why: string }>(
      `select person, why from conversations.promise where call_id = '${call.id}' and nth = 2`
    )
    expect(promise?.why).toBe('missed')
    expect(promise?.person).not.toBe(call.person)
    const owed = await openDuties('conversation.call')
    expect(owed.map(({ subject }) => subject)).toContain(`call:${call.id}/2`)
    expect(owed.map(({ subject }) => subject)).not.toContain(`call:${call.id}/1`)
  })

  it('is told to the lead after that, once, with a red duty until they say why', async () => {
    await Promise.all([missedCalls(site.needs), missedCalls(site.needs)]) // as two processes would
    await missedCalls(site.needs)
    const toLead = (await letters()).filter(({ subject }) => subject === 'A call was missed')
    const missed = await rows(`select call_id from conversations.missed`)
    expect(toLead.map(({ to_address }) => to_address)).toEqual(missed.map(() => LEAD))
    staff.clear() // signed in days ago
    const lead = await signedIn(LEAD)
    await lead.get(call.at)
    await lead.post(`${call.at}/cause`, { nth: '1', cause: 'Jo was ill. Two people now look each morning.' })
    const open = await openDuties('conversation.missed')
    expect(open.map(({ subject }) => subject)).not.toContain(`call:${call.id}/1`)
    expect((await call.me.get(YOURS)).text).not.toContain('Jo was ill')
  })

  it('cannot be told to the lead before the asker, also in the database', async () => {
    const before = site.store.asOwner(db =>
      sql`insert into conversations.missed (call_id, nth, told_on, lead_told_on)
        values (${call.id}, 2, '2026-11-27', '2026-11-26')`.execute(db)
    )
    await expect(before).rejects.toThrow()
  })
})

describe('a rota without anybody', () => {
  it('takes the request, shows the number, and gives the lead a red duty until somebody is named', async () => {
    const shifts = await site.store.as(theSystem, newestShifts)
    const plan = (off: boolean) =>
      site.store.as(theSystem, async db => {
        for (const shift of shifts) await insertShift(db, { ...shift, weekdays: off ? [] : shift.weekdays })
      })
    await plan(true)
    await lookAtRota(site.needs)
    expect(await openDuties('conversation.rota')).toEqual([
      { subject: 'rota:2026-11-25', owed_person: null, owed_role: 'caller-lead' },
    ])
    expect((await site.visitor().get(ASK)).text).toContain('No one has been named to do it')

    await plan(false)
    await lookAtRota(site.needs)
    expect(await openDuties('conversation.rota')).toEqual([])
  })

  it('tells somebody nobody may ring that a name follows, and names one when one is free', async () => {
    const shifts = await site.store.as(theSystem, newestShifts)
    const others = shifts.filter(({ person }) => person === 'kit-marchbank' || person === 'rosa-timberlake')
    const off = (on: boolean) =>
      site.store.as(theSystem, async db => {
        for (const shift of others) await insertShift(db, { ...shift, weekdays: on ? shift.weekdays : [] })
      })
    await off(false)
    const call = await asked('Gus', { team: 'ambleford-council', email: 'gus@example.org' })
    expect(call.person).toBe(null)
    const yours = await call.me.get(YOURS)
    expect(yours.text).toContain('We are finding a person to call you')
    expect((await openDuties('conversation.name')).map(({ subject }) => subject)).toEqual([`call:${call.id}`])
    await off(true)
    await Promise.all([nameWaiting(site.needs), nameWaiting(site.needs)]) // as two processes would
    const toGus = (await letters()).filter(({ about }) => about === `call:${call.id}-letter`)
    expect(toGus).toHaveLength(1)
    expect((await call.me.get(YOURS)).text).toMatch(/(Kit Marchbank|Rosa Timberlake) will call you/)
    expect(await openDuties('conversation.name')).toEqual([])
  })
})

describe('after a call', () => {
  it('its words and number are forgotten, and the count stays', async () => {
    const tallies = await rows(`select call from conversations.tally`)
    site.turnTo(calendarDate('2027-02-18')) // Ada's call ended on 20 November, Cas's three days later
    await forgetCalls(site.needs)
    expect(await rows(`select name from conversations.asker where name in ('Ada', 'Cas')`)).toHaveLength(2)
    site.turnTo(calendarDate('2027-02-19'))
    await forgetCalls(site.needs)
    expect(await rows(`select name from conversations.asker where name = 'Ada'`)).toEqual([])
    expect(
      await rows(`select * from contacts.contact where subject like 'call:%' and not exists (
      select from conversations.call c where subject like 'call:' || c.id || '%')`)
    ).toEqual([])
    expect(await rows(`select call from conversations.tally`)).toHaveLength(tallies.length)
  })

  it('the public page counts calls through the gate, with what the words mean', async () => {
    const { text } = await site.visitor().get('/talk-to-a-person/numbers')
    expect(text).toContain('People asked for 7 calls.')
    expect(text).toContain('We first rang on the day we had said, or before.')
    expect(text).toContain('Under 5')
  })
})
