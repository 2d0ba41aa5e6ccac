import { describe, expect, it } from 'vitest'
import { anyone, holders, type Actor } from '../access/index.ts'
import type { Site } from '../render/index.ts'
import { usePage } from '../render/index.ts'
import { createServer, pack, returnAddress, routes, type Routes } from './index.ts'

const site: Site = {
  name: 'SEND: working together in Somewhere',
  areaName: 'Somewhere',
  invented: true,
  navigation: [],
  staffNavigation: [
    { text: 'Minutes', href: '/staff/minutes' },
    { text: 'Stories', href: '/staff/stories' },
    { text: 'Elsewhere', href: '/staff/elsewhere' },
  ],
  footer: [],
  partners: [],
  contact: { name: 'Jo Example', phone: '01632 960 001', hours: '9am to 5pm' },
  namesHere: [],
  themeColour: '#12436d',
  assets: {
    css: '/assets/app.css',
    brand: '/assets/brand.css',
    js: '/assets/page.js',
    icon: '/assets/icon.svg',
  },
}

const secretary: Actor = {
  kind: 'person',
  id: 'p1',
  name: 'Sam Example',
  jobTitle: 'Board secretary',
  organisation: 'council',
  roles: ['board-secretary'],
}

const Form = () => {
  const { token, submission } = usePage().formKeys()
  return (
    <form method="post">
      <input type="hidden" name="_token" value={token} />
      <input type="hidden" name="_submission" value={submission} />
    </form>
  )
}

const Links = () => (
  <p>
    {usePage()
      .site.staffNavigation.map(({ text }) => text)
      .join()}
  </p>
)

let made = 0
let listeners: (() => void)[] = []
let ids = 0

const ours: Routes = routes()
  .get('/', { who: anyone, keep: 'until-changed' }, c => c.render(<p>made {++made}</p>))
  .get('/asking', { who: anyone, keep: 'until-changed' }, c => c.render(<p>{c.req.query('x')}</p>))
  .get('/tell-us', { who: anyone }, c => c.render(<Form />))
  .post('/tell-us', { who: anyone }, c =>
    c.text(`${c.get('submission')} ${[...c.get('body').keys()].join()}`)
  )
  .get('/back', { who: anyone }, c => c.text(returnAddress(c)))
  .get('/staff/minutes', { who: holders('board-secretary') }, c => c.text('minutes'))
  .post('/staff/minutes', { who: holders('board-secretary') }, c => c.text('saved'))
  .get('/staff/stories', { who: holders('reader') }, c => c.text('stories'))
  .get('/staff/where', { who: holders('board-secretary') }, c => c.render(<Links />))
  .get('/broken', { who: anyone }, () => {
    throw new Error("relation secret_table does not exist: 'a story\n    at home, of a child'")
  })

const logged: unknown[] = []
const app = createServer({
  routes: [ours],
  site: () => site,
  secret: 'a secret of thirty-two characters!',
  origins: ['http://localhost:3000'],
  secure: false,
  personOf: async session => (session === 'of-the-secretary' ? secretary : null),
  signInAddress: '/staff/sign-in',
  newId: () => `id-${++ids}`,
  today: () => '2026-11-21',
  onChange: listener => void (listeners = [...listeners, listener]),
  assets: new Map([['/assets/app.css', { type: 'text/css', page: pack('p{}') }]]),
  pages: {
    notFound: () => <p>not found</p>,
    notAllowed: () => <p>not allowed</p>,
    conflict: () => <p>conflict</p>,
    badRequest: error => <p>{[error.code, ...error.typed].join(' ')}</p>,
    broken: () => <p>broken</p>,
  },
  log: { error: (...line) => void logged.push(line) },
})

const ask = (path: string, init?: RequestInit) => app.request(`http://localhost:3000${path}`, init)

async function formKeys() {
  const shown = await ask('/tell-us')
  const html = await shown.text()
  const value = (name: string) => new RegExp(`name="${name}" value="([^"]+)"`).exec(html)?.[1] ?? ''
  const cookie = (shown.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
  return { _token: value('_token'), _submission: value('_submission'), cookie }
}

const send = (body: Record<string, string>, headers: Record<string, string>, path = '/tell-us') =>
  ask(path, {
    method: 'POST',
    body: new URLSearchParams(body).toString(),
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      origin: 'http://localhost:3000',
      ...headers,
    },
  })

describe('a form of ours', () => {
  it('is taken from the browser it was shown to', async () => {
    const { cookie, ...keys } = await formKeys()
    const answer = await send({ ...keys, words: 'Nobody rang.' }, { cookie })
    expect(await answer.text()).toBe(`${keys._submission}:/tell-us words`)
  })

  it('is refused from another browser, and its words are given back', async () => {
    const { cookie: _, ...keys } = await formKeys()
    const answer = await send({ ...keys, words: 'Nobody rang me back for eleven weeks.' }, {})
    expect(answer.status).toBe(403)
    expect(await answer.text()).toContain('Nobody rang me back for eleven weeks.')
  })

  it('is refused when another submission id is put in', async () => {
    const { cookie, ...keys } = await formKeys()
    expect((await send({ ...keys, _submission: 'mine' }, { cookie })).status).toBe(403)
  })

  it('is refused from another site', async () => {
    const { cookie, ...keys } = await formKeys()
    expect((await send(keys, { cookie, origin: 'https://elsewhere.example' })).status).toBe(403)
    expect((await send(keys, { cookie, 'sec-fetch-site': 'cross-site' })).status).toBe(403)
  })

  it('is refused as anything but a form', async () => {
    const { cookie } = await formKeys()
    expect((await send({}, { cookie, 'content-type': 'application/json' })).status).toBe(415)
  })

  it('is refused over half a megabyte', async () => {
    const { cookie, ...keys } = await formKeys()
    expect((await send({ ...keys, words: 'x'.repeat(600_000) }, { cookie })).status).toBe(413)
  })
})

describe('a page for everyone', () => {
  it('is made once and kept until anything public changes', async () => {
    expect(await (await ask('/')).text()).toContain('made 1')
    expect(await (await ask('/')).text()).toContain('made 1')
    listeners.forEach(changed => changed())
    expect(await (await ask('/')).text()).toContain('made 2')
  })

  it('is made again for whoever has just changed something, before the database says so', async () => {
    const before = await (await ask('/')).text()
    const { cookie, ...keys } = await formKeys()
    const sent = await send(keys, { cookie: `${cookie}; kept_session=of-the-secretary` }, '/staff/minutes')
    expect(sent.status).toBe(200)
    expect(await (await ask('/')).text()).not.toBe(before)
  })

  it('is one page, whatever a visitor writes behind "?" or calls our host', async () => {
    const once = await (await ask('/')).text()
    expect(await (await ask('/?x=1')).text()).toBe(once)
    expect(await (await app.request('http://elsewhere.example/')).text()).toBe(once)
  })

  it('cannot read what stands behind "?": the next reader would be shown it', async () => {
    expect((await ask('/asking?x=1')).status).toBe(500)
  })

  it('is not sent again to a browser that has it', async () => {
    const tag = (await ask('/')).headers.get('etag') ?? ''
    expect((await ask('/', { headers: { 'if-none-match': tag } })).status).toBe(304)
  })

  it('that holds a form is never kept', async () => {
    expect((await ask('/tell-us')).headers.get('cache-control')).toBe('no-store')
  })

  it('allows no inline script and no other site', async () => {
    const policy = (await ask('/')).headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toContain('unsafe')
  })
})

describe('a page for some', () => {
  it('sends a stranger to sign in', async () => {
    const answer = await ask('/staff/minutes')
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/staff/sign-in'])
  })

  it('is where they come back to, if it is a page of ours', async () => {
    const back = async (wanted: string) =>
      (await ask('/back', { headers: { cookie: `kept_return=${encodeURIComponent(wanted)}` } })).text()
    expect(await back('/staff/minutes')).toBe('/staff/minutes')
    for (const wanted of [
      '//elsewhere.example',
      '/staff/..//elsewhere.example',
      '/staff/\r\nset-cookie: a=b',
    ])
      expect(await back(wanted)).toBe('/staff')
  })

  it('gives back what somebody wrote whose session ended meanwhile, and then leads to the same page', async () => {
    const { cookie, ...keys } = await formKeys()
    const answer = await send({ ...keys, words: 'Ten minutes of work' }, { cookie }, '/staff/minutes')
    expect(answer.status).toBe(403)
    expect(await answer.text()).toContain('signed-out Ten minutes of work')
    expect(answer.headers.get('set-cookie')).toContain('kept_return=')
  })

  it('gives nothing back of a form that is not ours', async () => {
    const answer = await send({ words: 'From another site' }, {}, '/staff/minutes')
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/staff/sign-in'])
  })

  it('opens to whoever holds the role', async () => {
    const answer = await ask('/staff/minutes', { headers: { cookie: 'kept_session=of-the-secretary' } })
    expect(await answer.text()).toBe('minutes')
  })

  it('leads nobody to a page that is not open to them', async () => {
    const shown = await ask('/staff/where', { headers: { cookie: 'kept_session=of-the-secretary' } })
    expect(await shown.text()).toContain('<p>Minutes,Elsewhere</p>')
  })
})

describe('a fault of ours', () => {
  it('shows nothing from inside, and logs no words', async () => {
    const answer = await ask('/broken')
    expect(answer.status).toBe(500)
    expect(await answer.text()).toBe('<!doctype html><p>broken</p>')
    expect(JSON.stringify(logged)).toContain('server.test')
    expect(JSON.stringify(logged)).not.toMatch(/secret_table|of a child/)
  })
})
