import { describe, expect, it } from 'vitest'
import { nextToRead, readsTwice, stageOf, type Candidate, type ReadingOfStory } from './readers.ts'

const by = (who: string, isDone = true, kind: ReadingOfStory['kind'] = 'own'): ReadingOfStory => ({
  ...{ story: 's', kind, needsTwo: true, by: who, isDone, begunOn: '2026-11-24' },
})

describe('which stories two people read', () => {
  it('is one in so many, by figures that nobody chose', () => {
    const ids = Array.from(
      { length: 3000 },
      (_, nth) => `00000000-0000-7000-8000-0000${(nth * 2654435).toString(16).padStart(8, '0')}`
    )
    const share = ids.filter(id => readsTwice(id, 3)).length / ids.length
    expect(share).toBeGreaterThan(0.3)
    expect(share).toBeLessThan(0.37)
    expect(ids.every(id => readsTwice(id, 1))).toBe(true)
  })

  it('is none where the area has not said', () => {
    expect(readsTwice('00000000-0000-7000-8000-000000000000', null)).toBe(false)
  })
})

describe('a story that two people read', () => {
  it('waits for the second, then for their talk, and is settled by what they agreed on', () => {
    expect(stageOf([], true)).toBe('to-read')
    expect(stageOf([by('ali', false)], true)).toBe('to-read')
    expect(stageOf([by('ali')], true)).toBe('to-read-again')
    expect(stageOf([by('ali'), by('bo')], true)).toBe('to-talk')
    expect(stageOf([by('ali'), by('bo'), by('ali', true, 'agreed')], true)).toBe('settled')
  })

  it('is settled by one where one is enough', () => {
    expect(stageOf([by('ali')], false)).toBe('settled')
  })
})

describe('the next story', () => {
  const story = (id: string, stage: Candidate['stage'], ...readings: ReadingOfStory[]): Candidate => ({
    ...{ id, stage, readings },
  })
  const asking = { me: 'ali', passed: new Set<string>(), today: '2026-11-24', after: undefined }

  it('is never one that this person has read already', () => {
    expect(nextToRead([story('a', 'to-read-again', by('ali'))], asking)).toBeUndefined()
    expect(nextToRead([story('a', 'to-read-again', by('bo'))], asking)?.id).toBe('a')
  })

  it('is another while somebody reads it today, and that one when there is no other', () => {
    const taken = story('a', 'to-read', by('bo', false))
    expect(nextToRead([taken, story('b', 'to-read')], asking)?.id).toBe('b')
    expect(nextToRead([taken], asking)?.id).toBe('a')
  })

  it('is not one that was passed on or settled', () => {
    const list = [story('a', 'to-read'), story('b', 'settled'), story('c', 'to-talk'), story('d', 'to-read')]
    expect(nextToRead(list, { ...asking, passed: new Set(['a']) })?.id).toBe('d')
  })

  it('goes on after the story they come from, and from the top again', () => {
    const list = [story('a', 'to-read'), story('b', 'to-read')]
    expect(nextToRead(list, { ...asking, after: 'a' })?.id).toBe('b')
    expect(nextToRead(list, { ...asking, after: 'b' })?.id).toBe('a')
  })
})
