import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { facilitator, issueSlips, itemsOf, planOf } from '../../../../tests/support/round.ts'
import { freshSite, type Site } from '../../../../tests/support/site.ts'
import type { Visitor } from '../../../../tests/support/visitor.ts'
import { voterOf } from '../cast.ts'
import { figuresOn } from '../figures.ts'
import { insertBallot } from '../store/ballots.ts'
import { insertRound } from '../store/rounds.ts'

let site: Site
let bilal: Visitor

beforeAll(async () => {
  site = await freshSite('example')
  bilal = site.visitor()
  await bilal.signIn('bilal.eastmoor@example.org')
})

const at = '/staff/votes/hall'
const by = { id: facilitator.id, name: facilitator.name }

/** What a page is told that waits for news, as a browser asks that gets no events. */
const mark = async (path: string, who: Visitor = site.visitor()) => (await who.get(path)).text

/** Presses the button with this address on the page of whoever runs the room. */
async function press(what: string): Promise<string> {
  await bilal.get(`${at}/room`)
  return (await bilal.post(`${at}/${what}?to=room`, {})).path
}

/** A phone that types the figures on the wall. */
async function comeIn(): Promise<{ phone: Visitor; path: string; text: string }> {
  const phone = site.visitor()
  await phone.get('/v')
  const { path, text } = await phone.post('/v', { figures: figuresOn(site.needs, 'hall') })
  return { phone, path, text }
}

/** What somebody who was let in could send past every page. */
async function chooseInTheDatabase(): Promise<void> {
  const { rows } = await site.store.asOwner(db =>
    sql<{
      id: string
      key: string
    }>`select id, key_hash as key from rounds.voter order by slip limit 1`.execute(db)
  )
  const choice = { method: 'stars', stars: { rest: 1 } } as const
  await site.store.as(voterOf(rows[0]!.key), db =>
    insertBallot(db, { voter: rows[0]!.id, group: null, choice })
  )
}

describe('a vote in a room', () => {
  it('lets people in, opens, calls, closes and shows, each phone following; and nobody sees a count before', async () => {
    await site.store.as(facilitator, db =>
      insertRound(db, { ...planOf({ key: 'hall', mode: 'room', on: site.needs.today() }), by }, itemsOf())
    )
    await issueSlips(site.needs, 'hall', [null, null])
    expect((await site.visitor().get('/vote/hall/live')).status).toBe(404)
    expect((await comeIn()).text).toContain('We cannot find that vote')

    expect(await press('doors')).toBe(`${at}/room`)
    const [one, two, three] = [await comeIn(), await comeIn(), await comeIn()]
    expect([one.path, two.path]).toEqual(['/vote/hall/wait', '/vote/hall/wait'])
    expect(one.text).toContain('You are in. Please wait')
    expect(three.text).toContain('All places in this vote are taken')
    expect((await bilal.get(`${at}/room`)).text).toContain('2 people in, 0 of them have chosen')
    expect((await bilal.get(`${at}/screen`)).text).toContain('2 people are in.')

    await expect(chooseInTheDatabase()).rejects.toThrow('row-level security')

    await press('open')
    await expect(chooseInTheDatabase()).resolves.toBeUndefined()
    expect(await mark('/vote/hall/live')).toBe('open')
    expect((await one.phone.get('/vote/hall/wait')).path).toBe('/vote/hall/choose')
    await one.phone.post('/vote/hall/cast', { 'so-far': 'rest:2 calls:1' })
    expect(await mark(`${at}/live`, bilal)).toMatch(/^open \d{4} room 2 1$/)
    expect((await bilal.get(`${at}/screen`)).text).toContain('1 of 2 people have chosen.')

    await press('last-call')
    expect(await mark('/vote/hall/live')).toBe('last-call')
    await press('close')
    const closed = await bilal.get(`${at}/screen`)
    expect(closed.text).toContain('Nobody has seen the result yet.')
    expect(closed.text).not.toContain(figuresOn(site.needs, 'hall'))
    await press('show')
    expect(await mark('/vote/hall/live')).toBe('shown')
  })

  it('takes each press at its time only, and once', async () => {
    await bilal.get(`${at}/room`)
    expect((await bilal.post(`${at}/doors`, {})).status).toBe(409)
    await bilal.get(`${at}/room`)
    expect((await bilal.post(`${at}/show`, {})).status).toBe(409)
  })

  it('is run by facilitators, and its wall is nobody else’s to open', async () => {
    const reader = site.visitor()
    await reader.signIn('priya.marlow@example.org')
    for (const page of ['room', 'screen', 'live'])
      expect((await reader.get(`${at}/${page}`)).status).toBe(403)
  })

  it('watches no vote that somebody made up', async () => {
    const accept = { headers: { accept: 'text/event-stream' } }
    expect((await fetch(`${site.address}/vote/made-up/live`, accept)).status).toBe(404)
  })

  it('tells a waiting page by an event as soon as it stands otherwise', async () => {
    const line = await fetch(`${site.address}/vote/hall/live`, { headers: { accept: 'text/event-stream' } })
    expect(line.headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
    const events = line.body!.getReader()
    let heard = ''
    while (!heard.includes('data:')) heard += new TextDecoder().decode((await events.read()).value)
    expect(heard).toContain('data: shown\n\n')
    await events.cancel()
  })
})
