import { describe, expect, it } from 'vitest'
import { calendarDate as on } from '../../../standards/calendar.ts'
import { isWider, lastDay, mayBePublic, showingOf, wordsToLookAt, type Consent } from './consent.ts'

const today = on('2026-11-23')
const open: Consent = { sharing: 'everyone', askFirst: false, shareUntil: null, ownAgreement: null }

describe('until when a story may be public', () => {
  it('is for good, for one or two years, or until the day that was named', () => {
    expect(lastDay('no-end', null, today)).toBeNull()
    expect(lastDay('one-year', null, today)).toBe('2027-11-23')
    expect(lastDay('two-years', null, today)).toBe('2028-11-23')
    expect(lastDay('day', on('2027-01-31'), today)).toBe('2027-01-31')
  })
})

describe('what others may read', () => {
  it('ends the day after the last one', () => {
    expect(mayBePublic({ ...open, shareUntil: today }, today)).toBe(true)
    expect(mayBePublic({ ...open, shareUntil: today }, on('2026-11-24'))).toBe(false)
  })

  it('is never the story of a child who does not agree', () => {
    expect(mayBePublic({ ...open, ownAgreement: 'does-not-agree' }, today)).toBe(false)
  })
})

describe('what a receipt says will be shown', () => {
  it('is nothing while the person it is about has not agreed, and nothing before a look that was asked for', () => {
    expect(showingOf(open)).toBe('everyone')
    expect(showingOf({ ...open, askFirst: true })).toBe('after-a-look')
    expect(showingOf({ ...open, ownAgreement: 'not-asked' })).toBe('not-agreed')
    expect(showingOf({ ...open, sharing: 'staff', ownAgreement: 'not-asked' })).toBe('staff')
  })
})

describe('a change of who may read a story', () => {
  it('is looked at by somebody when it lets more people read it', () => {
    expect(isWider({ ...open, sharing: 'staff' }, open)).toBe(true)
    expect(isWider({ ...open, shareUntil: today }, open)).toBe(true)
    expect(isWider({ ...open, ownAgreement: 'not-asked' }, { ...open, ownAgreement: 'agrees' })).toBe(true)
  })

  it('needs nobody when it lets fewer people read it', () => {
    expect(isWider(open, { ...open, sharing: 'board' })).toBe(false)
    expect(isWider(open, { ...open, shareUntil: today })).toBe(false)
    expect(isWider(open, { ...open, askFirst: true })).toBe(false)
  })
})

describe('a teller who asked to look first', () => {
  const first = { version: 1, kind: 'cleared' }
  const second = { version: 2, kind: 'cleared' }
  const asked = { ...open, askFirst: true }
  const yes = { version: 1, agrees: true, note: null, on: today }

  it('is shown the newest words, once', () => {
    expect(wordsToLookAt(asked, [first], [])).toBe(first)
    expect(wordsToLookAt(asked, [first], [yes])).toBeNull()
    expect(wordsToLookAt(asked, [first, second], [yes])).toBe(second)
  })

  it('is not troubled with words that will not be shown', () => {
    expect(wordsToLookAt({ ...asked, sharing: 'staff' }, [first], [])).toBeNull()
    expect(wordsToLookAt(asked, [first, { version: 2, kind: 'not-to-publish' }], [])).toBeNull()
    expect(wordsToLookAt(open, [first], [])).toBeNull()
  })
})
