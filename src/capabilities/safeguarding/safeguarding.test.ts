import { beforeAll, describe, expect, it } from 'vitest'
import { sql } from 'kysely'
import { publicVisitor, theSystem, type Actor, type RoleCode } from '../../platform/access/index.ts'
import { calendarDate } from '../../standards/calendar.ts'
import { freshStore } from '../../../tests/support/database.ts'
import { freshSite, type Site } from '../../../tests/support/site.ts'
import { tellerAt } from '../../../tests/support/teller.ts'
import { lettersTo, type Visitor } from '../../../tests/support/visitor.ts'
import { alertsFor } from './alerts.ts'
import { forgetVoice } from './forget.ts'
import { safeguardingJobs, tellOfConcerns } from './jobs.ts'
import { raiseConcern } from './raise.ts'
import { concernId } from './rules/concern.ts'
import { countHanging, countUnread } from './store/alarm.ts'
import { acknowledge, findConcern, insertStep, newestConcerns, noteLook } from './store/concerns.ts'

const MINUTE = 60_000
const [lead, deputy] = ['dot.harrowgate@example.org', 'hale.merrivale@example.org']
const administrator = 'finn.calloway-reed@example.org'
const words = 'My dad hits me with a belt. I told Mrs Amberline at school.'

let site: Site
let dot: Visitor
let code: string

const person = (id: string, ...roles: RoleCode[]): Actor => ({
  ...{ kind: 'person', id, name: id, jobTitle: 'Officer', organisation: 'ambleford-council', roles },
})
const later = (minutes: number) => ({
  ...site.needs,
  now: () => new Date(site.needs.now().getTime() + minutes * MINUTE),
})
const asLead = <T>(work: Parameters<typeof site.store.as<T>>[1]) =>
  site.store.as(person('dot-harrowgate', 'safeguarding-lead'), work)
const by = (id: string) => ({ id, name: id, jobTitle: 'Officer' })
const seen = (page: string) => ({ seen: /name="seen" value="([^"]*)"/.exec(page)?.[1] ?? '' })
const concernLine = (page: string) => /\/staff\/concerns\/([0-9a-f]{32})/.exec(page)?.[1] ?? ''

beforeAll(async () => {
  site = await freshSite('example')
  site.turnTo(calendarDate('2026-11-24')) // a Tuesday, at noon
  code = await tellerAt(site.address).tell(words)
  dot = site.visitor()
  await dot.signIn(lead)
})

describe('a story with words that suggest danger', () => {
  it('stands in red on every page of whoever leads, with no mail at all', async () => {
    const { text } = await dot.get('/staff')
    expect(text).toContain('A concern about safety has not been read. Read it now')
    expect((await dot.get('/staff/stories')).text).toContain('href="/staff/concerns"')
  })

  it('shows its teller who to ring, and others who told us something nothing of the kind', async () => {
    const me = site.visitor()
    await me.get('/tell-us/done')
    const { text } = await me.post('/tell-us/done', { code })
    expect(text).toContain('You can talk to someone now')
    const calm = await tellerAt(site.address).tell('Nobody rang us back about the paperwork.')
    const other = site.visitor()
    await other.get('/tell-us/done')
    expect((await other.post('/tell-us/done', { code: calm })).text).not.toContain(
      'You can talk to someone now'
    )
  })

  it('is seen by those who lead and by nobody else, in the database too', async () => {
    const seen = async (actor: Actor) => (await site.store.as(actor, newestConcerns)).length
    expect(await asLead(newestConcerns)).toHaveLength(1)
    expect(await seen(person('jo-fernley', 'reader', 'answerer'))).toBe(0)
    expect(await seen(person('finn-calloway-reed', 'administrator'))).toBe(0)
    await expect(site.store.as(publicVisitor, newestConcerns)).rejects.toThrow('permission denied')
  })

  it('keeps the minute and none of the words', async () => {
    const { rows } = await site.store.asOwner(db =>
      sql<{ all: string; at: Date }>`
        select concern::text || cause::text as all, cause.raised_at as at
        from safeguarding.concern join safeguarding.cause on cause.concern = concern.id`.execute(db)
    )
    expect(rows[0]?.all).not.toContain('belt')
    expect(rows[0]?.at.getSeconds()).toBe(0)
  })
})

describe('the alarm', () => {
  it('tells the first who leads, then the next, then administrators, once each, and says nothing of it', async () => {
    const told = async (minutes: number) => {
      await Promise.all([tellOfConcerns(later(minutes)), tellOfConcerns(later(minutes))])
      const all = [lead, deputy, administrator].map(async to => {
        const letters = await lettersTo(site.store, to)
        return letters.filter(subject => subject.startsWith('Please sign in now')).length
      })
      return Promise.all(all)
    }
    expect(await told(0)).toEqual([1, 0, 0])
    expect(await told(29)).toEqual([1, 0, 0])
    expect(await told(31)).toEqual([1, 1, 0])
    expect(await told(61)).toEqual([1, 1, 1])
    expect(await told(600)).toEqual([1, 1, 1])
    const { rows } = await site.store.asOwner(db =>
      sql<{
        text: string
      }>`select text from platform.outbox where subject like 'Please sign in now%'`.execute(db)
    )
    expect(rows.map(({ text }) => text).join()).not.toMatch(/belt|voice:|hurt|child/)
  })

  it('shows administrators that something waits, and not what it is', async () => {
    const finn = site.visitor()
    await finn.signIn(administrator)
    expect((await finn.get('/staff')).text).toContain('has not been read in time')
    expect((await finn.get('/staff/concerns')).status).toBe(403)
  })

  it('stops when somebody who leads says that they read it, and notes that they opened it', async () => {
    const id = concernLine((await dot.get('/staff/concerns')).text)
    const opened = await dot.get(`/staff/concerns/${id}`)
    expect(opened.text).toContain('Someone is being hurt')
    expect(opened.text).toContain('Who opened it')
    const page = await dot.post(`/staff/concerns/${id}/read`, seen(opened.text))
    expect(page.text).toContain('Read by Dot Harrowgate')
    expect(page.text).not.toContain('has not been read. Read it now')
    expect(await asLead(countUnread)).toEqual({ real: 0, tests: 0 })
    const looks = await site.store.asOwner(db =>
      sql<{ by: string }>`select by_name as by from safeguarding.look`.execute(db)
    )
    // Opened three times by now, in one visit.
    expect(looks.rows).toEqual([{ by: 'Dot Harrowgate' }])
  })

  it('notes each person who opened it, and each visit of theirs, with one line for an hour', async () => {
    const { rows } = await site.store.asOwner(db =>
      sql<{ concern: string }>`select concern from safeguarding.look`.execute(db)
    )
    const concern = rows[0]!.concern
    const at = (time: string) => new Date(`2026-11-21T${time}:00Z`)
    const author = (name: string) => ({ id: name, name, jobTitle: 'Lead' })
    const look = (nth: number, name: string, time: string) =>
      site.store.as(person(name, 'safeguarding-lead'), db =>
        noteLook(db, `look-${nth}`, concern, author(name) as never, at(time))
      )
    await look(1, 'ann', '09:00')
    await look(2, 'ann', '09:59')
    await look(3, 'bea', '09:30')
    await look(4, 'ann', '10:00')
    const { rows: noted } = await site.store.asOwner(db =>
      sql<{ id: string }>`delete from safeguarding.look where id like 'look-%' returning id`.execute(db)
    )
    expect(noted.map(({ id }) => id).toSorted()).toEqual(['look-1', 'look-3', 'look-4'])
  })

  it('never waits for another process that hangs, or for a run of its own that does', () => {
    const job = safeguardingJobs(site.needs).find(({ name }) => name === 'tell of concerns')
    expect(job).toMatchObject({ waitsForNobody: true, hungAfterSeconds: 30 })
  })

  it('can be tried out from end to end, marked as a test', async () => {
    await dot.get('/staff/concerns')
    const page = await dot.post('/staff/concerns/test', {})
    expect(page.text).toContain('Test: a concern has not been read')
    await tellOfConcerns(later(0))
    expect(await lettersTo(site.store, lead)).toContain(
      'Test: please sign in: SEND: working together in Ambleford'
    )
    const id = /concerns\/([0-9a-f]{32})"[^]*?Test</.exec(page.text)?.[1] ?? ''
    const { text } = await dot.get(`/staff/concerns/${id}`)
    expect((await dot.post(`/staff/concerns/${id}/read`, seen(text))).text).toContain('This is a test')
  })
})

describe('a cause that comes while somebody looks at the page', () => {
  it('is not taken for read with what the page showed', async () => {
    const about = { subject: 'call:meanwhile', where: '/staff/calls', raisedBy: 'person', signs: [] } as const
    const raise = (note: string) =>
      asLead(db => raiseConcern(site.needs, db, { ...about, by: by('dot-harrowgate'), note }))
    await raise('A bruise.')
    const at = `/staff/concerns/${concernId(about.subject)}`
    const { text } = await dot.get(at)
    await raise('Another.')
    expect((await dot.post(`${at}/read`, seen(text))).text).toContain('Nobody has said that they read this.')
    expect((await dot.post(`${at}/read`, seen((await dot.get(at)).text))).text).not.toContain(
      'Nobody has said'
    )
  })
})

describe('what was done', () => {
  const about = (subject: string) => ({ subject, where: '/staff/stories', signs: [], note: null })

  it('is written with its day and whom was told, before it can be closed', async () => {
    const hanging = (await asLead(db => countHanging(db, 'dot-harrowgate'))).nothingDone
    await asLead(db =>
      raiseConcern(site.needs, db, { ...about('call:done'), raisedBy: 'person', by: by('dot-harrowgate') })
    )
    const at = `/staff/concerns/${concernId('call:done')}`
    const { text } = await dot.get(at)
    const read = await dot.post(`${at}/read`, seen(text))
    expect(read.text).toContain('Nobody has written down what was done')
    const tooSoon = await dot.post(`${at}/close`, { how: 'closed', outcome: 'All is well.' })
    expect([tooSoon.status, tooSoon.text.includes('Write first what was done')]).toEqual([422, true])
    const day = { 'doneOn-day': '24', 'doneOn-month': '11', 'doneOn-year': '2026' }
    const done = await dot.post(`${at}/did`, { words: 'Rang them.', toldWhom: 'The front door', ...day })
    expect(done.text).toContain('Told: The front door')
    const closed = await dot.post(`${at}/close`, { how: 'closed', outcome: 'A social worker went.' })
    expect(closed.text).toContain('A social worker went.')
    expect(closed.text).toContain('Closed')
    expect((await asLead(db => countHanging(db, 'dot-harrowgate'))).nothingDone).toBe(hanging)
  })

  it('is nothing only when a second person agrees, which the database holds to', async () => {
    const id = concernId('call:second')
    const first = by('dot-harrowgate')
    const step = { concern: id, words: 'A joke.', toldWhom: null, doneOn: null, causes: 1, at: new Date() }
    await asLead(async db => {
      await raiseConcern(site.needs, db, { ...about('call:second'), raisedBy: 'person', by: first })
      const causes = (await findConcern(db, id))?.causes.map(cause => cause.id) ?? []
      await acknowledge(db, causes, first, new Date())
      await insertStep(db, { id: 'one', kind: 'no-action', by: first, ...step })
    })
    const waits = (who: string) =>
      site.store.as(person(who, 'safeguarding-lead'), db => countHanging(db, who))
    expect((await waits('hale-merrivale')).toAgree).toBe(1)
    expect((await waits('dot-harrowgate')).toAgree).toBe(0)
    const agree = (who: string) =>
      site.store.as(person(who, 'safeguarding-lead'), db =>
        insertStep(db, { id: `two-${who}`, kind: 'no-action-agreed', by: by(who), ...step })
      )
    await expect(agree('dot-harrowgate')).rejects.toThrow('row-level security')
    await expect(agree('hale-merrivale')).resolves.toBeUndefined()
    expect((await waits('hale-merrivale')).toAgree).toBe(0)
  })

  it('can not be changed or taken out by anybody', async () => {
    const change = (statement: string) => site.store.as(theSystem, db => sql.raw(statement).execute(db))
    await expect(change(`update safeguarding.step set words = 'x'`)).rejects.toThrow('permission denied')
    await expect(change('delete from safeguarding.step')).rejects.toThrow('permission denied')
    await expect(change('delete from safeguarding.look')).rejects.toThrow('permission denied')
  })
})

describe('somebody who presses "Someone is not safe"', () => {
  it('adds to the concern there is, and what they saw wants reading too', async () => {
    const reader = site.visitor()
    await reader.signIn('jo.fernley@example.org')
    const [told] = await asLead(newestConcerns).then(all =>
      all.filter(({ subject }) => subject.startsWith('voice:'))
    )
    const fields = { about: told?.subject ?? '', where: told?.place ?? '' }
    await reader.get(`/staff/concerns/new?about=${fields.about}&where=${fields.where}`)
    const raised = await reader.post('/staff/concerns/raise', fields)
    expect(raised.text).toContain('We are telling the person who leads on safeguarding now.')
    await reader.post('/staff/concerns/raise', fields)
    await reader.post('/staff/concerns/tell', { ...fields, kind: 'hurt-by-someone', note: 'He flinched.' })
    const concern = await asLead(db => findConcern(db, told?.id ?? ''))
    const causes = concern?.causes.map(({ raisedBy, note }) => `${raisedBy}: ${note}`) ?? []
    expect(causes.toSorted()).toEqual(['person: He flinched.', 'person: null', 'words: null'])
    expect((await asLead(countUnread)).real).toBeGreaterThan(0)
  })

  it('can put nothing into an address but a reference of ours', async () => {
    expect((await dot.get('/staff/concerns/new?about=My%20dad%20hits%20me&where=/staff')).status).toBe(404)
    expect((await dot.get('/staff/concerns/new?about=call:1&where=https://example.org')).status).toBe(404)
  })
})

describe('a story that its teller takes back', () => {
  it('leaves its concern, with nothing in it that leads to the story', async () => {
    const told = (await asLead(newestConcerns)).find(({ subject }) => subject.startsWith('voice:'))
    const id = told?.subject.slice('voice:'.length) ?? ''
    await site.store.as(theSystem, async db => {
      await forgetVoice(site.needs, db, { id })
      await forgetVoice(site.needs, db, { id })
    })
    const concern = await asLead(db => findConcern(db, told?.id ?? ''))
    expect(JSON.stringify(concern)).not.toContain(id)
    expect(concern?.steps.map(({ kind }) => kind)).toEqual(['taken-back'])
  })
})

describe('a place where nobody leads on safeguarding', () => {
  it('says so in red to administrators, and keeps what is raised', async () => {
    const store = await freshStore()
    const needs = { ...site.needs, store }
    const finn = person('finn', 'administrator')
    const [alert] = await alertsFor(needs, finn)
    expect(alert?.text).toContain('Nobody leads on safeguarding here')
    await store.as(publicVisitor, db =>
      raiseConcern(needs, db, {
        ...{ subject: 'voice:1', where: '/staff/stories', raisedBy: 'words', by: null, note: null },
        signs: [{ kind: 'missing' }],
      })
    )
    const waiting = await store.as(person('late', 'safeguarding-lead'), countUnread)
    expect(waiting).toEqual({ real: 1, tests: 0 })
  })

  it('asks the database nothing for people it does not concern', async () => {
    const closed = { ...site.needs, store: { ...site.store, as: () => Promise.reject(new Error('asked')) } }
    expect(await alertsFor(closed, person('jo', 'reader', 'answerer'))).toEqual([])
  })
})

describe('somebody who floods the page with alarms', () => {
  it('cannot bury those who lead in letters, and every alarm is kept', async () => {
    const before = (await lettersTo(site.store, lead)).length
    const real = async () => (await asLead(countUnread)).real
    const waiting = await real()
    for (let nth = 0; nth < 25; nth++) {
      await site.store.as(publicVisitor, db =>
        raiseConcern(site.needs, db, {
          ...{ subject: `card:flood-${nth}`, where: '/staff/cards', raisedBy: 'card', by: null },
          ...{ signs: [], note: null },
        })
      )
    }
    await tellOfConcerns(site.needs)
    expect(await real()).toBe(waiting + 25)
    expect((await lettersTo(site.store, lead)).length - before).toBeLessThanOrEqual(12)
    expect((await lettersTo(site.store, lead)).length - before).toBeGreaterThan(0)
  })
})
