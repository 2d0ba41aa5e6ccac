import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { freshSite } from '../../../tests/support/site.ts'

const site = await freshSite('example')
const CODE = /[A-Z]{4,6}-\d{4}-[A-Z]{4,6}-[A-Z]{4,6}-\d{4}-[A-Z]{4,6}/
site.turnTo('2026-11-20' as never)
const NUMBER = /Form ([A-Z]{2}\d{4})/

const reader = site.visitor()
await reader.signIn('priya.marlow@example.org')

const told = {
  ...{ words: 'Nobody told us who decides.', good: 'The taxi driver.', better: '' },
  ...{ teller: 'parent-carer', speaksFor: 'my-child', agreement: 'agrees' },
  ...{ cornerstone: 'communicate', sharing: 'everyone' },
}

async function row(words: string) {
  const { rows } = await site.store.asOwner(db =>
    sql<{ came_by: string; speaks_for: string; own_agreement: string; good: string; received_on: string }>`
      select came_by, speaks_for, own_agreement, good, received_on::text from voices.story
      join voices.original using (receipt_hash) where words = ${words}`.execute(db)
  )
  return rows
}

describe('a story on paper', () => {
  it('has a slip whose code opens it, though nobody who typed it in has seen the code', async () => {
    const parent = site.visitor()
    await parent.get('/tell-us/paper')
    const form = await parent.post('/tell-us/paper', {})
    const code = CODE.exec(form.text)![0]
    const number = NUMBER.exec(form.text)![1]!
    await reader.get('/staff/write-down/paper')
    const words = 'We waited for the bus in the rain.'
    const paper = {
      ...told,
      words,
      number,
      'received-day': '20',
      'received-month': '11',
      'received-year': '2026',
    }
    expect((await reader.post('/staff/write-down/paper', paper)).text).toContain('Read it back')
    const done = await reader.post('/staff/write-down/paper', { ...paper, keep: 'yes' })
    expect(done.text).toContain('it is on the slip they tore off')
    expect(done.text).not.toMatch(CODE)
    await parent.get('/what-happened')
    const page = await parent.post('/what-happened', { code })
    expect(page.text).toContain(words)
  })

  it('is typed in once for each slip, and a second try says when it was', async () => {
    const parent = site.visitor()
    await parent.get('/tell-us/paper')
    const number = NUMBER.exec((await parent.post('/tell-us/paper', {})).text)![1]!
    const paper = {
      ...told,
      words: 'Once.',
      number,
      'received-day': '20',
      'received-month': '11',
      'received-year': '2026',
    }
    await reader.get('/staff/write-down/paper')
    await reader.post('/staff/write-down/paper', paper)
    await reader.post('/staff/write-down/paper', { ...paper, keep: 'yes' })
    await reader.get('/staff/write-down/paper')
    const again = await reader.post('/staff/write-down/paper', paper)
    expect(again.status).toBe(422)
    expect(again.text).toContain(`Form ${number} was typed in on`)
    expect(await row('Once.')).toHaveLength(1)
  })

  it('prints the same form again for whoever presses twice', async () => {
    const parent = site.visitor()
    await parent.get('/tell-us/paper')
    const first = await parent.post('/tell-us/paper', {})
    const again = await parent.get('/tell-us/paper/form')
    expect(CODE.exec(again.text)![0]).toBe(CODE.exec(first.text)![0])
  })
})

describe('a story told on the telephone', () => {
  it('is read back before it is kept, and then has a code to give', async () => {
    await reader.get('/staff/write-down/telephone')
    const back = await reader.post('/staff/write-down/telephone', told)
    expect(back.text).toContain('Read this aloud')
    expect(await row(told.words)).toHaveLength(0)
    const done = await reader.post('/staff/write-down/telephone', { ...told, keep: 'yes' })
    expect(done.text).toMatch(CODE)
    expect(await row(told.words)).toEqual([
      expect.objectContaining({ came_by: 'telephone', speaks_for: 'my-child', own_agreement: 'agrees' }),
    ])
  })

  it('goes no further than the person it is about agrees to', async () => {
    await reader.get('/staff/write-down/telephone')
    const page = await reader.post('/staff/write-down/telephone', { ...told, agreement: 'does-not-agree' })
    expect(page.status).toBe(422)
    expect(page.text).toContain('does not agree that it is told')
    expect(page.text).toContain('The taxi driver.')
  })
})

describe('somebody who floods us with forms', () => {
  it('may print no more with a code, after a hall full of people, and can still print one without', async () => {
    const me = site.visitor()
    await me.get('/tell-us/paper')
    site.flood('begun')
    const page = await me.post('/tell-us/paper', {})
    expect(page.status).toBe(429)
    expect(page.text).toContain('Too much comes from where you are')
    expect((await me.get('/tell-us/paper/form')).text).toContain('Form without a code')
  })
})
