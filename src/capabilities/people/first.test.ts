import { sql } from 'kysely'
import { beforeEach, describe, expect, it } from 'vitest'
import { peopleSite } from '../../../tests/support/people-site.ts'
import { roleCodes, theSystem } from '../../platform/access/index.ts'
import { howToSignIn } from '../../how-to-sign-in.ts'
import { allPeople, openFirstDoor } from './index.ts'

const site = await peopleSite()
const mailer = { channels: ['email' as const], send: async () => {}, wasTaken: async () => null, close() {} }
const withMail = { ...site.needs, mailer }
const onTheWeb = { ...site.needs, baseUrl: 'https://send.example.org' }
const roles = async () =>
  (await site.store.as(theSystem, db => allPeople(db))).map(person => person.roles.length)

beforeEach(async () => {
  await site.store.asOwner(db => sql`truncate people.person cascade`.execute(db))
})

describe('the first start', () => {
  it('makes one administrator with every role where codes can be read on this machine only', async () => {
    const door = await openFirstDoor(site.needs, null)
    expect(door).toEqual({ open: true, email: 'administrator@localhost', made: true })
    expect(await roles()).toEqual([roleCodes.length])
  })

  it('makes nobody twice', async () => {
    await openFirstDoor(site.needs, null)
    expect(await openFirstDoor(site.needs, null)).toMatchObject({ made: false })
    expect(await roles()).toEqual([roleCodes.length])
  })

  it('makes nobody where a code would go to an address that nobody chose', async () => {
    expect(await openFirstDoor(withMail, null)).toEqual({ open: false })
    expect(await openFirstDoor(onTheWeb, null)).toEqual({ open: false })
    expect(await roles()).toEqual([])
  })

  it('makes the person of ADMIN_EMAIL administrator and nothing else', async () => {
    const door = await openFirstDoor(withMail, 'it@example.org')
    expect(door).toEqual({ open: true, email: 'it@example.org', made: true })
    expect(await roles()).toEqual([1])
    expect(await openFirstDoor(withMail, 'other@example.org')).toMatchObject({ email: 'it@example.org' })
  })

  it('makes an account where people are known already only for ADMIN_EMAIL, and only when no administrator is left', async () => {
    await site.addPerson('sam@example.org', 'reader')
    expect(await openFirstDoor(site.needs, null)).toEqual({ open: false })
    expect(await openFirstDoor(site.needs, 'sam@example.org')).toMatchObject({ made: true })
    expect(await roles()).toEqual([2])
  })

  it('sends no code to localhost once there is a mail server', async () => {
    await openFirstDoor(site.needs, null)
    expect(await openFirstDoor(withMail, null)).toEqual({ open: false })
    const mailSite = await peopleSite({ mailer })
    await openFirstDoor({ ...mailSite.needs, mailer: undefined } as never, null)
    const visitor = mailSite.visitor()
    await visitor.get('/staff/sign-in')
    await visitor.post('/staff/sign-in', { email: 'administrator@localhost' })
    const { rows } = await mailSite.store.asOwner(db => sql`select from platform.outbox`.execute(db))
    expect(rows).toEqual([])
  })
})

describe('the terminal', () => {
  const http = { port: 3000, host: 'localhost', baseUrl: 'http://localhost:3000' }
  const open = { open: true, email: 'administrator@localhost', made: true } as const
  const mail = { url: 'smtp://mail', from: 'send@example.org' }

  it('says how to sign in where codes stay on this machine', () => {
    expect(howToSignIn({ http, mail: null }, open).join('\n')).toContain(
      'Sign in with administrator@localhost'
    )
  })

  it('names nobody’s address where a log may be read elsewhere', () => {
    expect(howToSignIn({ http, mail }, { ...open, email: 'it@example.org' }).join()).not.toContain('it@')
  })

  it('says what to set when nobody can sign in', () => {
    expect(howToSignIn({ http, mail }, { open: false }).join()).toContain('ADMIN_EMAIL')
    const web = { ...http, baseUrl: 'https://send.example.org' }
    expect(howToSignIn({ http: web, mail: null }, { open: false }).join()).toContain('SMTP_URL')
  })
})
