import { describe, expect, it } from 'vitest'
import { calendarDate as on } from '../../../standards/calendar.ts'
import { publicStory, whyNotPublic } from './publishable.ts'
import type { Answer, Clearing } from './story.ts'

const cleared: Clearing = {
  ...{ version: 1, kind: 'cleared', words: 'Nobody rang [name] back.', why: null, byJob: 'Story reader' },
  on: on('2026-11-23'),
}
const keptBack: Clearing = {
  ...cleared,
  version: 2,
  kind: 'not-to-publish',
  words: null,
  why: 'Only one family could tell it.',
}
const answer: Answer = {
  ...{ nth: 1, words: 'You should have had a call.', byName: 'Sam Example', byJob: 'Link lead' },
  ...{ byOrganisation: 'council', on: on('2026-12-01') },
}
const consent = { sharing: 'everyone', askFirst: false, shareUntil: null, ownAgreement: null } as const
const ready = {
  ...consent,
  ...{ clearings: [cleared], answers: [answer], approvals: [], today: on('2026-12-01') },
} as const

describe('publishing a story', () => {
  it('is possible when its teller said yes, names are out, and it is answered', () => {
    expect(whyNotPublic(ready)).toBeNull()
  })

  it('is not when its teller said no', () => {
    expect(whyNotPublic({ ...ready, sharing: 'staff' })).toBe('not-shared')
    expect(whyNotPublic({ ...ready, sharing: 'count' })).toBe('not-shared')
  })

  it('is not before somebody took names out, or after somebody kept it back', () => {
    expect(whyNotPublic({ ...ready, clearings: [] })).toBe('not-cleared')
    expect(whyNotPublic({ ...ready, clearings: [cleared, keptBack] })).toBe('kept-back')
  })

  it('is not before its teller has an answer', () => {
    expect(whyNotPublic({ ...ready, answers: [] })).toBe('not-answered')
  })
})

describe('a story told for somebody else', () => {
  it('is never public when that person does not agree, whatever the adult says', () => {
    expect(whyNotPublic({ ...ready, ownAgreement: 'does-not-agree' })).toBe('person-has-not-agreed')
  })

  it('is not public before that person was asked', () => {
    expect(whyNotPublic({ ...ready, ownAgreement: 'not-asked' })).toBe('person-has-not-agreed')
  })

  it('may be public when they agree, or cannot say', () => {
    expect(whyNotPublic({ ...ready, ownAgreement: 'agrees' })).toBeNull()
    expect(whyNotPublic({ ...ready, ownAgreement: 'cannot-say' })).toBeNull()
  })
})

describe('a story whose teller set an end', () => {
  it('may be public on the last day and not after it', () => {
    expect(whyNotPublic({ ...ready, shareUntil: on('2026-12-01') })).toBeNull()
    expect(whyNotPublic({ ...ready, shareUntil: on('2026-11-30') })).toBe('time-is-over')
  })
})

describe('a story whose teller asked to see the words first', () => {
  const asked = { ...ready, askFirst: true }
  const yes = { version: 1, agrees: true, note: null, on: on('2026-11-30') }

  it('waits until they have looked', () => {
    expect(whyNotPublic(asked)).toBe('not-looked-at')
  })

  it('is public with their yes, and not with their no', () => {
    expect(whyNotPublic({ ...asked, approvals: [yes] })).toBeNull()
    expect(whyNotPublic({ ...asked, approvals: [{ ...yes, agrees: false }] })).toBe('words-refused')
  })

  it('needs a new yes for new words', () => {
    const again: Clearing = { ...cleared, version: 2, words: 'Nobody rang [child] back.' }
    expect(whyNotPublic({ ...asked, clearings: [cleared, again], approvals: [yes] })).toBe('not-looked-at')
  })

  it('goes by what they said last about the same words', () => {
    const no = { ...yes, agrees: false }
    expect(whyNotPublic({ ...asked, approvals: [no, yes] })).toBeNull()
    expect(whyNotPublic({ ...asked, approvals: [yes, no] })).toBe('words-refused')
  })
})

describe('the published copy', () => {
  const facts = {
    ...ready,
    number: 214,
    teller: 'parent-carer',
    cornerstone: 'communicate',
    outcomes: [],
  } as const

  it('says the month and not the day it was told', () => {
    const copy = publicStory({ ...facts, receivedOn: on('2026-11-20') })
    expect(copy.toldIn).toBe('2026-11')
    expect(JSON.stringify(copy)).not.toContain('2026-11-20')
  })

  it('holds the words with names taken out and who answered by name', () => {
    expect(publicStory({ ...facts, receivedOn: on('2026-11-20') })).toMatchObject({
      words: 'Nobody rang [name] back.',
      answers: [{ byName: 'Sam Example', byJob: 'Link lead' }],
    })
  })

  it('is never made of words nobody has cleared', () => {
    expect(() => publicStory({ ...facts, clearings: [], receivedOn: on('2026-11-20') })).toThrow(RangeError)
  })
})
