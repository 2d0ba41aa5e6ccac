import { sql } from 'kysely'
import { beforeEach, describe, expect, it } from 'vitest'
import { MINUTE, peopleSite } from '../../../tests/support/people-site.ts'
import type { Visitor } from '../../../tests/support/visitor.ts'
import { publicVisitor, theSystem } from '../../platform/access/index.ts'
import { endRole } from './store/people.ts'

const site = await peopleSite()
await site.addPerson('sam@example.org', 'board-secretary')
await site.addPerson('left@example.org')

const HOUR = 60 * MINUTE

const letters = async () =>
  (
    await site.store.asOwner(db =>
      sql<{ to_address: string; subject: string; text: string }>`
        select to_address, subject, text from platform.outbox order by id`.execute(db)
    )
  ).rows
const newestCode = async () => /^[A-Z0-9]{8}$/m.exec((await letters()).at(-1)?.text ?? '')?.[0] ?? ''

const ask = async (visitor: Visitor, email: string) => {
  await visitor.get('/staff/sign-in')
  return visitor.post('/staff/sign-in', { email })
}
const enter = async (visitor: Visitor, code: string) => {
  await visitor.get('/staff/sign-in/code')
  return visitor.post('/staff/sign-in/code', { code })
}
const signedIn = async (visitor: Visitor) => (await visitor.get('/staff')).text.includes('"kind":"person"')

beforeEach(async () => {
  site.later(HOUR)
  await site.store.asOwner(db => sql`truncate platform.outbox, people.sign_in, people.session`.execute(db))
})

describe('signing in', () => {
  it('takes an address and a code, and opens My work in the name of that person', async () => {
    const sam = site.visitor()
    const asked = await ask(sam, 'Sam@Example.org ')
    expect(asked.path).toBe('/staff/sign-in/code')
    const there = await enter(sam, await newestCode())
    expect(there.path).toBe('/staff')
    expect(JSON.parse(there.text)).toEqual({
      ...{ kind: 'person', id: 'sam', name: 'Person sam', jobTitle: 'Officer' },
      ...{ organisation: 'devon-county-council', roles: ['board-secretary'] },
    })
  })

  it('takes the code as people type it', async () => {
    const sam = site.visitor()
    await ask(sam, 'sam@example.org')
    const code = (await newestCode()).toLowerCase()
    expect((await enter(sam, ` ${code.slice(0, 4)} - ${code.slice(4)} `)).path).toBe('/staff')
  })

  it('says nothing of the code where a locked screen would show it, and sends no link', async () => {
    await ask(site.visitor(), 'sam@example.org')
    const [letter] = await letters()
    const code = await newestCode()
    expect(letter?.subject).not.toContain(code)
    expect(letter?.text.slice(0, 100)).not.toContain(code)
    expect(letter?.text).not.toContain('http')
  })

  it('leads back to the page that was asked for', async () => {
    const sam = site.visitor()
    await sam.get('/staff/settings/people')
    await ask(sam, 'sam@example.org')
    const there = await enter(sam, await newestCode())
    expect(there.path).toBe('/staff/settings/people')
    expect(there.status).toBe(403)
  })
})

describe('a code', () => {
  it('works once, also for somebody who copied the cookies of that browser', async () => {
    const sam = site.visitor()
    await ask(sam, 'sam@example.org')
    const code = await newestCode()
    await sam.get('/staff/sign-in/code')
    const copied = { cookie: sam.cookies(), keys: sam.keys() }
    await enter(sam, code)
    expect(await signedIn(sam)).toBe(true)
    const again = await post('/staff/sign-in/code', { ...copied.keys, code }, copied.cookie)
    expect(await again.text()).toContain('This code does not work any more')
    const { rows } = await site.store.asOwner(db => sql`select from people.session`.execute(db))
    expect(rows).toHaveLength(1)
  })

  it('is not spent by looking, however often a mail scanner looks', async () => {
    const sam = site.visitor()
    await ask(sam, 'sam@example.org')
    const code = await newestCode()
    await sam.get('/staff/sign-in/code')
    await sam.get(`/staff/sign-in/code?code=${code}`)
    await site.visitor().get(`/staff/sign-in/code?code=${code}`)
    expect(await signedIn(sam)).toBe(false)
    await enter(sam, code)
    expect(await signedIn(sam)).toBe(true)
  })

  it('does not work in another browser, even one that asked for a code of its own', async () => {
    const sam = site.visitor()
    const other = site.visitor()
    await ask(sam, 'sam@example.org')
    const code = await newestCode()
    await ask(other, 'nobody@example.org')
    expect((await enter(other, code)).text).toContain('This is not the code we sent you')
    expect(await signedIn(other)).toBe(false)
    await enter(sam, code)
    expect(await signedIn(sam)).toBe(true)
  })

  it('works until ten minutes have passed, and not after', async () => {
    const sam = site.visitor()
    await ask(sam, 'sam@example.org')
    site.later(10 * MINUTE)
    expect((await enter(sam, await newestCode())).text).toContain('This code does not work any more')
    expect(await signedIn(sam)).toBe(false)
    await ask(sam, 'sam@example.org')
    site.later(10 * MINUTE - 1)
    await enter(sam, await newestCode())
    expect(await signedIn(sam)).toBe(true)
  })

  it('can be tried five times; then the right one is too late', async () => {
    const sam = site.visitor()
    await ask(sam, 'sam@example.org')
    const code = await newestCode()
    for (const wrong of ['AAAAAAA2', 'AAAAAAA3', 'AAAAAAA4', 'AAAAAAA5']) {
      expect((await enter(sam, wrong)).text).toContain('This is not the code we sent you')
    }
    expect((await enter(sam, 'AAAAAAA6')).text).toContain('This code does not work any more')
    expect((await enter(sam, code)).text).toContain('This code does not work any more')
    expect(await signedIn(sam)).toBe(false)
  })

  it('can be tried five times also when all tries come at once', async () => {
    const sam = site.visitor()
    await ask(sam, 'sam@example.org')
    const tries = ['B2', 'B3', 'B4', 'B5', 'B6', 'B7', 'B8', 'B9', 'C2', 'C3']
    await sam.get('/staff/sign-in/code')
    await Promise.all(tries.map(code => sam.post('/staff/sign-in/code', { code })))
    const { rows } = await site.store.asOwner(db => sql`select tries from people.sign_in`.execute(db))
    expect(rows).toEqual([{ tries: 5 }])
  })

  it('is replaced by the next one that this browser asks for', async () => {
    const sam = site.visitor()
    await ask(sam, 'sam@example.org')
    const first = await newestCode()
    await ask(sam, 'sam@example.org')
    await enter(sam, first)
    expect(await signedIn(sam)).toBe(false)
    await enter(sam, await newestCode())
    expect(await signedIn(sam)).toBe(true)
  })

  it('is stored as a hash only', async () => {
    await ask(site.visitor(), 'sam@example.org')
    const { rows } = await site.store.asOwner(db =>
      sql`select s::text as row from people.sign_in s`.execute(db)
    )
    expect(JSON.stringify(rows)).not.toContain(await newestCode())
  })
})

describe('an address nobody here has', () => {
  const withoutKeys = (html: string) => html.replaceAll(/value="[^"]*"/g, '')

  it('gets the same pages, cookies and answers as one that somebody has', async () => {
    const sam = site.visitor()
    const stranger = site.visitor()
    const known = await ask(sam, 'sam@example.org')
    const unknown = await ask(stranger, 'stranger@example.org')
    expect(withoutKeys(unknown.text)).toBe(withoutKeys(known.text))
    expect(unknown.status).toBe(known.status)
    const [wrong, alsoWrong] = [await enter(sam, 'AAAAAAA2'), await enter(stranger, 'AAAAAAA2')]
    expect(withoutKeys(alsoWrong.text)).toBe(withoutKeys(wrong.text))
    expect(alsoWrong.status).toBe(wrong.status)
  })

  it('is sent nothing, and stands nowhere in the database', async () => {
    await ask(site.visitor(), 'stranger@example.org')
    expect(await letters()).toEqual([])
    const { rows } = await site.store.asOwner(db =>
      sql`select s::text as row from people.sign_in s`.execute(db)
    )
    expect(JSON.stringify(rows)).not.toContain('stranger')
  })

  it('takes as long as one that somebody has', async () => {
    const time = async (email: string) => {
      const visitor = site.visitor()
      await visitor.get('/staff/sign-in')
      const began = performance.now()
      await visitor.post('/staff/sign-in', { email })
      return performance.now() - began
    }
    expect(await time('stranger@example.org')).toBeGreaterThanOrEqual(200)
    expect(await time('sam@example.org')).toBeGreaterThanOrEqual(200)
  })

  it('is like the address of somebody whose roles have all ended', async () => {
    await ask(site.visitor(), 'left@example.org')
    expect(await letters()).toEqual([])
  })
})

describe('asking too often', () => {
  it('sends one person five codes in a quarter of an hour, from however many browsers, and shows no difference', async () => {
    for (let i = 0; i < 7; i++)
      expect((await ask(site.visitor(), 'sam@example.org')).path).toBe('/staff/sign-in/code')
    expect(await letters()).toHaveLength(5)
    site.later(15 * MINUTE)
    await ask(site.visitor(), 'sam@example.org')
    expect(await letters()).toHaveLength(6)
  })

  it('stops one browser after eight, whoever it asks for', async () => {
    const visitor = site.visitor()
    for (let i = 0; i < 8; i++) await ask(visitor, `p${i}@example.org`)
    const ninth = await ask(visitor, 'sam@example.org')
    expect(ninth.status).toBe(429)
    expect(ninth.text).toContain('Wait 15 minutes')
    expect(await letters()).toEqual([])
  })

  it('sends one letter for a button pressed twice', async () => {
    const sam = site.visitor()
    await sam.get('/staff/sign-in')
    await Promise.all([1, 2].map(() => sam.post('/staff/sign-in', { email: 'sam@example.org' })))
    expect(await letters()).toHaveLength(1)
    await enter(sam, await newestCode())
    expect(await signedIn(sam)).toBe(true)
  })
})

describe('being signed in', () => {
  const signIn = async () => {
    const sam = site.visitor()
    await sam.signIn('sam@example.org')
    expect(await signedIn(sam)).toBe(true)
    return sam
  }

  it('ends when the person signs out, in that browser, at once', async () => {
    const sam = await signIn()
    const stolen = sam.cookies()
    await sam.get('/staff/sign-in')
    await sam.get('/staff/settings/people')
    await sam.post('/staff/sign-out', {})
    expect(await signedIn(sam)).toBe(false)
    const thief = await fetch(`${site.address}/staff`, { headers: { cookie: stolen }, redirect: 'manual' })
    expect(thief.status).toBe(303)
  })

  it('ends after two hours of doing nothing', async () => {
    const sam = await signIn()
    site.later(2 * HOUR - MINUTE)
    expect(await signedIn(sam)).toBe(true)
    site.later(2 * HOUR - MINUTE)
    expect(await signedIn(sam)).toBe(true)
    site.later(2 * HOUR)
    expect(await signedIn(sam)).toBe(false)
  })

  it('ends after twelve hours, however busy the day', async () => {
    const sam = await signIn()
    for (let hour = 1; hour < 12; hour++) {
      site.later(HOUR)
      expect(await signedIn(sam)).toBe(true)
    }
    site.later(HOUR)
    expect(await signedIn(sam)).toBe(false)
  })

  it('ends at once with the last role, and a role that ended is gone on that very day', async () => {
    await site.addPerson('kim@example.org', 'reader', 'themer')
    const kim = site.visitor()
    await kim.signIn('kim@example.org')
    const end = (term: string) =>
      site.store.as(theSystem, db =>
        endRole(db, {
          id: `end-${term}`,
          term,
          endsOn: site.needs.today(),
          by: 'sam',
          on: site.needs.today(),
        })
      )
    await end('kim-reader')
    expect(JSON.parse((await kim.get('/staff')).text).roles).toEqual(['themer'])
    await end('kim-themer')
    expect(await signedIn(kim)).toBe(false)
    await ask(site.visitor(), 'kim@example.org')
    expect((await letters()).map(({ to_address }) => to_address)).toEqual(['kim@example.org'])
  })

  it('is kept as a hash in the database, and in a cookie that scripts and other sites do not see', async () => {
    const sam = site.visitor()
    await ask(sam, 'sam@example.org')
    const code = await newestCode()
    await sam.get('/staff/sign-in/code')
    const answer = await post('/staff/sign-in/code', { ...sam.keys(), code }, sam.cookies())
    const cookie = answer.headers.getSetCookie().find(one => one.startsWith('kept_session')) ?? ''
    expect(cookie).toMatch(/; Path=\/staff; HttpOnly; SameSite=Lax$/)
    const token = /kept_session=([^;]*)/.exec(cookie)?.[1] as string
    const { rows } = await site.store.asOwner(db =>
      sql`select s::text as row from people.session s`.execute(db)
    )
    expect(JSON.stringify(rows)).not.toContain(token)
  })

  it('is not begun by a cookie or an address that holds rubbish', async () => {
    for (const cookie of ['kept_session=%00', 'kept_session=', `kept_session=${'x'.repeat(4000)}`]) {
      const answer = await fetch(`${site.address}/staff`, { headers: { cookie }, redirect: 'manual' })
      expect(answer.status).toBe(303)
    }
    const visitor = site.visitor()
    await visitor.get('/staff/sign-in')
    expect((await visitor.post('/staff/sign-in', { email: 'sam@\u0000example.org' })).status).toBe(400)
  })

  it('cannot be read or made by the public role', async () => {
    for (const table of ['person', 'address', 'role_given', 'sign_in', 'session']) {
      await expect(
        site.store.as(publicVisitor, db => sql`select from people.${sql.id(table)}`.execute(db))
      ).rejects.toThrow('permission denied')
    }
  })
})

function post(path: string, fields: Record<string, string>, cookie: string): Promise<Response> {
  return fetch(site.address + path, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams(fields),
    headers: { cookie },
  })
}
