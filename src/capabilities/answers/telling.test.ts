import { describe, expect, it } from 'vitest'
import { freshSite } from '../../../tests/support/site.ts'
import { theSystem, type Actor } from '../../platform/access/index.ts'
import { publishedPromise, type PublishedPromise } from '../plan/index.ts'
import { audienceOf, tellThem } from './telling.ts'

const site = await freshSite('example')
const { needs, store } = site
const by = { id: 'sam-addlestone', name: 'Sam Addlestone', jobTitle: 'Manager', organisation: 'The council' }
const sam: Actor = { kind: 'person', ...by, roles: ['answerer', 'workstream-lead'] }

const promiseOf = (reference: number) =>
  store.as(theSystem, db => publishedPromise(db, reference)) as Promise<PublishedPromise>
const audience = async (reference: number) => {
  const promise = await promiseOf(reference)
  return store.as(sam, db => audienceOf(db, promise, needs.today()))
}

describe('an invented year that is loaded', () => {
  it('has told each story what its record says came of it', async () => {
    const { earlier } = await audience(1)
    expect(earlier).toBeGreaterThan(0)
  })

  it('shows how many told us, what we promised and what is done', async () => {
    const { text } = await site.visitor().get('/')
    expect(text).toMatch(/<strong>\d+<\/strong> told us/)
    expect(text).toMatch(/You have sent us 420 stories\. We have answered 401\./)
  })

  it('leads from a theme to its stories and its promise, and from a story back to the theme', async () => {
    const me = site.visitor()
    const theme = await me.get('/themes/no-one-calls-back')
    expect(theme.text).toContain('href="/plan/promises/1"')
    const story = /href="(\/stories\/\d+)"/.exec(theme.text)?.[1] ?? ''
    const page = await me.get(story)
    expect(page.text).toContain('href="/themes/no-one-calls-back"')
    expect(page.text).toContain('href="/plan/promises/1"')
  })

  it('has the voices behind a promise one click away', async () => {
    const { text } = await site.visitor().get('/plan/promises/1')
    expect(text).toContain('href="/themes/no-one-calls-back"')
  })
})

describe('telling the people behind a promise', () => {
  it('shows how many will hear before it is sent, tells them once, and nobody twice', async () => {
    const me = site.visitor()
    await me.signIn('sam.addlestone@example.org')
    const { now } = await audience(2)
    expect(now.length).toBeGreaterThan(0)
    expect((await me.get('/staff/tell-them/2')).text).toContain(`${now.length} stories led to this promise`)
    const done = await me.post('/staff/tell-them/2', { words: 'You now keep one worker.' })
    expect(done.text).toContain(`${now.length} stories told`)
    expect((await audience(2)).now).toEqual([])
    expect((await audience(2)).earlier).toBeGreaterThanOrEqual(now.length)
  })

  it('says what is missing when there are no words', async () => {
    const me = site.visitor()
    await me.signIn('sam.addlestone@example.org')
    await me.get('/staff/tell-them/3')
    const page = await me.post('/staff/tell-them/3', { words: '' })
    expect(page.status).toBe(422)
    expect(page.text).toContain('Write what changed')
  })

  it('tells nobody again when it is done again', async () => {
    const promise = await promiseOf(4)
    const tellAll = () =>
      store.as(sam, db => tellThem(needs, db, { promise, words: 'Letters are plain.', by }))
    await tellAll()
    expect(await tellAll()).toBe(0)
  })

  it('is not for somebody who only keeps the minutes', async () => {
    const me = site.visitor()
    await me.signIn('nell.astbrook@example.org')
    expect((await me.get('/staff/tell-them')).status).toBe(403)
  })
})
