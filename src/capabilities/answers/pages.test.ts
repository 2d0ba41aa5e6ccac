import { describe, expect, it } from 'vitest'
import { freshSite } from '../../../tests/support/site.ts'
import type { Visitor } from '../../../tests/support/visitor.ts'

const devon = await freshSite('devon')

const answers = {
  words: 'Nobody rang us back for eleven weeks.',
  teller: 'parent-carer',
  cornerstone: 'communicate',
}
const CODE = /[A-Z]{4,6}-\d{4}-[A-Z]{4,6}-[A-Z]{4,6}-\d{4}-[A-Z]{4,6}/

async function tell(me: Visitor): Promise<string> {
  await me.get('/tell-us/words')
  await me.post('/tell-us/words', { words: answers.words })
  await me.post('/tell-us/more', { good: '', better: '' })
  await me.post('/tell-us/about-you', { teller: answers.teller })
  await me.post('/tell-us/whose', { whose: 'mine' })
  await me.post('/tell-us/place', { cornerstone: answers.cornerstone })
  await me.post('/tell-us/sharing', { sharing: 'everyone' })
  await me.post('/tell-us/showing', { askFirst: 'no' })
  await me.post('/tell-us/how-long', { until: 'no-end' })
  await me.post('/tell-us/email', { email: '' })
  const done = await me.post('/tell-us/check', { ...answers, sharing: 'everyone', email: '' })
  return CODE.exec(done.text)?.[0] ?? ''
}

describe('the front page before the first story', () => {
  it('says that there are no stories, and what we would do with one', async () => {
    const { text } = await devon.visitor().get('/')
    expect(text).toContain('Yours could be the first')
    expect(text).toContain('We will read it in 2 working days')
    expect(text).toContain('No plan made with families has been published here yet.')
  })

  it('shows what people chose to fix first under each cornerstone', async () => {
    const { text } = await devon.visitor().get('/')
    expect(text.match(/People chose this to fix first: Stars at the Four Cornerstones event/g)).toHaveLength(
      4
    )
  })

  it('is kept and is not sent again when nothing has changed', async () => {
    const { headers } = await devon.visitor().get('/')
    expect(headers.get('etag')).not.toBeNull()
  })
})

describe('what happened with my story', () => {
  it('is asked for with a code, which may be typed in any way', async () => {
    const code = await tell(devon.visitor())
    const me = devon.visitor()
    await me.get('/what-happened')
    const page = await me.post('/what-happened', { code: code.toLowerCase().replaceAll('-', ' ') })
    expect(page.path).toBe('/what-happened/your-story')
    expect(page.text).toContain('We have it. No one has read it yet.')
    expect(page.text).toContain(answers.words)
    expect(page.text).toMatch(/A person will read it by \w+day \d/)
  })

  it('says what to look at when the code is not right, and keeps what was typed', async () => {
    const me = devon.visitor()
    await me.get('/what-happened')
    const page = await me.post('/what-happened', { code: 'FERN-4827-KITE-LAMP-6093-WOLF' })
    expect(page.status).toBe(422)
    expect(page.text).toContain('We cannot find FERN-4827-KITE-LAMP-6093-WOLF')
    expect(page.text).toContain('value="FERN-4827-KITE-LAMP-6093-WOLF"')
  })

  it('is shown to nobody without the code', async () => {
    const page = await devon.visitor().get('/what-happened/your-story')
    expect(page.path).toBe('/what-happened')
  })

  it('says that somebody is told of danger only where somebody has been named', async () => {
    const child = await devon.visitor().get('/tell-us/cards/not-safe')
    expect(child.text).toContain('We cannot tell anyone for you from here yet')
    expect(child.text).not.toContain('Tell them I am not safe')
    const how = await devon.visitor().get('/how-we-look-for-danger')
    expect(how.text).toContain('No one has been named here yet to be told at once')
    expect(how.text).not.toContain('is told at once.')
  })

  it('is forgotten on this device when its teller says so', async () => {
    const me = devon.visitor()
    const code = await tell(me)
    await me.get('/what-happened')
    await me.post('/what-happened', { code })
    const page = await me.post('/what-happened/forget', {})
    expect(page.text).toContain('We have forgotten your code on this device')
    expect((await me.get('/what-happened/your-story')).path).toBe('/what-happened')
  })

  it('says that we are late, first and with days', async () => {
    const later = await freshSite('devon', { load: false })
    later.turnTo('2026-11-02' as never)
    const me = later.visitor()
    await tell(me)
    later.turnTo('2026-11-06' as never)
    const { text } = await me.get('/what-happened/your-story')
    expect(text).toContain('We are late. We are sorry.')
    expect(text).toContain('We said Wednesday 4 November 2026. We are 2 days late.')
  })
})

describe('the plain pages', () => {
  it('offer only the languages an area has', async () => {
    const me = devon.visitor()
    expect((await me.get('/languages')).text).toContain('This site is in one language for now: English.')
    await me.get('/what-happened')
    expect((await me.post('/languages', { language: 'ar-XB' })).status).toBe(422)
  })
})
