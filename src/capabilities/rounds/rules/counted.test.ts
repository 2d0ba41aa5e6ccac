import { describe, expect, it } from 'vitest'
import { addStars, readStars } from './counted.ts'

describe('adding up the stars of several tables', () => {
  it('adds exact counts', () => {
    expect(addStars([{ exactly: 4 }, { exactly: 0 }, { exactly: 3 }])).toEqual({ exactly: 7 })
  })

  it('says "so many or more" as soon as one table knew no better', () => {
    expect(addStars([{ exactly: 4 }, { atLeast: 3 }])).toEqual({ atLeast: 7 })
  })

  it('says nothing of a line that no table counted', () => {
    expect(addStars([])).toBeNull()
  })
})

describe('a count as somebody types it', () => {
  it('is a number, or a number and a plus', () => {
    expect(readStars(' 7 ')).toEqual({ exactly: 7 })
    expect(readStars('3+')).toEqual({ atLeast: 3 })
    expect(readStars('0')).toEqual({ exactly: 0 })
  })

  it('is not known when it is left empty', () => {
    expect(readStars('')).toBeNull()
  })

  it('is refused when it is anything else, "0 or more" among them', () => {
    expect([readStars('0+'), readStars('-1'), readStars('2.5'), readStars('three')]).toEqual([
      ...[undefined, undefined, undefined, undefined],
    ])
  })
})
