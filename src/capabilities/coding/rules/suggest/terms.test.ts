import { describe, expect, it } from 'vitest'
import { spelledTerms, stem, termsOf } from './terms.ts'

describe('what a text is made of', () => {
  it('is its words in one form, and each two that stand together', () => {
    expect(termsOf('Taxis were cancelled.')).toEqual(['taxi', 'cancell', 'taxi_cancell'])
    expect(['calls', 'called', 'calling', 'call'].map(stem)).toEqual(['call', 'call', 'call', 'call'])
    expect(['worries', 'worry', 'stopped', 'stop', 'buses', 'bus'].map(stem)).toEqual(
      ['worry', 'worry', 'stop', 'stop', 'bus', 'bus'] // prettier-ignore
    )
    expect(['late', 'speed', 'need', 'class'].map(stem)).toEqual(['lat', 'speed', 'need', 'class'])
  })

  it('keeps a word with its negation: not listened to is not listened to', () => {
    expect(termsOf('They listened')).toContain('listen')
    expect(termsOf('They didn’t listen')).toEqual(['not_listen'])
    expect(termsOf('Nobody rang')).toEqual(['nobody_rang'])
  })

  it('remembers how each stood there, for the person who reads why', () => {
    const spelled = spelledTerms('Sessions CANCELLED at the school').map(({ as }) => as)
    expect(spelled).toEqual(['sessions', 'cancelled', 'school', 'sessions cancelled', 'cancelled … school'])
  })

  it('takes what anybody types', () => {
    expect(termsOf('')).toEqual([])
    expect(termsOf('!!! 🙂 …')).toEqual([])
    expect(termsOf('Zoë’s café')).toEqual(termsOf("zoe's cafe"))
  })
})
