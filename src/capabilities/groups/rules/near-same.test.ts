import { describe, expect, it } from 'vitest'
import { alikeness, nearSame } from './near-same.ts'
import { sortArriving } from './arriving.ts'

const point = (id: string, device: string | null, words: string) => ({ id, device, words })
const bus = point('1', 'phone', 'The bus comes too late for school every day.')

describe('two points of one session', () => {
  it('are near when they say the same words, whatever the case, order and commas', () => {
    expect(alikeness('Every day, the BUS comes too late for school', bus.words)).toBe(1)
  })

  it('are shown side by side when two people wrote down one sentence in slightly other words', () => {
    const heard = point('2', 'tablet', 'The bus comes too late for school each day')
    expect(nearSame(heard, [bus])).toBe(bus)
  })

  it('are not when they only share a subject', () => {
    const other = point('2', 'tablet', 'The bus driver is kind and waits for us')
    expect(nearSame(other, [bus])).toBeNull()
  })

  it('are never compared when one device wrote down both', () => {
    expect(nearSame(point('2', 'phone', bus.words), [bus])).toBeNull()
  })

  it('are told apart by what was not said: other scripts count too', () => {
    expect(alikeness('الحافلة تتأخر كل يوم', 'الحافلة تتأخر كل يوم')).toBe(1)
    expect(alikeness('nobody rang', 'somebody answered')).toBe(0)
  })
})

describe('points that arrive', () => {
  it('are held for a person when another device said nearly the same, and taken in otherwise', () => {
    const again = point('2', 'tablet', bus.words)
    const own = point('3', 'tablet', 'Nobody told us the review had moved.')
    const { takeIn, hold } = sortArriving([again, own], [bus], () => false)
    expect(takeIn).toEqual([own])
    expect(hold).toEqual([{ point: again, like: '1' }])
  })

  it('do not wait when their words suggest danger, alike or not', () => {
    const again = point('2', 'tablet', bus.words)
    expect(sortArriving([again], [bus], () => true)).toEqual({ takeIn: [again], hold: [] })
  })

  it('are never lost: each is either taken in or held', () => {
    const all = [point('a', 'x', 'One and the same'), point('b', 'y', 'One and the same')]
    const { takeIn, hold } = sortArriving(all, [], () => false)
    expect(takeIn.length + hold.length).toBe(2)
  })
})
