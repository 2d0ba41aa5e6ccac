import { request } from 'node:http'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { peopleSite } from '../../../tests/support/people-site.ts'
import { publicVisitor, theSystem, type Actor } from '../../platform/access/index.ts'
import { queueMail } from '../../platform/mail/index.ts'
import { emailOf, findPerson, peopleWithRole } from './index.ts'
import { addPerson, giveRoles } from './store/people.ts'

const site = await peopleSite()
await site.addPerson('boss@example.org', 'administrator')
await site.addPerson('lee@example.org', 'reader')
const boss = site.visitor()
await boss.signIn('boss@example.org')
const lee = site.visitor()
await lee.signIn('lee@example.org')
const LIST = '/staff/settings/people'
const today = { 'startsOn-day': '20', 'startsOn-month': '11', 'startsOn-year': '2026' }
const noEnd = { 'endsOn-day': '', 'endsOn-month': '', 'endsOn-year': '' }

describe('people and roles', () => {
  it('are looked after by administrators only', async () => {
    expect((await boss.get(LIST)).text).toContain('Person lee')
    expect((await lee.get(LIST)).status).toBe(403)
    expect((await site.visitor().get(LIST)).path).toBe('/staff/sign-in')
    expect((await lee.post(`${LIST}/lee/roles`, { role: 'administrator', ...today, ...noEnd })).status).toBe(
      403
    )
  })

  it('are held to that by the database too', async () => {
    const actor: Actor = {
      ...{ kind: 'person', id: 'lee', name: 'Lee', jobTitle: 'Officer' },
      ...{ organisation: 'devon-county-council', roles: ['reader'] },
    }
    const term = {
      id: 'x',
      person: 'lee',
      role: 'administrator',
      startsOn: site.needs.today(),
      endsOn: null,
    } as const
    const { store, needs } = site
    await expect(
      store.as(actor, db => giveRoles(db, [{ ...term, by: 'lee', on: needs.today() }]))
    ).rejects.toThrow('row-level security')
    const person = { id: 'new', name: 'N', jobTitle: 'J', organisation: 'o', email: 'n@example.org' }
    await expect(
      store.as(actor, db => addPerson(db, { ...person, by: 'lee', on: needs.today() }))
    ).rejects.toThrow('row-level security')
    expect(await store.as(actor, db => emailOf(db, 'boss'))).toBeNull()
    expect(await store.as(actor, db => emailOf(db, 'lee'))).toBe('lee@example.org')
    expect(await store.as(actor, db => findPerson(db, 'boss'))).toMatchObject({ name: 'Person boss' })
    await expect(store.as(publicVisitor, db => findPerson(db, 'boss'))).rejects.toThrow('permission denied')
  })

  it('begin with a person, then a role; and then that person can sign in', async () => {
    await boss.get(`${LIST}/add`)
    const added = await boss.post(`${LIST}/add`, {
      ...{ name: 'Kim Example', jobTitle: 'Theming lead', organisation: 'devon-county-council' },
      email: 'Kim@example.org',
    })
    expect(added.text).toContain('Kim Example is added')
    expect(added.text).toContain('No roles yet')
    const given = await boss.post(`${added.path}/roles`, { role: 'themer', ...today, ...noEnd })
    expect(given.text).toContain('Sorts stories into themes, from 20 November 2026')
    expect(given.text).toContain('Given by Person boss.')
    const kim = site.visitor()
    await kim.signIn('kim@example.org')
    expect((await kim.get('/staff')).text).toContain('"roles":["themer"]')
  })

  it('say which answers to put right', async () => {
    await boss.get(`${LIST}/add`)
    const empty = await boss.post(`${LIST}/add`, { name: '', jobTitle: '', email: '' })
    expect(empty.status).toBe(422)
    for (const words of ['Enter their name', 'Enter their job title', 'Choose their organisation'])
      expect(empty.text).toContain(words)
    const person = { name: 'Two', jobTitle: 'Officer', organisation: 'devon-county-council' }
    const taken = await boss.post(`${LIST}/add`, { ...person, email: 'lee@example.org' })
    expect(taken.text).toContain('Somebody has this email address already')
  })

  it('are given for a time, and gone on the day the time ends', async () => {
    await site.addPerson('mo@example.org')
    await boss.get(`${LIST}/mo`)
    const end = (day: string) => ({ 'endsOn-day': day, 'endsOn-month': '11', 'endsOn-year': '2026' })
    const same = await boss.post(`${LIST}/mo/roles`, { role: 'chair', ...today, ...end('20') })
    expect(same.text).toContain('First day without it must be after the first day')
    await boss.post(`${LIST}/mo/roles`, { role: 'chair', ...today, ...end('25') })
    const chairs = (day: string) => site.store.as(theSystem, db => peopleWithRole(db, 'chair', day as never))
    expect(await chairs('2026-11-19')).toEqual([])
    expect(await chairs('2026-11-24')).toMatchObject([{ id: 'mo', roles: ['chair'] }])
    expect(await chairs('2026-11-25')).toEqual([])
  })

  it('are not held twice at a time, so that ending one ends it', async () => {
    await site.addPerson('di@example.org')
    await boss.get(`${LIST}/di`)
    const press = { ...boss.keys(), role: 'chair', ...today, ...noEnd }
    expect((await boss.post(`${LIST}/di/roles`, press)).status).toBe(200)
    expect((await boss.post(`${LIST}/di/roles`, press)).status).toBe(200)
    await boss.get(`${LIST}/di`)
    const second = await boss.post(`${LIST}/di/roles`, { role: 'chair', ...today, ...noEnd })
    expect(second.status).toBe(422)
    expect(second.text).toContain('They have this role on those days already')
    expect((await boss.post(`${LIST}/di/roles`, { role: 'reader', ...today, ...noEnd })).status).toBe(200)
  })

  it('end today when the administrator says so, and what was given stays to be seen', async () => {
    const page = await boss.get(`${LIST}/lee`)
    const endLink = /href="(\/staff\/settings\/people\/lee\/roles\/[^"]+\/end)"/.exec(
      page.text
    )?.[1] as string
    expect((await lee.get('/staff')).status).toBe(200)
    await boss.get(endLink)
    const past = { 'endsOn-day': '19', 'endsOn-month': '11', 'endsOn-year': '2026' }
    expect((await boss.post(endLink, past)).text).toContain('must be today or later')
    const ended = await boss.post(endLink, { ...past, 'endsOn-day': '20' })
    expect(ended.text).toContain('Ended on 20 November 2026')
    expect(ended.text).toContain('Ended by Person boss.')
    expect((await lee.get('/staff')).path).toBe('/staff/sign-in')
    expect((await boss.get(endLink)).status).toBe(404)
  })

  it('always leave one administrator', async () => {
    await boss.get(`${LIST}/boss/roles/boss-administrator/end`)
    const answer = await boss.post(`${LIST}/boss/roles/boss-administrator/end`, {
      ...{ 'endsOn-day': '20', 'endsOn-month': '11', 'endsOn-year': '2026' },
    })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('Nobody else is administrator')
  })

  it('are not found under a name that nobody has', async () => {
    expect((await boss.get(`${LIST}/nobody`)).status).toBe(404)
    expect((await boss.get(`${LIST}/%00`)).status).toBe(404)
  })
})

describe('letters that were not sent', () => {
  it('are shown to administrators without address or words, and can be sent again', async () => {
    const { store, needs } = site
    const letter = { to: 'gone@example.org', subject: 'We have news', text: 'Private words' }
    await store.as(theSystem, db => queueMail(db, { ...letter, id: 'letter-1', now: needs.now() }))
    await store.asOwner(db =>
      sql`update platform.outbox set gave_up_at = now(), last_fault = 'EENVELOPE 550', tries = 1
        where id = 'letter-1'`.execute(db)
    )
    const page = await boss.get('/staff/settings/mail')
    expect(page.text).toContain('We have news')
    expect(page.text).toContain('EENVELOPE 550')
    expect(page.text).not.toContain('gone@example.org')
    expect(page.text).not.toContain('Private words')
    expect((await boss.post('/staff/settings/mail/letter-1/again', {})).text).toContain(
      'It will be sent again'
    )
    expect((await boss.get('/staff/settings/mail')).text).toContain('Every email was sent')
  })
})

describe('the outbox page', () => {
  const ask = (headers: Record<string, string> = {}, from = '127.0.0.1') =>
    new Promise<number>((resolve, reject) => {
      const { port } = new URL(site.address)
      const { host = `localhost:${port}` } = headers
      request({ host: from, port, path: '/outbox', headers: { ...headers, host } }, answer => {
        answer.resume()
        resolve(answer.statusCode ?? 0)
      })
        .on('error', reject)
        .end()
    })

  it('shows letters to whoever sits at the machine', async () => {
    const page = await site.visitor().get('/outbox')
    expect(page.text).toContain('To boss@example.org')
    expect(page.text).toContain('It works once, for 10 minutes')
    expect(page.headers.get('cache-control')).toBe('no-store')
  })

  it('is not there for somebody a proxy speaks for, nor under another site’s name', async () => {
    const loopback = new URL(site.address).hostname
    expect(await ask({}, loopback)).toBe(200)
    expect(await ask({ 'x-forwarded-for': '127.0.0.1' }, loopback)).toBe(404)
    expect(await ask({ forwarded: 'for=127.0.0.1' }, loopback)).toBe(404)
    expect(await ask({ via: '1.1 proxy' }, loopback)).toBe(404)
    expect(await ask({ host: 'evil.example' }, loopback)).toBe(404)
  })

  it('is not there at all with a mail server, nor where the site’s address is not this machine’s', async () => {
    const withMail = await peopleSite({
      mailer: { channels: ['email' as const], send: async () => {}, wasTaken: async () => null, close() {} },
    })
    expect((await withMail.visitor().get('/outbox')).status).toBe(404)
    const onTheWeb = await peopleSite({ baseUrl: 'https://send.example.org' })
    expect((await onTheWeb.visitor().get('/outbox')).status).toBe(404)
  })
})
