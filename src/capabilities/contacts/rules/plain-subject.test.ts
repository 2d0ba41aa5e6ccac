import { describe, expect, it } from 'vitest'
import { isPlainSubject } from './plain-subject.ts'

const ours = ['SEND Voices', 'Local Offer']

describe('a subject line on a locked screen', () => {
  it.each([
    'You have an answer',
    'There is news for you',
    'We tried to ring you',
    'Your call has a new day',
    'We’re sorry',
  ])('may say that somebody wrote: %s', subject => expect(isPlainSubject(subject, ours)).toBe(true))

  it.each([
    ['a name', 'Jo Fernley has answered your story'],
    ['a name in the middle', 'You have an answer from Jo'],
    ['a day or a number', 'We will ring you on 4 May'],
    ['a service', 'News from the local offer'],
    ['a school', 'Your answer about school'],
    ['what somebody told us', 'Your answer: nobody rang'],
    ['shouting', 'URGENT'],
    ['a second line', 'You have an answer\nBcc: a@example.org'],
    ['a long story', 'You have an answer about what you told us and what we think of it now'],
  ])('may not hold %s', (_, subject) => expect(isPlainSubject(subject, ours)).toBe(false))
})
