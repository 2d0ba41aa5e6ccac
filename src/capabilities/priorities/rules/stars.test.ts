import { describe, expect, it } from 'vitest'
import { addStars } from './stars.ts'

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
