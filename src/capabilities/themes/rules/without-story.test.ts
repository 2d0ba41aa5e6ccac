import { describe, expect, it } from 'vitest'
import { calendarDate } from '../../../standards/calendar.ts'
import { makeBook, themeInBook } from './book.ts'
import { bareWording } from './theme.ts'
import { withoutStory } from './without-story.ts'

const book = makeBook({
  asAt: calendarDate('2026-11-20'),
  cornerstones: [{ key: 'communicate', name: 'Communicate', about: '' }],
  themes: [
    {
      ...{
        key: 'being-heard',
        title: 'Being heard',
        cornerstone: 'communicate',
        ...bareWording,
        source: null,
      },
      ...{ version: 1, strength: 'Staff listen', development: 'Nobody rings back' },
    },
  ],
  sides: [
    { theme: 'being-heard', side: 'development', stories: 7, shared: ['101', '204'] },
    { theme: 'being-heard', side: 'strength', stories: 5, shared: ['204'] },
  ],
  smallNumber: 5,
})
const left = (places: Parameters<typeof withoutStory>[1]['places']) =>
  themeInBook(withoutStory(book, { publicKey: '204', places, smallNumber: 5 }), 'being-heard')

describe('the theme book without a story that was taken back', () => {
  it('leads to it from no list, and counts one less where it stood', () => {
    expect(left([{ theme: 'being-heard', side: 'development' }])).toMatchObject({
      development: { stories: { kind: 'shown', count: 6 }, shared: ['101'] },
      strength: { stories: { kind: 'shown', count: 5 }, shared: [] },
    })
  })

  it('hides a count that has become small', () => {
    expect(left([{ theme: 'being-heard', side: 'strength' }])).toMatchObject({
      strength: { stories: { kind: 'hidden', below: 5 } },
    })
  })

  it('is the same book when the story stood nowhere in it', () => {
    expect(withoutStory(book, { publicKey: null, places: [], smallNumber: 5 })).toEqual(book)
  })
})
