import { Hono } from 'hono'
import { describe, expect, it } from 'vitest'
import type { KeptContext } from '../http/index.ts'
import { livePages } from './index.ts'

/** A page that holds two lines at most. */
function page() {
  const live = livePages({ onChange: () => () => {} }, 2)
  const app = new Hono().get('/', c =>
    live.answer(c as unknown as KeptContext, 'a vote', () => Promise.resolve('open'))
  )
  return () => app.request('/', { headers: { accept: 'text/event-stream' } })
}

const kindOf = (answer: Response) => answer.headers.get('content-type')?.split(';')[0]

describe('a page that waits for events', () => {
  it('is told once and in plain words where as many lines are open as we hold, so it asks again by itself', async () => {
    const wait = page()
    const lines = [await wait(), await wait()]
    expect(lines.map(kindOf)).toEqual(['text/event-stream', 'text/event-stream'])
    const third = await wait()
    expect([kindOf(third), await third.text()]).toEqual(['text/plain', 'open'])
    for (const line of lines) await line.body!.cancel()
  })

  it('has a line again as soon as somebody goes', async () => {
    const wait = page()
    const [first, second] = [await wait(), await wait()]
    await first.body!.cancel()
    const third = await wait()
    expect(kindOf(third)).toBe('text/event-stream')
    for (const line of [second, third]) await line.body!.cancel()
  })
})
