import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { freshStore } from '../../../tests/support/database.ts'
import { publicVisitor, theSystem } from '../access/index.ts'
import { forgetSubmissions, once } from './index.ts'

const store = await freshStore()

const send = (submissionId: string, receipt: string) =>
  store.as(publicVisitor, db => once(db, submissionId, async () => ({ receipt })))

describe('sending a form', () => {
  it('gives a second press the receipt of the first', async () => {
    expect(await send('form-1', 'AAAA1111')).toEqual({ outcome: { receipt: 'AAAA1111' }, again: false })
    expect(await send('form-1', 'BBBB2222')).toEqual({ outcome: { receipt: 'AAAA1111' }, again: true })
  })

  it('does the work once when both presses arrive together', async () => {
    const presses = await Promise.all([send('form-2', 'ONE'), send('form-2', 'TWO'), send('form-2', 'THREE')])
    expect(new Set(presses.map(({ outcome }) => outcome.receipt)).size).toBe(1)
    expect(presses.filter(({ again }) => !again)).toHaveLength(1)
  })

  it('lets the person press again when the first press failed', async () => {
    const failing = store.as(publicVisitor, db =>
      once(db, 'form-3', () => Promise.reject(new Error('no room')))
    )
    await expect(failing).rejects.toThrow('no room')
    expect(await send('form-3', 'CCCC3333')).toEqual({ outcome: { receipt: 'CCCC3333' }, again: false })
  })

  it('keeps neither the submission id nor the receipt where the database can be read', async () => {
    await send('form-4', 'DDDD4444')
    const { rows } = await store.asOwner(db =>
      sql`select s::text as text from platform.submission s`.execute(db)
    )
    const text = JSON.stringify(rows)
    expect(text).not.toContain('form-4')
    expect(text).not.toContain(Buffer.from('DDDD4444').toString('hex'))
  })

  it('shows the public no submission but the one it is sending', async () => {
    await send('form-5', 'EEEE5555')
    const { rows } = await store.as(publicVisitor, db => sql`select * from platform.submission`.execute(db))
    expect(rows).toEqual([])
  })

  it('is forgotten by the system after its time, and by nobody else', async () => {
    await send('form-6', 'FFFF6666')
    await expect(store.as(publicVisitor, db => forgetSubmissions(db, '9999-01-01'))).rejects.toThrow(
      'permission'
    )
    await store.as(theSystem, db => forgetSubmissions(db, '9999-01-01'))
    expect(await send('form-6', 'GGGG7777')).toMatchObject({ again: false })
  })
})
