import { describe, expect, it, vi } from 'vitest'
import { watches } from './watch.ts'

/** Longer than a busy machine needs, in milliseconds. */
const AMPLE = 60_000

/** Something that can stand otherwise, and how often it was read. */
function standing(first: string) {
  const thing = { now: first, reads: 0, fails: false }
  const read = async () => {
    thing.reads++
    if (thing.fails) throw new Error('gone')
    return thing.now
  }
  return { thing, read }
}

describe('watching how something stands', () => {
  it('tells everybody from one reading, and only when it stands otherwise', async () => {
    let changed = () => {}
    const { watch } = watches(listener => (changed = listener), 1_000_000)
    const { thing, read } = standing('waiting')
    const heard: string[] = []
    for (let phone = 0; phone < 500; phone++) watch('round', read, mark => heard.push(mark))
    await vi.waitFor(() => expect(heard).toHaveLength(500), AMPLE)
    expect(thing.reads).toBeLessThanOrEqual(2)
    changed()
    thing.now = 'open'
    changed()
    await vi.waitFor(() => expect(heard).toHaveLength(1000), AMPLE)
    expect(heard.slice(500).every(mark => mark === 'open')).toBe(true)
  })

  it('reads by itself where no notice comes, and not once nobody watches', async () => {
    const { watch } = watches(() => {}, 5)
    const { thing, read } = standing('1 person')
    const heard: string[] = []
    const stop = watch('round', read, mark => heard.push(mark))
    await vi.waitFor(() => expect(heard).toEqual(['1 person']), AMPLE)
    thing.now = '2 people'
    await vi.waitFor(() => expect(heard).toEqual(['1 person', '2 people']), AMPLE)
    stop()
    const { reads } = thing
    await new Promise(resolve => setTimeout(resolve, 50))
    expect(thing.reads).toBeLessThanOrEqual(reads + 2)
  })

  it('goes on after a reading that failed, and tells a late comer at once', async () => {
    const { watch } = watches(() => {}, 5)
    const { thing, read } = standing('open')
    thing.fails = true
    const heard: string[] = []
    const stop = watch('round', read, mark => heard.push(mark))
    await vi.waitFor(() => expect(thing.reads).toBeGreaterThan(2), AMPLE)
    expect(heard).toEqual([])
    thing.fails = false
    await vi.waitFor(() => expect(heard).toEqual(['open']), AMPLE)
    const late: string[] = []
    watch('round', read, mark => late.push(mark))()
    expect(late).toEqual(['open'])
    stop()
  })
})
