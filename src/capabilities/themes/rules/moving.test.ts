import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cameFrom, whatBecame, type Fate } from './fate.ts'
import { mergeMoves, splitMoves, storiesOn, type Moving, type Standing } from './moving.ts'
import { sides, type ThemeKey } from './theme.ts'

const stands = (id: string, story: string, theme: string): Standing => ({
  ...{ id, story, theme, side: 'development' },
})

describe('merging two themes', () => {
  const standing = [stands('1', 'anna', 'taxis'), stands('2', 'ben', 'taxis'), stands('3', 'ben', 'buses')]

  it('counts a story that stood in both once, and says so', () => {
    const { add, remove, reckoning } = mergeMoves(standing, 'taxis', 'buses')
    expect(add).toEqual([{ story: 'anna', theme: 'buses', side: 'development', movedFrom: '1' }])
    expect(remove).toEqual(['1', '2'])
    expect(reckoning).toContainEqual({ into: 'buses', side: 'development', stories: 2, already: 1 })
  })

  it('leaves the side of a story as it was', () => {
    const strength: Standing = { ...stands('4', 'cara', 'taxis'), side: 'strength' }
    expect(mergeMoves([strength], 'taxis', 'buses').add[0]?.side).toBe('strength')
  })
})

describe('splitting a theme', () => {
  const standing = [stands('1', 'anna', 'travel'), stands('2', 'ben', 'travel')]

  it('puts each story where somebody chose, in both parts if it says both', () => {
    const { add } = splitMoves(standing, 'travel', ['taxis', 'buses'], story =>
      story === 'anna' ? ['taxis', 'buses'] : ['buses']
    )
    expect(add.map(({ story, theme }) => [story, theme])).toEqual([
      ['anna', 'taxis'],
      ['anna', 'buses'],
      ['ben', 'buses'],
    ])
  })

  it('never leaves a story without a theme', () => {
    expect(() => splitMoves(standing, 'travel', ['taxis', 'buses'], () => [])).toThrow(RangeError)
    expect(() => splitMoves(standing, 'travel', ['taxis', 'buses'], () => ['trains'])).toThrow(RangeError)
  })
})

interface Book {
  readonly standing: readonly Standing[]
  readonly fates: readonly Fate[]
  readonly live: readonly ThemeKey[]
}

const on = '2026-11-24' as Fate['on']
let made = 0
const after = ({ standing, fates, live }: Book, moving: Moving, fate: Fate): Book => ({
  standing: [
    ...standing.filter(({ id }) => !moving.remove.includes(id)),
    ...moving.add.map(({ story, theme, side }) => ({ id: `m${++made}`, story, theme, side })),
  ],
  fates: [...fates, fate],
  live: [...new Set([...live.filter(key => key !== fate.theme), ...fate.into])],
})

/** One merger or one split, by numbers drawn at random; the same book when only one theme is left. */
function step(book: Book, [isMerger, a, b, lot]: readonly [boolean, number, number, number]): Book {
  const from = book.live[a % book.live.length]!
  const others = book.live.filter(key => key !== from)
  if (isMerger && others.length > 0) {
    const into = others[b % others.length]!
    const moving = mergeMoves(book.standing, from, into)
    checkReckoning(book, from, moving)
    return after(book, moving, { theme: from, kind: 'merged', into: [into], on })
  }
  const into = [`new-${++made}`, others[b % Math.max(others.length, 1)] ?? `new-${++made}`]
  const parts = [[into[0]!], [into[1]!], into]
  const moving = splitMoves(
    book.standing,
    from,
    into,
    story => parts[(story.charCodeAt(1) + lot) % parts.length]!
  )
  checkReckoning(book, from, moving)
  return after(book, moving, { theme: from, kind: 'split', into, on })
}

/** What left is what arrived: every story of a side went to at least one part, and to a merger exactly once. */
function checkReckoning(book: Book, from: ThemeKey, { reckoning, add }: Moving): void {
  for (const side of sides) {
    const before = storiesOn(book.standing, from, side)
    const here = reckoning.filter(one => one.side === side)
    const arrived = here.reduce((sum, { stories }) => sum + stories, 0)
    const already = here.reduce((sum, one) => sum + one.already, 0)
    expect(add.filter(one => one.side === side)).toHaveLength(arrived - already)
    expect(arrived).toBeGreaterThanOrEqual(before)
    if (here.length === 1) expect(arrived).toBe(before)
  }
}

const aBook = fc
  .array(fc.tuple(fc.nat(15), fc.nat(4), fc.constantFrom(...sides)), { minLength: 1, maxLength: 60 })
  .map((places): Book => ({
    standing: places.map(([story, theme, side], nth) => ({
      ...{ id: `p${nth}`, story: `s${String.fromCodePoint(97 + story)}`, theme: `theme-${theme}`, side },
    })),
    fates: [],
    live: ['theme-0', 'theme-1', 'theme-2', 'theme-3', 'theme-4'],
  }))
const steps = fc.array(fc.tuple(fc.boolean(), fc.nat(9), fc.nat(9), fc.nat(2)), { maxLength: 12 })

describe('a codebook after any mergers and splits', () => {
  it('has lost no story from either side, and gained none', () => {
    fc.assert(
      fc.property(aBook, steps, (book, moves) => {
        const end = moves.reduce(step, book)
        const told = ({ standing }: Book) =>
          [...new Set(standing.map(({ story, side }) => `${story} ${side}`))].sort()
        expect(told(end)).toEqual(told(book))
      }),
      { seed: 20_261_124, numRuns: 300 }
    )
  })

  it('reconciles every merger: both counts before are the count after and those that stood in both', () => {
    fc.assert(
      fc.property(aBook, fc.nat(4), fc.nat(3), (book, a, b) => {
        const from = book.live[a]!
        const into = book.live.filter(key => key !== from)[b]!
        const moving = mergeMoves(book.standing, from, into)
        const end = after(book, moving, { theme: from, kind: 'merged', into: [into], on })
        for (const side of sides) {
          const both = moving.reckoning.find(one => one.side === side)!.already
          const before = storiesOn(book.standing, from, side) + storiesOn(book.standing, into, side)
          expect(before).toBe(storiesOn(end.standing, into, side) + both)
          expect(storiesOn(end.standing, from, side)).toBe(0)
        }
      }),
      { seed: 7, numRuns: 300 }
    )
  })

  it('answers for every old key with themes that stand, and every story stands in one of those', () => {
    fc.assert(
      fc.property(aBook, steps, (book, moves) => {
        const end = moves.reduce(step, book)
        for (const { story, theme, side } of book.standing) {
          const now = whatBecame(theme, end.fates)
          expect(now.length).toBeGreaterThan(0)
          expect(now.every(key => end.live.includes(key))).toBe(true)
          expect(
            end.standing.some(one => one.story === story && one.side === side && now.includes(one.theme))
          ).toBe(true)
        }
      }),
      { seed: 42, numRuns: 300 }
    )
  })
})

describe('what became of a theme', () => {
  const fates: Fate[] = [
    { theme: 'taxis', kind: 'merged', into: ['travel'], on },
    { theme: 'travel', kind: 'split', into: ['home-to-school', 'buses'], on },
  ]

  it('is followed on to themes that stand', () => {
    expect(whatBecame('taxis', fates)).toEqual(['home-to-school', 'buses'])
    expect(whatBecame('buses', fates)).toEqual(['buses'])
  })

  it('can be asked the other way round', () => {
    expect(cameFrom('buses', fates)).toEqual(['taxis', 'travel'])
    expect(cameFrom('taxis', fates)).toEqual([])
  })
})
