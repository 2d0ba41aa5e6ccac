import { describe, expect, it } from 'vitest'
import { labelledTexts } from '../../../../../tests/support/labelled-texts.ts'
import { fitsNothing, newThemes } from './unlike.ts'

const texts = labelledTexts(900, 'new themes').map((each, at) => ({ ...each, id: `${each.label} ${at}` }))
const unknown = new Set(['tribunal'])
const coded = texts.slice(0, 500).filter(({ label }) => !unknown.has(label))
const rest = texts.slice(500)

const shareOf = (some: readonly { readonly label: string }[]) =>
  some.filter(({ label }) => unknown.has(label)).length / some.length

describe('what fits no theme yet', () => {
  it('is mostly what nobody has written a theme for', () => {
    const strange = fitsNothing(coded, rest)
    expect(shareOf(strange)).toBeGreaterThan(3 * shareOf(rest))
  })

  it('comes in groups that have something in common, with the words that they share', () => {
    const found = newThemes(coded, rest)
    const theirs = found.filter(
      ({ stories }) => stories.filter(id => id.startsWith('tribunal')).length * 2 > stories.length
    )
    expect(theirs.length).toBeGreaterThan(0)
    expect(theirs.flatMap(({ because }) => because).join(' ')).toMatch(
      /tribunal|appeal|hearing|mediation|solicitor|judge/
    )
    expect(found.every(({ stories }) => stories.length >= 3)).toBe(true)
  })

  it('is nothing while nothing is coded: every text would be strange', () => {
    expect(newThemes([], rest)).toEqual([])
  })
})
