import { beforeAll, describe, expect, it } from 'vitest'
import { allRoutes } from '../../src/app.ts'
import { addPerson, giveRoles } from '../../src/capabilities/people/store/people.ts'
import { roleCodes, theSystem, type Actor, type RoleCode } from '../../src/platform/access/index.ts'
import type { Route } from '../../src/platform/http/index.ts'
import { freshSite, type Site } from '../support/site.ts'

/** Every staff address that a visitor who has not signed in may use: the way in, and the way out. */
const openStaffDoors = [
  'GET /staff/sign-in',
  'POST /staff/sign-in',
  'GET /staff/sign-in/code',
  'POST /staff/sign-in/code',
  'POST /staff/sign-out',
]

/** The one button that is pressed outside our pages: "stop these letters", in a mail program. It only ever stops letters. */
const pressedElsewhere = ['POST /stop/:token']

let site: Site
let all: readonly Route[]
let staff: readonly Route[]

const nameOf = ({ method, path }: Route) => `${method} ${path}`
const addressOf = ({ path }: Route) => path.replaceAll(/:\w+(\{.*?\})?/g, '2026')
const isOpenDoor = (route: Route) => openStaffDoors.includes(nameOf(route))

/** Asks for one address and follows nothing: status, where it leads, and the page. */
async function ask({ method, path }: { method: string; path: string }, cookie = '') {
  const answer = await fetch(site.address + path, { method, redirect: 'manual', headers: { cookie } })
  const kept = answer.headers.get('cache-control') !== 'no-store'
  return { status: answer.status, to: answer.headers.get('location'), text: await answer.text(), kept }
}

/** The cookies of somebody who holds one role, signed in through the real pages. */
async function signedInAs(role: RoleCode): Promise<string> {
  const on = site.needs.today()
  const email = `${role}@example.org`
  const person = {
    id: `only-${role}`,
    name: 'Jo Example',
    jobTitle: 'Officer',
    organisation: 'council',
    email,
  }
  const term = { id: `term-${role}`, person: person.id, role, startsOn: on, endsOn: null, by: null, on }
  await site.store.as(theSystem, async db => {
    await addPerson(db, { ...person, by: null, on })
    await giveRoles(db, [term])
  })
  const me = site.visitor()
  await me.signIn(email)
  return me.cookies()
}

const holderOf = (role: RoleCode): Actor => ({
  ...{ kind: 'person', id: role, name: 'Jo Example', jobTitle: 'Officer' },
  ...{ organisation: 'council', roles: [role] },
})

beforeAll(async () => {
  site = await freshSite('devon')
  all = allRoutes(site.needs).flatMap(({ list }) => list)
  staff = all.filter(({ path }) => path.startsWith('/staff'))
})

describe('somebody who has not signed in', () => {
  it('may use of the staff addresses only the way in and the way out', () => {
    const open = staff.filter(({ guard }) => guard.who.allows({ kind: 'public' }))
    expect(open.map(nameOf)).toEqual(openStaffDoors)
  })

  it('is led to sign in from every other staff address, and shown nothing of it', async () => {
    const closed = staff.filter(route => !isOpenDoor(route))
    expect(closed.length).toBeGreaterThan(60)
    const shown: string[] = []
    for (const route of closed) {
      const { status, to, text } = await ask({ method: route.method, path: addressOf(route) })
      if (status !== 303 || to !== '/staff/sign-in' || text !== '') shown.push(`${status} ${nameOf(route)}`)
    }
    expect(shown).toEqual([])
  })

  it('cannot get in by asking in another way', async () => {
    const shown: string[] = []
    for (const method of ['HEAD', 'OPTIONS', 'PUT', 'PATCH', 'DELETE']) {
      for (const path of [
        '/staff',
        '/staff/stories',
        '//staff/stories',
        '/staff/stories/',
        '/STAFF/stories',
      ]) {
        const { status, to } = await ask({ method, path })
        if (to !== '/staff/sign-in' && status !== 404) shown.push(`${status} ${method} ${path}`)
      }
    }
    expect(shown).toEqual([])
  })

  it('changes nothing anywhere without a form of ours: every POST is refused without its token', async () => {
    const taken: string[] = []
    const ours = all.filter(route => route.method === 'POST' && !pressedElsewhere.includes(nameOf(route)))
    for (const route of ours) {
      const { status, to } = await ask({ method: 'POST', path: addressOf(route) })
      if (status !== 415 && to !== '/staff/sign-in') taken.push(`${status} ${nameOf(route)}`)
      const form = await fetch(site.address + addressOf(route), {
        ...{ method: 'POST', redirect: 'manual', body: new URLSearchParams({ words: 'a' }) },
      })
      const led = form.headers.get('location')
      if (form.status !== 403 && led !== '/staff/sign-in') taken.push(`${form.status} ${nameOf(route)}`)
    }
    expect(taken).toEqual([])
  })
})

describe.each(roleCodes)('somebody whose only role is %s', role => {
  it('is told no at every address of another role, and finds nothing broken or left in a cache at their own', async () => {
    const cookie = await signedInAs(role)
    const wrong: string[] = []
    for (const route of staff.filter(route => !isOpenDoor(route))) {
      const { status, text, kept } = await ask({ method: route.method, path: addressOf(route) }, cookie)
      const refused = status === 403 && text.includes('This page is not open to you')
      const mayEnter = route.guard.who.allows(holderOf(role))
      if (refused === mayEnter || status >= 500 || kept) wrong.push(`${status} ${nameOf(route)}`)
    }
    expect(wrong).toEqual([])
  })
})
