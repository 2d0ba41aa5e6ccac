import { describe, expect, it } from 'vitest'
import type { Lean, PublicCounts } from '../rules/opinions/public-counts.ts'
import type { PublicGroup, PublicOpinions } from '../rules/opinions/publish.ts'
import { dividing, sharesOf } from './dividing.ts'

const shown = (count: number) => ({ kind: 'shown', count }) as const
const few = { kind: 'hidden', below: 5 } as const
const withheld = { kind: 'withheld' } as const
const counts = (item: string, agree: number, disagree: number, seen: number): PublicCounts => ({
  ...{ item, seen: shown(seen), agree: shown(agree), disagree: shown(disagree) },
  ...{ pass: shown(seen - agree - disagree), lean: null },
})

const nobody = { agree: [], disagree: [] }
const said = (all: readonly PublicCounts[], groups: readonly PublicGroup<string>[] = []): PublicOpinions => ({
  ...{ people: shown(60), counts: all, consensus: nobody, found: { why: 'too-few-people' } },
  declared: { groups, shared: nobody, tooFew: [] },
})
const group = (name: string, lean: Lean): PublicGroup<string> => ({
  ...{ group: name, people: shown(20), says: [] },
  counts: [{ ...counts('calls', 20, 20, 60), agree: few, disagree: few, lean }],
})

describe('what people do not agree on', () => {
  it('is what a third or more agree with and a third or more do not, the most even first', () => {
    const all = [counts('rest', 40, 20, 60), counts('calls', 30, 29, 60), counts('plans', 41, 19, 60)]
    expect(dividing(said(all))).toEqual(['calls', 'rest'])
  })

  it('is what most of one group agree with and most of another do not, though the figures are not shown', () => {
    const hidden = { ...counts('calls', 20, 20, 60), agree: withheld, disagree: withheld }
    const parents = group('parents', 'most-agree')
    expect(dividing(said([hidden], [parents, group('staff', 'all-but-few-disagree')]))).toEqual(['calls'])
    expect(dividing(said([hidden], [parents, group('staff', 'mixed')]))).toEqual([])
  })

  it('is five statements at most', () => {
    const all = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(item => counts(item, 30, 30, 60))
    expect(dividing(said(all))).toEqual(['a', 'b', 'c', 'd', 'e'])
  })
})

describe('a picture of one statement', () => {
  it('is there only where its figures may be shown, and leaves out who passed where they are few', () => {
    expect(sharesOf(counts('calls', 30, 15, 60))).toEqual({ agree: 0.5, disagree: 0.25, pass: 0.25 })
    expect(sharesOf({ ...counts('calls', 30, 27, 60), pass: few })).toMatchObject({ pass: null })
    expect(sharesOf({ ...counts('calls', 30, 2, 60), disagree: few })).toBeNull()
  })
})
