import { describe, expect, it } from 'vitest'
import { changesTo, nextAfter } from './sorting.ts'

const here = (id: string, theme: string, side: 'strength' | 'development' = 'development') => ({
  id,
  theme,
  side,
})

describe('sorting a story again', () => {
  it('leaves what was right, adds what is new, and takes out what was wrong', () => {
    const standing = [here('1', 'big-moves'), here('2', 'kind-people', 'strength')]
    const chosen = [here('', 'big-moves'), here('', 'kind-people')].map(({ theme, side }) => ({
      theme,
      side,
    }))
    expect(changesTo(standing, chosen)).toEqual({
      add: [{ theme: 'kind-people', side: 'development' }],
      remove: ['2'],
    })
  })

  it('changes nothing when the same is chosen twice', () => {
    expect(changesTo([here('1', 'a'), here('2', 'a')], [{ theme: 'a', side: 'development' }])).toEqual({
      ...{ add: [], remove: [] },
    })
  })

  it('takes out both when two people had put it in one place', () => {
    expect(changesTo([here('1', 'a'), here('2', 'a')], [])).toEqual({ add: [], remove: ['1', '2'] })
  })
})

describe('the next story', () => {
  const stories = [{ id: 'a' }, { id: 'b' }, { id: 'c' }]

  it('is the one after, and after the last the first', () => {
    expect(nextAfter(stories, 'a')?.id).toBe('b')
    expect(nextAfter(stories, 'c')?.id).toBe('a')
  })

  it('is the first when none was left, or the one left is gone', () => {
    expect(nextAfter(stories, undefined)?.id).toBe('a')
    expect(nextAfter(stories, 'gone')?.id).toBe('a')
  })

  it('is none when the one left is the only one', () => {
    expect(nextAfter([{ id: 'a' }], 'a')).toBeUndefined()
  })
})
