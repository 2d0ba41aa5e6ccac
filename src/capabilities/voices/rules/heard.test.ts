import { describe, expect, it } from 'vitest'
import { calendarDate as on } from '../../../standards/calendar.ts'
import { followUp, newestHeard, type Heard } from './heard.ts'

const no: Heard = { nth: 1, answerNth: 1, feels: 'no', words: null, on: on('2026-12-02') }

describe('a teller who does not feel heard', () => {
  it('is owed a person who follows it up, once', () => {
    expect(followUp(undefined, 'no')).toBe('owe')
    expect(followUp('yes', 'no')).toBe('owe')
    expect(followUp('no', 'no')).toBe('leave')
  })

  it('may change their mind', () => {
    expect(followUp('no', 'partly')).toBe('drop')
    expect(followUp('partly', 'yes')).toBe('leave')
  })

  it('speaks of one answer at a time, and the newest word counts', () => {
    const yes: Heard = { ...no, nth: 2, feels: 'yes' }
    expect(newestHeard([no, yes], 1)).toBe(yes)
    expect(newestHeard([no, yes], 2)).toBeUndefined()
  })
})
