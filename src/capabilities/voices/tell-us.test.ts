import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { freshSite } from '../../../tests/support/site.ts'
import type { Visitor } from '../../../tests/support/visitor.ts'

const site = await freshSite('devon', { load: false })
site.turnTo('2026-11-20' as never)

const WORDS = 'Nobody rang us back for eleven weeks.'
const CODE = /[A-Z]{4,6}-\d{4}-[A-Z]{4,6}-[A-Z]{4,6}-\d{4}-[A-Z]{4,6}/

async function write(me: Visitor, words = WORDS): Promise<void> {
  await me.get('/tell-us/words')
  await me.post('/tell-us/words', { words })
  await fillIn(me)
}

async function fillIn(me: Visitor): Promise<void> {
  await me.post('/tell-us/more', { good: '', better: '' })
  await me.post('/tell-us/about-you', { teller: 'parent-carer' })
  await me.post('/tell-us/whose', { whose: 'mine' })
  await me.post('/tell-us/place', { cornerstone: 'communicate' })
  await me.post('/tell-us/sharing', { sharing: 'everyone' })
  await me.post('/tell-us/showing', { askFirst: 'no' })
  await me.post('/tell-us/how-long', { until: 'no-end' })
}

const checked = (words = WORDS, email = '') => ({
  ...{ words, teller: 'parent-carer', cornerstone: 'communicate', sharing: 'everyone', email },
})

const count = async (table: string): Promise<number> => {
  const { rows } = await site.store.asOwner(db =>
    sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(db)
  )
  return rows[0]!.n
}

describe('telling us a story', () => {
  it('asks one question a page and ends with a code and two days', async () => {
    const me = site.visitor()
    expect((await me.get('/tell-us')).text).toContain('How do you want to tell us?')
    expect((await me.post('/tell-us', { way: 'write' })).path).toBe('/tell-us/words')
    expect((await me.post('/tell-us/words', { words: WORDS })).path).toBe('/tell-us/more')
    expect((await me.post('/tell-us/more', { good: 'Sam rang.', better: '' })).path).toBe(
      '/tell-us/about-you'
    )
    expect((await me.post('/tell-us/about-you', { teller: 'not-said' })).path).toBe('/tell-us/whose')
    expect((await me.post('/tell-us/whose', { whose: 'mine' })).path).toBe('/tell-us/place')
    expect((await me.post('/tell-us/place', { cornerstone: 'not-known' })).path).toBe('/tell-us/sharing')
    expect((await me.post('/tell-us/sharing', { sharing: 'everyone' })).path).toBe('/tell-us/showing')
    expect((await me.post('/tell-us/showing', { askFirst: 'no' })).path).toBe('/tell-us/how-long')
    expect((await me.post('/tell-us/how-long', { until: 'no-end' })).path).toBe('/tell-us/email')
    const check = await me.post('/tell-us/email', { email: '' })
    expect(check.path).toBe('/tell-us/check')
    expect(check.text).toContain(WORDS)
    expect(check.text).toContain('Sam rang.')
    const done = await me.post('/tell-us/check', checked())
    expect(done.path).toBe('/tell-us/done')
    expect(done.text).toMatch(CODE)
    expect(done.text).toContain('This will be by Tuesday 24 November 2026')
    expect(done.text).toContain('This will be by Friday 4 December 2026')
  })

  it('leads somebody who would rather talk to a person', async () => {
    const me = site.visitor()
    await me.get('/tell-us')
    expect((await me.post('/tell-us', { way: 'talk' })).path).toBe('/talk-to-a-person')
  })

  it('says before the first word when we may have to tell someone', async () => {
    const page = await site.visitor().get('/tell-us/words')
    expect(page.text).toContain('someone is not safe, we may have to tell people who can help')
  })

  it('says what to do about an empty page', async () => {
    const me = site.visitor()
    await me.get('/tell-us/words')
    const page = await me.post('/tell-us/words', { words: '  ' })
    expect(page.status).toBe(422)
    expect(page.text).toContain('<title>Error: What happened?')
    expect(page.text).toContain('Write what happened, or choose another way to tell us')
  })

  it('gives back every word of a story that is too long', async () => {
    const me = site.visitor()
    await me.get('/tell-us/words')
    const long = 'Eleven weeks. '.repeat(800)
    const page = await me.post('/tell-us/words', { words: long, later: 'yes' })
    expect(page.status).toBe(422)
    expect(page.text).toContain(long)
  })

  it('keeps an address that was mistyped on the page', async () => {
    const me = site.visitor()
    await write(me)
    const page = await me.post('/tell-us/email', { email: 'sam at home' })
    expect(page.status).toBe(422)
    expect(page.text).toContain('value="sam at home"')
    expect(page.text).toContain('Enter an email address, like name@example.com')
  })

  it('comes straight back to the check page after one answer is changed', async () => {
    const me = site.visitor()
    await write(me)
    await me.post('/tell-us/email', { email: '' })
    await me.get('/tell-us/place')
    const page = await me.post('/tell-us/place', { cornerstone: 'value-and-include' })
    expect(page.path).toBe('/tell-us/check')
    expect(page.text).toContain('Value and include')
  })

  it('asks the open question first when somebody jumps ahead', async () => {
    const me = site.visitor()
    expect((await me.get('/tell-us/sharing')).path).toBe('/tell-us/words')
    await me.get('/tell-us/words')
    await me.post('/tell-us/words', { words: WORDS })
    expect((await me.get('/tell-us/check')).path).toBe('/tell-us/more')
  })

  it('opens its receipt again, and asks for the code where it is not known', async () => {
    const me = site.visitor()
    await write(me)
    const [code = ''] = CODE.exec((await me.post('/tell-us/check', checked())).text) ?? []
    expect((await me.get('/tell-us/done')).text).toContain(code)
    const elsewhere = site.visitor()
    expect((await elsewhere.get('/tell-us/done')).text).toContain('type its code')
    const typed = code.toLowerCase().replaceAll('-', ' ')
    expect((await elsewhere.post('/tell-us/done', { code: typed })).text).toContain('We have your story')
  })
})

describe('pressing send twice', () => {
  it('gives the same receipt and keeps one story', async () => {
    const me = site.visitor()
    await write(me)
    await me.post('/tell-us/email', { email: 'sam@example.org' })
    const before = await count('voices.story')
    const press = new URLSearchParams({ ...me.keys(), ...checked(WORDS, 'sam@example.org') }).toString()
    const first = CODE.exec((await me.postRaw('/tell-us/check', press)).text)?.[0]
    const second = CODE.exec((await me.postRaw('/tell-us/check', press)).text)?.[0]
    expect(second).toBe(first)
    expect(await count('voices.story')).toBe(before + 1)
  })

  it('gives the same receipt when both presses arrive together', async () => {
    const me = site.visitor()
    await write(me)
    await me.post('/tell-us/email', { email: '' })
    const before = await count('voices.story')
    const keys = me.keys()
    const body = new URLSearchParams({ ...keys, ...checked() }).toString()
    const pages = await Promise.all([1, 2, 3].map(() => me.postRaw('/tell-us/check', body)))
    expect(new Set(pages.map(({ text }) => CODE.exec(text)?.[0])).size).toBe(1)
    expect(await count('voices.story')).toBe(before + 1)
  })

  it('keeps the first story of a code that is sent from two open pages', async () => {
    const me = site.visitor()
    await write(me)
    await me.post('/tell-us/email', { email: '' })
    const first = me.keys()
    await me.get('/tell-us/check')
    const before = await count('voices.story')
    const send = (keys: object, words: string) =>
      me.postRaw('/tell-us/check', new URLSearchParams({ ...keys, ...checked(words) }).toString())
    await Promise.all([send(first, WORDS), send(me.keys(), WORDS)])
    expect(await count('voices.story')).toBe(before + 1)
  })

  it('gives the same receipt to a page that was left open and is sent afterwards', async () => {
    const me = site.visitor()
    await write(me)
    await me.post('/tell-us/email', { email: '' })
    const leftOpen = new URLSearchParams({ ...me.keys(), ...checked() }).toString()
    await me.get('/tell-us/check')
    const before = await count('voices.story')
    const first = CODE.exec((await me.post('/tell-us/check', checked())).text)?.[0]
    const second = CODE.exec((await me.postRaw('/tell-us/check', leftOpen)).text)?.[0]
    expect(second).toBe(first)
    expect(await count('voices.story')).toBe(before + 1)
  })

  it('does not let a page that was left open take the place of a story begun since', async () => {
    const me = site.visitor()
    await write(me)
    await me.post('/tell-us/email', { email: '' })
    const leftOpen = new URLSearchParams({ ...me.keys(), ...checked() }).toString()
    await me.post('/tell-us/check', checked())
    await write(me, 'Another day, another story.')
    await me.postRaw('/tell-us/check', leftOpen)
    expect((await me.get('/tell-us/words')).text).toContain('Another day, another story.')
  })

  it('makes one draft of two presses on the first page', async () => {
    const me = site.visitor()
    await me.get('/tell-us/words')
    const before = await count('voices.draft')
    const body = new URLSearchParams({ ...me.keys(), words: WORDS }).toString()
    await Promise.all([me.postRaw('/tell-us/words', body), me.postRaw('/tell-us/words', body)])
    expect(await count('voices.draft')).toBe(before + 1)
  })
})

describe('going back after a story was sent', () => {
  it('leads to its receipt and makes no second story', async () => {
    const me = site.visitor()
    await me.get('/tell-us/words')
    const first = new URLSearchParams({ ...me.keys(), words: WORDS }).toString()
    await me.postRaw('/tell-us/words', first)
    await fillIn(me)
    await me.post('/tell-us/email', { email: '' })
    await me.post('/tell-us/check', checked())
    const [stories, drafts] = [await count('voices.story'), await count('voices.draft')]
    expect((await me.postRaw('/tell-us/words', first)).path).toBe('/tell-us/done')
    expect((await me.get('/tell-us/check')).path).toBe('/tell-us/done')
    expect((await me.post('/tell-us/sharing', { sharing: 'staff' })).path).toBe('/tell-us/done')
    expect([await count('voices.story'), await count('voices.draft')]).toEqual([stories, drafts])
  })
})

describe('a page that saves while somebody writes', () => {
  it('keeps the newest words in one draft, and the button goes on with it', async () => {
    const me = site.visitor()
    await me.get('/tell-us/words')
    const before = await count('voices.draft')
    const press = (words: string, more = {}) =>
      me.postRaw('/tell-us/words', new URLSearchParams({ ...me.keys(), words, ...more }).toString())
    expect((await press('Nobody rang', { autosave: 'yes' })).status).toBe(204)
    expect((await press('Nobody rang us back.')).path).toBe('/tell-us/more')
    expect(await count('voices.draft')).toBe(before + 1)
    expect((await me.get('/tell-us/words')).text).toContain('Nobody rang us back.')
  })

  it('is one draft when the page and the button save together', async () => {
    const me = site.visitor()
    await me.get('/tell-us/words')
    const before = await count('voices.draft')
    const keys = me.keys()
    const press = (more = {}) =>
      me.postRaw('/tell-us/words', new URLSearchParams({ ...keys, words: WORDS, ...more }).toString())
    await Promise.all([press(), press({ autosave: 'yes' })])
    expect(await count('voices.draft')).toBe(before + 1)
    expect((await me.get('/tell-us/words')).text).toContain(WORDS)
  })
})

describe('telling a story for somebody else', () => {
  it('asks on a page of its own what they say, and offers no public page when they say no', async () => {
    const me = site.visitor()
    await me.get('/tell-us/words')
    await me.post('/tell-us/words', { words: WORDS })
    expect((await me.post('/tell-us/whose', { whose: 'my-child' })).path).toBe('/tell-us/more')
    await me.get('/tell-us/their-say')
    await me.post('/tell-us/their-say', { theirSay: 'does-not-agree' })
    const page = await me.get('/tell-us/sharing')
    expect(page.text).toContain('They said no. So only the staff who read stories can read it.')
    expect(page.text).not.toContain('value="everyone"')
    expect((await me.post('/tell-us/sharing', { sharing: 'everyone' })).status).toBe(422)
  })

  it('keeps what the child says apart from what the adult lets us do', async () => {
    const me = site.visitor()
    await me.get('/tell-us/words')
    await me.post('/tell-us/words', { words: 'A story told for a child.' })
    const asked = { whose: 'my-child', theirSay: 'not-asked', askFirst: 'yes', until: 'one-year' }
    await me.post('/tell-us/check', { ...checked('A story told for a child.'), ...asked })
    const { rows } = await site.store.asOwner(db =>
      sql`select speaks_for, own_agreement, sharing, ask_first, share_until::text
        from voices.story where speaks_for is not null`.execute(db)
    )
    expect(rows).toEqual([
      {
        ...{ speaks_for: 'my-child', own_agreement: 'not-asked', sharing: 'everyone', ask_first: true },
        share_until: '2027-11-20',
      },
    ])
  })
})

describe('saving and coming back', () => {
  it('gives a code that opens what was written on another device', async () => {
    const me = site.visitor()
    await me.get('/tell-us/words')
    const saved = await me.post('/tell-us/words', { words: WORDS, later: 'yes' })
    expect(saved.path).toBe('/tell-us/saved')
    expect(saved.text).toContain('We keep it until Sunday 20 December 2026')
    const [code = ''] = CODE.exec(saved.text) ?? []
    const phone = site.visitor()
    await phone.get('/tell-us/carry-on')
    expect((await phone.post('/tell-us/carry-on', { code: ` ${code.toLowerCase()} ` })).path).toBe(
      '/tell-us/more'
    )
    expect((await phone.get('/tell-us/words')).text).toContain(WORDS)
  })

  it('never puts the code in an address', async () => {
    const me = site.visitor()
    await me.get('/tell-us/words')
    const { path, text } = await me.post('/tell-us/words', { words: WORDS, later: 'yes' })
    expect(path).not.toMatch(/[A-Z]/)
    expect(text).not.toMatch(new RegExp(`href="[^"]*${CODE.source}`))
  })

  it('says which part of a code to look at again', async () => {
    const me = site.visitor()
    await me.get('/tell-us/carry-on')
    const shape = await me.post('/tell-us/carry-on', { code: 'FERN-4827' })
    expect(shape.status).toBe(422)
    expect(shape.text).toContain('Enter the words and numbers that come after 4827')
    const figures = await me.post('/tell-us/carry-on', { code: '4827' })
    expect(figures.text).toContain('A code has 4 words and 8 numbers')
  })

  it('is the same page for a code that was never given out', async () => {
    const me = site.visitor()
    await me.get('/tell-us/carry-on')
    const page = await me.post('/tell-us/carry-on', { code: 'fern 4827 kite lamp 6093 wolf' })
    expect(page.status).toBe(422)
    expect(page.text).toContain('We cannot find FERN-4827-KITE-LAMP-6093-WOLF. Check each letter')
  })
})

describe('somebody who tries codes', () => {
  const wrong = { code: 'fern 4827 kite lamp 6093 wolf' }

  it('is asked to wait or ring after ten wrong ones, and nobody else is', async () => {
    const me = site.visitor()
    await me.get('/tell-us/carry-on')
    for (let tries = 1; tries <= 10; tries++) await me.post('/tell-us/carry-on', wrong)
    const page = await me.post('/tell-us/carry-on', wrong)
    expect(page.text).toContain('That was wrong too often. Wait an hour and try again, or call')
    const neighbour = site.visitor()
    await neighbour.get('/tell-us/carry-on')
    expect((await neighbour.post('/tell-us/carry-on', wrong)).text).toContain('We cannot find')
  })
})

describe('a phone that other people use', () => {
  it('forgets the code when asked, and what was written stays with us', async () => {
    const me = site.visitor()
    await me.get('/tell-us/words')
    const [code = ''] =
      CODE.exec((await me.post('/tell-us/words', { words: WORDS, later: 'yes' })).text) ?? []
    expect((await me.post('/tell-us/forget', {})).text).toContain('has forgotten your code')
    expect((await me.get('/tell-us/words')).text).not.toContain(WORDS)
    await me.get('/tell-us/carry-on')
    await me.post('/tell-us/carry-on', { code })
    expect((await me.get('/tell-us/words')).text).toContain(WORDS)
  })
})

describe('somebody who must not be seen here', () => {
  it('is led away by one press, and Back shows nothing of theirs', async () => {
    const me = site.visitor()
    await me.get('/tell-us/words')
    await me.post('/tell-us/words', { words: WORDS })
    expect((await me.get('/tell-us/more')).text).toContain('Hide this page quickly')
    const answer = await fetch(`${site.address}/tell-us/hide`, {
      headers: { cookie: me.cookies(), 'sec-fetch-site': 'same-origin' },
      redirect: 'manual',
    })
    expect(answer.headers.get('location')).toMatch(/^https:/)
    expect(answer.headers.get('clear-site-data')).toBe('"cache"')
    expect(answer.headers.getSetCookie().join()).toMatch(/kept_draft=;.*Max-Age=0/)
  })

  it('is not made to forget by a link on another site', async () => {
    const headers = { 'sec-fetch-site': 'cross-site' }
    const answer = await fetch(`${site.address}/tell-us/hide`, { headers, redirect: 'manual' })
    expect(answer.headers.getSetCookie()).toEqual([])
  })
})

describe('what we refuse', () => {
  it('turns away a NUL, a field sent twice and a field we did not ask for', async () => {
    const me = site.visitor()
    await me.get('/tell-us/words')
    const keys = new URLSearchParams({ ...me.keys() }).toString()
    expect((await me.postRaw('/tell-us/words', `${keys}&words=a%00b`)).status).toBe(400)
    expect((await me.postRaw('/tell-us/words', `${keys}&words=a&words=b`)).status).toBe(400)
    expect((await me.postRaw('/tell-us/words', `${keys}&words=a&status=published`)).status).toBe(400)
  })
})

describe('what is kept of a teller', () => {
  it('is the day, never the code, the time, the address or the browser', async () => {
    const me = site.visitor()
    await write(me, 'A story of its own.')
    const [code = ''] =
      CODE.exec((await me.post('/tell-us/check', checked('A story of its own.'))).text) ?? []
    const { rows } = await site.store.asOwner(db =>
      sql`select s::text as text from voices.story s
        union all select d::text from clocks.duty d union all select p::text from platform.submission p`.execute(
        db
      )
    )
    const text = JSON.stringify(rows)
    expect(text).not.toContain(code)
    expect(text).not.toMatch(/\d\d:\d\d/)
    expect(text).not.toMatch(/127\.0\.0\.1|node|undici/)
  })
})

describe('somebody who floods us from one place', () => {
  it('may begin and send no more stories, and ask for no more codes to sign in, for the rest of the hour', async () => {
    const TOO_MUCH = 'Too much comes from where you are'
    const me = site.visitor()
    await write(me, 'One of thousands.')
    site.flood('sent')
    const sent = await me.post('/tell-us/check', checked('One of thousands.'))
    expect(sent.status).toBe(429)
    expect(sent.text).toContain(TOO_MUCH)
    site.flood('begun')
    const other = site.visitor()
    await other.get('/tell-us/words')
    expect((await other.post('/tell-us/words', { words: 'Another.' })).status).toBe(429)
    site.flood('asked for a code')
    await other.get('/staff/sign-in')
    expect((await other.post('/staff/sign-in', { email: 'jo.fernley@example.org' })).status).toBe(429)
  })
})
