import { join } from 'node:path'
import { sql } from 'kysely'
import { beforeEach, describe, expect, it } from 'vitest'
import { freshStore } from '../../../../tests/support/database.ts'
import { theSystem, type Actor, type RoleCode } from '../../../platform/access/index.ts'
import { createServer } from '../../../platform/http/index.ts'
import { root } from '../../../root.ts'
import { siteOf } from '../../../site.ts'
import { calendarDate } from '../../../standards/calendar.ts'
import { problemPages } from '../../../ui/problem-pages.tsx'
import { readArea, type Needs } from '../../area/index.ts'
import { keepDuty, oweDuties, type NewDuty } from '../index.ts'
import { myWorkRoutes } from './my-work.tsx'

const store = await freshStore()
const { area } = await readArea(join(root, 'areas/devon'))
const today = () => calendarDate('2026-11-20') // a Friday
let roles: RoleCode[] = ['reader']

const app = createServer({
  routes: [
    myWorkRoutes(
      { area, store, today, waitingFor: async () => [] } as Partial<Needs> as Needs,
      async () => null
    ),
  ],
  site: siteOf(area, { css: '/a.css', brand: '/assets/brand.css', js: '/a.js', icon: '/a.svg' }),
  ...{ secret: 'x', origins: [], secure: false, signInAddress: '/staff/sign-in', onChange: () => {} },
  ...{ newId: () => 'id', today, assets: new Map(), pages: problemPages, log: { error() {} } },
  personOf: async (): Promise<Actor> => ({
    ...{ kind: 'person', id: 'sam', name: 'Sam Example', jobTitle: 'Officer' },
    ...{ organisation: 'devon-county-council', roles },
  }),
})

const page = async (path = '/staff', cookie = 'kept_session=x') => {
  const answer = await app.request(path, { headers: { cookie } })
  const text = (await answer.text()).replaceAll(/<[^>]+>/g, ' ')
  return { status: answer.status, text: text.replaceAll(/\s+/g, ' ') }
}

const duty = (n: number, day: string, owedBy: NewDuty['owedBy'], title = `Do thing ${n}`): NewDuty => ({
  ...{ kind: 'voice.read', subject: `voice:${n}`, title, where: `/staff/stories/${n}`, owedBy },
  ...{ owedTo: 'the person who told us', startedOn: calendarDate('2026-11-01') },
  rule: { unit: 'fixed', day: calendarDate(day) },
})
const readers = { role: 'reader', label: 'a reader' } as const
const me = { personId: 'sam', label: 'Sam Example' } as const
const owe = (...duties: NewDuty[]) => store.as(theSystem, db => oweDuties(db, duties))

beforeEach(async () => {
  roles = ['reader']
  await store.asOwner(db => sql`truncate clocks.duty cascade`.execute(db))
})

describe('My work', () => {
  it('says so when there is nothing to do', async () => {
    expect((await page()).text).toContain('You owe nobody anything today')
  })

  it('is for people who have signed in', async () => {
    expect((await page('/staff', '')).status).toBe(303)
  })

  it('shows what is late, then what is due from today on, then what comes later', async () => {
    await owe(
      duty(1, '2026-11-27', readers),
      duty(2, '2026-11-26', readers),
      duty(3, '2026-11-20', readers),
      duty(4, '2026-11-16', readers)
    )
    const { text } = await page()
    const places = [
      'Late (1)',
      'Do thing 4',
      'next 7 days (2)',
      'Do thing 3',
      'Do thing 2',
      'Later (1)',
      'Do thing 1',
    ]
    expect(places.map(words => text.indexOf(words))).toEqual(
      places.map(words => text.indexOf(words)).sort((a, b) => a - b)
    )
    expect(places.filter(words => !text.includes(words))).toEqual([])
  })

  it('says to whom, by when, and how late in days and working days', async () => {
    await owe(duty(1, '2026-11-13', readers), duty(2, '2026-11-20', me))
    const { text } = await page()
    expect(text).toContain('Late by 7 days (5 working days). It was due on Friday 13 November 2026')
    expect(text).toContain('Due today')
    expect(text).toContain('For the person who told us.')
    expect(text).toContain('Owed by a reader.')
  })

  it('shows what I owe by name or by role, and nothing of others', async () => {
    await owe(
      duty(1, '2026-11-20', me),
      duty(2, '2026-11-20', readers),
      duty(3, '2026-11-20', { personId: 'lee', label: 'Lee' }),
      duty(4, '2026-11-20', { role: 'board-secretary', label: 'the board secretary' }),
      duty(5, '2026-11-20', { role: 'reader', personId: 'lee', label: 'Lee' })
    )
    const { text } = await page()
    expect(text).toContain('Do thing 1')
    expect(text).toContain('Do thing 2')
    expect(text).not.toMatch(/Do thing [345]/)
  })

  it('forgets a thing on the day it is done', async () => {
    await owe(duty(1, '2026-11-16', readers))
    await store.as(theSystem, db => keepDuty(db, 'voice:1', 'voice.read', today()))
    expect((await page()).text).not.toContain('Do thing 1')
  })

  it('shows the first 50 of a long list, and the rest on a page of its own', async () => {
    await owe(...Array.from({ length: 60 }, (_, n) => duty(n + 100, '2026-11-16', readers)))
    const { text } = await page()
    expect(text.match(/Do thing/g)).toHaveLength(50)
    expect(text).toContain('See all 60')
    expect((await page('/staff?show=late')).text.match(/Do thing/g)).toHaveLength(60)
  })

  it('leads administrators to people and roles', async () => {
    expect((await page()).text).not.toContain('People and roles')
    roles = ['administrator']
    expect((await page()).text).toContain('People and roles')
  })
})
