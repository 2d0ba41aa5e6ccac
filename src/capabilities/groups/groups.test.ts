import { sql } from 'kysely'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { freshSite } from '../../../tests/support/site.ts'
import { calendarDate } from '../../standards/calendar.ts'
import { openFirstDoor } from '../people/index.ts'
import { findStoryByReceipt, holderOf } from '../voices/index.ts'
import { forgetPhotos, settleSessions } from './jobs.ts'

const site = await freshSite('devon', { load: false })
site.turnTo(calendarDate('2026-11-20'))
await openFirstDoor(site.needs, null)
const staff = site.visitor()
await staff.signIn('administrator@localhost')

const CODE = /[A-Z]{4,6}-\d{4}-[A-Z]{4,6}-[A-Z]{4,6}-\d{4}-[A-Z]{4,6}/g
const one = async <T>(query: string): Promise<T> =>
  (await site.store.asOwner(db => sql.raw<T>(query).execute(db))).rows[0]!
const count = async (from: string) => (await one<{ n: number }>(`select count(*) as n from ${from}`)).n

const about = {
  ...{ title: 'Coffee morning', place: 'Village hall', ranBy: 'Sam Example', sharing: 'everyone' },
  ...{
    'heldOn-day': '19',
    'heldOn-month': '11',
    'heldOn-year': '2026',
    parentCarers: '9',
    practitioners: '2',
  },
  ...{
    youngPeople: '',
    others: '',
    consentWords: 'We write down what you say.',
    consentRead: 'yes',
    code: '',
  },
}

async function started(fields: Partial<typeof about> = {}): Promise<string> {
  await staff.get('/staff/sessions/new')
  return (await staff.post('/staff/sessions/new', { ...about, ...fields })).path
}

async function added(at: string, words: string, more: Readonly<Record<string, string>> = {}) {
  await staff.get(`${at}/point`)
  const said = { words, agreed: '3', saidBy: 'parent-carer', cornerstone: 'not-known', slip: '' }
  return staff.post(`${at}/point`, { ...said, ...more })
}

interface Point {
  readonly id: string
  readonly words: string
  readonly slip?: string
}

const DEVICES = ['0195d7a0-0000-7000-8000-00000000000a', '0195d7a0-0000-7000-8000-00000000000b']
const idOf = (n: number) => `0195d7a0-1111-4000-8000-${String(n).padStart(12, '0')}`
const details = {
  ...{ title: 'Offline morning', place: 'Hall', ranBy: 'Sam', heldOn: '2026-11-18', sharing: 'everyone' },
  ...{ parentCarers: 9, youngPeople: 0, practitioners: 1, others: 0, consentWords: 'Read aloud.' },
}

function parcel(code: string, points: readonly Point[], { device = 0, joined = false, announced = 9 } = {}) {
  const said = { agreed: 2, saidBy: 'parent-carer', cornerstone: null }
  return JSON.stringify({
    ...{ id: idOf(Number(code.slice(5, 9)) * 10 + device), code, device: DEVICES[device], announced },
    details: joined ? null : details,
    points: points.map(({ slip = null, ...point }, nth) => ({
      ...{ ...said, ...point, slip, nth, wantsAnswer: slip !== null },
    })),
  })
}

async function sent(text: string) {
  await staff.get('/staff/offline/send')
  return JSON.parse((await staff.post('/staff/offline/send', { parcel: text })).text)
}

describe('a session typed in on the staff pages', () => {
  it('needs its consent read aloud, somebody in the room, and a day that has come', async () => {
    await staff.get('/staff/sessions/new')
    const { consentRead: _, ...unread } = about
    expect((await staff.post('/staff/sessions/new', unread)).text).toContain('Read it aloud, then tick')
    const empty = { ...about, parentCarers: '', practitioners: '0' }
    expect((await staff.post('/staff/sessions/new', empty)).text).toContain(
      'Enter how many people were there'
    )
    const tomorrow = { ...about, 'heldOn-day': '21' }
    expect((await staff.post('/staff/sessions/new', tomorrow)).text).toContain('today or earlier')
    expect(await count('groups.session')).toBe(0)
  })

  it('refuses at the field that more agreed than were in the room', async () => {
    const at = await started()
    const page = await added(at, 'Nobody rang us back.', { agreed: '12' })
    expect(page.status).toBe(422)
    expect(page.text).toContain('The room held 11 in all')
  })

  it('makes one story of a point that nine people agreed with, and a slip that opens its answer', async () => {
    const at = await started()
    await added(at, 'The taxi never comes on time.', { agreed: '9', wantsAnswer: 'yes' })
    await added(at, 'The new school is kind.', { done: 'yes' })
    const before = await count('voices.story')
    await staff.get(at)
    const slips = await staff.post(`${at}/send`, {})
    const again = await staff.post(`${at}/send`, {})
    expect(await count('voices.story')).toBe(before + 2)
    expect(slips.text).toContain('We have 2 points. Thank you.')
    const [code = ''] = slips.text.match(CODE) ?? []
    expect(again.text.match(CODE)).toEqual([code])
    const story = await site.store.as(holderOf(site.needs, code), findStoryByReceipt)
    expect(story).toMatchObject({ words: 'The taxi never comes on time.', toldOn: '2026-11-20' })
    expect(await count(`voices.story where came_by = 'group' and wants_answer`)).toBe(1)
    expect((await staff.get(`${at}/sheet`)).text).toContain('We have not written back yet.')
  })

  it('is put in order, marked and cut down before it is sent', async () => {
    const at = await started()
    for (const words of ['First said.', 'Second said.', 'Said by mistake.']) await added(at, words)
    const [first, , last] = (await staff.get(at)).text.match(/points\/([0-9a-f-]{36})/g) ?? []
    await staff.post(`${at}/${first}`, { act: 'down' })
    await staff.post(`${at}/${first}`, { act: 'answer' })
    const { text } = await staff.post(`${at}/${last}`, { act: 'remove' })
    expect(text.indexOf('Second said.')).toBeLessThan(text.indexOf('First said.'))
    expect(text).not.toContain('Said by mistake.')
    expect(text).toContain('They want an answer.')
  })

  it('takes in the code of a slip from the paper form, and keeps its hash alone', async () => {
    const at = await started()
    const [code = ''] = (await staff.get('/staff/session-paper')).text.match(CODE) ?? []
    await added(at, 'Written on paper first.', { slip: code.toLowerCase() })
    expect(
      JSON.stringify(await one('select * from groups.point where receipt_hash is not null'))
    ).not.toContain(code)
    await staff.get(at)
    expect((await staff.post(`${at}/send`, {})).text).not.toMatch(CODE)
    const story = await site.store.as(holderOf(site.needs, code), findStoryByReceipt)
    expect(story?.words).toBe('Written on paper first.')
  })
})

describe('points from a device without signal', () => {
  const slip = 'FERN-4827-KITE-LAMP-6093-WOLF'
  const bus = { id: idOf(1), words: 'The bus comes too late for school every day.', slip }

  it('arrive once, however often they are sent', async () => {
    const before = await count('voices.story')
    const points = [bus, { id: idOf(2), words: 'We were listened to at the clinic.' }]
    expect(await sent(parcel('ABLE-1111-WOLF', points))).toEqual({
      ok: true,
      got: [idOf(1), idOf(2)],
      held: 0,
    })
    expect(await sent(parcel('ABLE-1111-WOLF', points))).toEqual({
      ok: true,
      got: [idOf(1), idOf(2)],
      held: 0,
    })
    const both = await Promise.all([
      sent(parcel('ABLE-1111-WOLF', points)),
      sent(parcel('ABLE-1111-WOLF', points)),
    ])
    expect(both.every(({ ok }) => ok)).toBe(true)
    expect(await count('voices.story')).toBe(before + 2)
    const story = await site.store.as(holderOf(site.needs, slip), findStoryByReceipt)
    expect(story).toMatchObject({ words: bus.words, toldOn: '2026-11-20' })
  })

  it('stay on it while its session is not here, and when what comes is nothing of ours', async () => {
    const waits = parcel('NONE-2222-WOLF', [{ id: idOf(3), words: 'Joined.' }], { joined: true })
    expect(await sent(waits)).toEqual({ ok: false, why: 'no-session' })
    expect(await sent('{"points":[]}')).toEqual({ ok: false, why: 'not-readable' })
    expect(await sent('not json')).toEqual({ ok: false, why: 'not-readable' })
    expect(await count(`groups.point where id = '${idOf(3)}'`)).toBe(0)
  })

  it('stand side by side when another device has nearly the same, and a person picks', async () => {
    const before = await count('voices.story')
    const points = [
      { id: idOf(4), words: 'The bus comes too late for school each day' },
      { id: idOf(5), words: 'The bus comes much too late for school every day.' },
      { id: idOf(6), words: 'Our boy likes his new teacher.' },
    ]
    const reply = await sent(parcel('ABLE-1111-WOLF', points, { device: 1, joined: true, announced: 7 }))
    expect(reply).toMatchObject({ ok: true, held: 2 })
    expect(await count('voices.story')).toBe(before + 1)
    const { id } = await one<{ id: string }>(`select id from groups.session where code = 'ABLE-1111-WOLF'`)
    const at = `/staff/sessions/${id}`
    expect((await staff.get(at)).text).toContain('Device 2: 3 of 7 points arrived')
    const page = await staff.get(`${at}/same`)
    expect(page.text).toContain(bus.words)
    expect(page.text).toMatch(/value="both"[^>]* checked/)
    await staff.post(`${at}/same`, { point: idOf(4), pick: 'once' })
    expect(await count('voices.story')).toBe(before + 1)
    expect(await count(`groups.point where state = 'same'`)).toBe(1)
    await staff.get(`${at}/same`)
    await staff.post(`${at}/same`, { point: idOf(5), pick: 'both' })
    expect(await count('voices.story')).toBe(before + 2)
  })

  it('are all kept when nobody looks in time, and no copy of the words stays', async () => {
    const code = 'ABLE-3333-WOLF'
    await sent(parcel(code, [{ id: idOf(10), words: 'Nobody told us about the change.' }]))
    const twin = [{ id: idOf(11), words: 'Nobody told us about the change' }]
    await sent(parcel(code, twin, { device: 1, joined: true }))
    const before = await count('voices.story')
    site.turnTo(calendarDate('2026-11-24'))
    await settleSessions(site.needs)
    expect(await count('voices.story')).toBe(before)
    site.turnTo(calendarDate('2026-11-25'))
    await settleSessions(site.needs)
    expect(await count(`groups.point where id = '${idOf(11)}' and state = 'sent'`)).toBe(1)
    expect(await count('groups.point where words is not null')).toBe(0)
    site.turnTo(calendarDate('2026-11-20'))
  })

  it('are owed to the group: whoever carries them is reminded after two days, until they are sent', async () => {
    const said = (points: number) => JSON.stringify({ device: DEVICES[0], points, since: '2026-11-17' })
    await staff.get('/staff/offline/send')
    await staff.post('/staff/offline/waiting', { waiting: said(4) })
    expect((await staff.get('/staff')).text).toContain('Send the points that are still on a phone or tablet')
    await staff.get('/staff/offline/send')
    await staff.post('/staff/offline/waiting', { waiting: said(0) })
    expect((await staff.get('/staff')).text).not.toContain('Send the points that are still on a phone')
  })
})

describe('a photo of a flip-chart', () => {
  const addPhoto = async (at: string, bytes: Uint8Array<ArrayBuffer>) => {
    await staff.get(`${at}/photos`)
    const body = new FormData()
    for (const [name, value] of Object.entries(staff.keys())) body.set(name, value)
    body.set('photo', new File([bytes], 'Alex Example.jpg'))
    const headers = { cookie: staff.cookies(), origin: site.address }
    return fetch(`${site.address}${at}/photos`, { method: 'POST', redirect: 'manual', body, headers })
  }

  it('is sealed, shown to whoever types it up, and deleted after', async () => {
    const at = await started()
    const chart = sharp({ create: { width: 60, height: 40, channels: 3, background: '#fff' } })
    const taken = await chart
      .withExif({ IFD0: { Make: 'SecretCamera' } })
      .jpeg()
      .toBuffer()
    const answer = await addPhoto(at, new Uint8Array(taken))
    expect(answer.status).toBe(303)
    const page = answer.headers.get('location') ?? ''
    expect(JSON.stringify(await one('select sealed from groups.photo'))).not.toContain('RIFF')
    const shown = await fetch(`${site.address}${page}/picture`, { headers: { cookie: staff.cookies() } })
    expect(shown.headers.get('content-type')).toBe('image/webp')
    expect(Buffer.from(await shown.arrayBuffer()).toString('latin1')).not.toContain('SecretCamera')
    await staff.get(page)
    await staff.post(`${page}/typed`, {})
    expect(await count('groups.photo')).toBe(0)
  })

  it('is deleted after 14 days when nobody types it up', async () => {
    const at = await started()
    const chart = sharp({ create: { width: 60, height: 40, channels: 3, background: '#fff' } })
    await addPhoto(at, new Uint8Array(await chart.png().toBuffer()))
    site.turnTo(calendarDate('2026-12-04'))
    await forgetPhotos(site.needs)
    expect(await count('groups.photo')).toBe(1)
    site.turnTo(calendarDate('2026-12-05'))
    await forgetPhotos(site.needs)
    expect(await count('groups.photo')).toBe(0)
    site.turnTo(calendarDate('2026-11-20'))
  })

  it('is refused when it is no picture', async () => {
    const at = await started()
    const answer = await addPhoto(at, new Uint8Array(Buffer.from('<svg/>')))
    expect(await answer.text()).toContain('The photo must be a JPEG, PNG or WebP picture')
  })
})

describe('words that suggest danger', () => {
  const concerns = () => count('safeguarding.concern')

  it('are raised while the point is still being written down, before anything is sent', async () => {
    const before = await concerns()
    await added(await started(), 'My uncle hits me every night and I want to die.')
    expect(await concerns()).toBe(before + 1)
  })

  it('never wait until somebody has looked at two side by side', async () => {
    const words = 'My uncle hits me and I want to die.'
    await sent(parcel('ABLE-4444-WOLF', [{ id: idOf(20), words }]))
    const reply = await sent(parcel('ABLE-4444-WOLF', [{ id: idOf(21), words }], { device: 1, joined: true }))
    expect(reply).toMatchObject({ ok: true, held: 0 })
  })
})
