import { describe, expect, it } from 'vitest'
import { readArea } from '../../../area/index.ts'
import { isUpn } from './check-digits.ts'
import { likelyIdentifiers, takenOut, type KnownName } from './marking.ts'
import { clean, planted } from './planted.ts'

const root = new URL('../../../../../areas/', import.meta.url).pathname
const devon = (await readArea(`${root}devon`)).area.namesHere
const example = (await readArea(`${root}example`)).area.namesHere

/** A text with the area's own names in their places, and what was planted in it. */
function filled(text: string, names: readonly KnownName[], nth: number) {
  const pick = (kind: string) => {
    const known = names.filter(one => one.kind === kind)
    return known.length === 0 ? 'Hillcrest School' : known[nth % known.length]!.name
  }
  const rare = text.startsWith('<<')
  const whole = text
    .replace(/^<<|>>$/g, '')
    .replaceAll(/\{\{(place|school|service)\}\}/g, (_, kind: string) => `{{${pick(kind)}}}`)
  const details = [...whole.matchAll(/\{\{([^}]+)\}\}/g)].map(([, detail]) => detail!.split('|').at(-1)!)
  return { rare, details, words: whole.replaceAll(/\{\{([^}|]+)(?:\|[^}]+)?\}\}/g, '$1') }
}

/** Planted details of which a letter or figure is not marked, and sentences that should have been. */
function missed(names: readonly KnownName[]): string[] {
  return planted.flatMap((text, nth) => {
    const { rare, details, words } = filled(text, names, nth)
    const pieces = likelyIdentifiers(words, names)
    const open = pieces.map(({ text, kind }) => (kind === null ? text : '\0'.repeat(text.length))).join('')
    const left = details.filter(detail => {
      const at = words.indexOf(detail)
      return /[\p{L}\d]/u.test(open.slice(at, at + detail.length))
    })
    const unseen = rare && !pieces.some(piece => piece.rare !== null) ? [`rare: ${words}`] : []
    return [...left.map(detail => `${detail} in: ${words}`), ...unseen]
  })
}

const falseMarks = (names: readonly KnownName[]) =>
  clean.flatMap(text =>
    likelyIdentifiers(text, names).flatMap(({ text: found, kind, rare }) =>
      kind === null && rare === null ? [] : [`${kind ?? String(rare)}: ${found} in: ${text}`]
    )
  )

describe('a hundred texts in which details were planted', () => {
  it('are a hundred, and so are those without', () => {
    expect([planted.length, clean.length]).toEqual([100, 100])
  })

  it('have every one of them marked, in both areas', () => {
    expect(missed(devon)).toEqual([])
    expect(missed(example)).toEqual([])
  })
})

describe('a hundred texts with nothing to find', () => {
  it('have no more than twenty marks between them, in both areas', () => {
    expect(falseMarks(devon).slice(20)).toEqual([])
    expect(falseMarks(example).slice(20)).toEqual([])
  })
})

describe('numbers with a check digit', () => {
  it('are pupil numbers only when the check letter is right', () => {
    expect(isUpn('H801200001001')).toBe(true)
    expect(isUpn('A801200001001')).toBe(false)
    expect(isUpn('H80120000100Z')).toBe(false)
  })
})

describe('what a computer cannot know', () => {
  it('is said of a sentence, with the reason, and leaves its words alone', () => {
    const pieces = likelyIdentifiers('It was cold. He is the only blind boy in his school. We left.')
    expect(pieces.map(({ text, rare }) => [text, rare])).toEqual([
      ['It was cold. ', null],
      ['He is the only blind boy in his school.', ['only']],
      [' We left.', null],
    ])
  })
})

describe('taking out', () => {
  it('puts a word in brackets for each mark and leaves everything else as it was', () => {
    const text = 'My son Alex Hughes goes to Riverbend.\nRing 01632 960 001, says Mrs Bell.'
    expect(takenOut(text, example, kind => `[${kind}]`)).toBe(
      'My son [name] goes to [school].\nRing [phone], says [name].'
    )
  })

  it('finds nothing more in what it has taken out', () => {
    expect(likelyIdentifiers('We saw [name] at [school] in May.', example)).toHaveLength(1)
  })
})

describe('a long story', () => {
  it('of ten thousand characters is looked through in a moment', () => {
    const long = planted.join(' ').slice(0, 5_000) + clean.join(' ').slice(0, 5_000)
    likelyIdentifiers(long, devon)
    const times = Array.from({ length: 9 }, () => {
      const began = performance.now()
      likelyIdentifiers(long, devon)
      return performance.now() - began
    })
    expect(Math.min(...times)).toBeLessThan(50) // in the others something else may have had the machine
  })

  it('of letters made to slow us down is looked through in a moment too', () => {
    const took = (part: string, whole = 10_000) => {
      const began = process.cpuUsage()
      likelyIdentifiers(part.repeat(whole / part.length).slice(0, whole), devon)
      const { user, system } = process.cpuUsage(began)
      return (user + system) / 1000
    }
    took('He is a kind man. ')
    expect(took('ﷺ')).toBeLessThan(150) // 3 s, when each letter of a run was tried as the first of an address
    expect(took('000')).toBeLessThan(150)
    expect(took('éA')).toBeLessThan(150)
    expect(took(`a at a${'-dot'.repeat(20)}!`)).toBeLessThan(150)
  })
})
