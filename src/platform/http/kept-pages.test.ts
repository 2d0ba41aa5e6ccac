import { describe, expect, it } from 'vitest'
import { keptPages } from './kept-pages.ts'

describe('pages kept for the next reader', () => {
  it('never fill more memory than was set aside: the others make room', () => {
    const kept = keptPages(3000)
    kept.keep('/plan', kept.begin(), 'p'.repeat(2000))
    kept.keep('/meetings', kept.begin(), 'm'.repeat(2000))
    expect(kept.find('/plan')).toBeUndefined()
    expect(kept.find('/meetings')).toBeDefined()
  })

  it('are counted once, even when two visitors asked for one page at the same time', () => {
    const kept = keptPages(3000)
    kept.keep('/plan', kept.begin(), 'p'.repeat(1000))
    kept.keep('/plan', kept.begin(), 'p'.repeat(1000))
    kept.keep('/meetings', kept.begin(), 'm'.repeat(1000))
    expect(kept.find('/plan')).toBeDefined()
  })

  it('are not kept when something public changed while they were made', () => {
    const kept = keptPages()
    const began = kept.begin()
    kept.forgetAll()
    kept.keep('/plan', began, 'as it was')
    expect(kept.find('/plan')).toBeUndefined()
  })
})
