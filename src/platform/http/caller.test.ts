import { describe, expect, it } from 'vitest'
import { addressOf, callerMarks, placeIn } from './caller.ts'
import { newTally } from './tally.ts'
import type { KeptContext } from './routes.ts'

describe('where a request came from', () => {
  it('is the address of the connection', () => {
    expect(addressOf('203.0.113.7', undefined, false)).toBe('203.0.113.7')
    expect(addressOf('::ffff:203.0.113.7', undefined, false)).toBe('203.0.113.7')
  })

  it('is not known behind a web server nobody told us to believe', () => {
    expect(addressOf('127.0.0.1', '203.0.113.7', false)).toBeNull()
  })

  it('is what our own web server saw, and not what the caller wrote before it', () => {
    expect(addressOf('127.0.0.1', '198.51.100.1, 203.0.113.7', true)).toBe('203.0.113.7')
  })

  it('is the same for every connection, though a web server writes its port behind it', () => {
    expect(addressOf('127.0.0.1', '203.0.113.7:50123', true)).toBe('203.0.113.7')
    expect(addressOf('127.0.0.1', '[2001:db8::7]:50123', true)).toBe('2001:db8::7')
  })

  it('cannot be hidden by a header of the caller’s own', () => {
    expect(addressOf('203.0.113.7', '198.51.100.1', false)).toBe('203.0.113.7')
  })

  it('is one place for every phone behind one line of the newer kind', () => {
    expect(placeIn('2001:db8:1:2:aaaa::1')).toBe(placeIn('2001:db8:1:2:bbbb:cccc:dddd:eeee'))
    expect(placeIn('2001:db8::1')).not.toBe(placeIn('2001:db8:0:1::1'))
  })
})

describe('the mark of a caller', () => {
  const from = (passedOn: string) => ({ env: {}, req: { header: () => passedOn } }) as unknown as KeptContext

  it('holds no address, and is another one the next day', () => {
    const clock = { day: '2026-11-23' }
    const markOf = callerMarks(() => clock.day, true)
    const [first, again] = [markOf(from('203.0.113.7')), markOf(from('203.0.113.7'))]
    expect(again).toBe(first)
    expect(first).not.toContain('203')
    clock.day = '2026-11-24'
    expect(markOf(from('203.0.113.7'))).not.toBe(first)
  })
})

describe('a tally', () => {
  it('counts within the hour and forgets after it', () => {
    const clock = { now: 0 }
    const tally = newTally(() => clock.now)
    expect([tally.add('a', 'x'), tally.add('a', 'x'), tally.add('a', 'y'), tally.of('b', 'x')]).toEqual([
      1, 2, 1, 0,
    ])
    clock.now = 3_600_000
    expect(tally.of('a', 'x')).toBe(0)
  })
})
