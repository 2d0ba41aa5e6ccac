import { describe, expect, it } from 'vitest'
import { catalogue, directionOf } from './index.ts'

const copy = catalogue(
  {
    heading: 'What happened?',
    late: (days: number) => `${days} days late`,
    parts: { day: 'Day', month: 'Month' },
  },
  { cy: { heading: 'Beth ddigwyddodd?', parts: { day: 'Diwrnod' } } }
)

describe('words in more than one language', () => {
  it('are those of the language asked for', () => {
    expect(copy.in('cy').heading).toBe('Beth ddigwyddodd?')
  })

  it('are English where nobody has translated yet, and never missing', () => {
    expect(copy.in('cy').late(3)).toBe('3 days late')
    expect(copy.in('cy').parts).toEqual({ day: 'Diwrnod', month: 'Month' })
    expect(copy.in('pl').heading).toBe('What happened?')
  })

  it('run from the right in Arabic and in its stand-in for tests', () => {
    expect([directionOf('ar'), directionOf('ar-XB'), directionOf('en-GB')]).toEqual(['rtl', 'rtl', 'ltr'])
  })
})
