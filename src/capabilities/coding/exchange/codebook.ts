import type { Area } from '../../area/index.ts'
import { openSides, type Side, type Theme } from '../../themes/index.ts'
import { nameOf } from '../rules/passages.ts'
import { guidOf, type QdaCode } from './refi.ts'

/** Words that stand in a codebook file for the parts of a theme, and are looked for when one is read. */
export interface PartWords {
  readonly belongs: string
  readonly leftOut: string
  readonly theirWords: string
  readonly side: Readonly<Record<Side, string>>
}

/** The id a side of a theme has in files: always the same. */
export const guidOfCode = (code: { readonly theme: string; readonly side: Side }): string =>
  guidOf(`code ${nameOf(code)}`)

/** Themes as codes: under each cornerstone its themes, under each theme its sides, which alone are given to passages. */
export function codesOf(
  { cornerstones }: Pick<Area, 'cornerstones'>,
  themes: readonly Theme[],
  words: PartWords
): QdaCode[] {
  return cornerstones
    .map(({ key, name, about }) => ({
      ...{ guid: guidOf(`cornerstone ${key}`), name, isCodable: false, description: about },
      codes: themes.filter(({ cornerstone }) => cornerstone === key).map(theme => themeCode(theme, words)),
    }))
    .filter(({ codes }) => codes.length > 0)
}

const themeCode = (theme: Theme, words: PartWords): QdaCode => ({
  ...{ guid: guidOf(`theme ${theme.key}`), name: theme.title, isCodable: false },
  description: describe(theme, words),
  codes: openSides(theme).map(side => ({
    ...{ guid: guidOfCode({ theme: theme.key, side }), name: `${theme.title}: ${words.side[side]}` },
    ...{ isCodable: true, description: theme[side] ?? '', codes: [] },
  })),
})

const describe = ({ definition, belongs, leftOut, theirWords }: Theme, words: PartWords): string =>
  [
    definition,
    belongs && `${words.belongs}: ${belongs}`,
    leftOut && `${words.leftOut}: ${leftOut}`,
    theirWords && `${words.theirWords}: ${theirWords}`,
  ]
    .filter(Boolean)
    .join('\n\n')

/** A theme as a file describes it. Sides that are null wait for their other half. */
export interface ThemeInFile {
  readonly title: string
  /** Name or key of a cornerstone; null when the file names none. */
  readonly cornerstone: string | null
  readonly strength: string | null
  readonly development: string | null
  readonly definition: string | null
  readonly belongs: string | null
  readonly leftOut: string | null
  readonly theirWords: string | null
}

/**
 * The themes of a codebook file. One of ours comes back whole. In one of another program a code with codes under it is a
 * heading, and one without is a theme whose development is what the file says about it.
 */
export function themesFrom(codes: readonly QdaCode[], words: PartWords): ThemeInFile[] {
  return codes.flatMap(code => themesUnder(code, null, words))
}

function themesUnder(code: QdaCode, heading: string | null, words: PartWords): ThemeInFile[] {
  const sides = sidesOf(code, words)
  if (sides === null && code.codes.length > 0) {
    return code.codes.flatMap(each => themesUnder(each, code.name, words))
  }
  const parts = partsOf(code.description, words)
  const own = sides ?? { strength: null, development: parts.definition ?? code.name }
  return [{ title: code.name, cornerstone: heading, ...parts, ...own }]
}

function sidesOf({ name, codes }: QdaCode, { side }: PartWords) {
  const find = (which: Side) => codes.find(code => code.name === `${name}: ${side[which]}`)
  const [strength, development] = [find('strength'), find('development')]
  if (strength === undefined && development === undefined) return null
  const said = (code: QdaCode | undefined) => (code === undefined ? null : code.description || code.name)
  return { strength: said(strength), development: said(development) }
}

function partsOf(description: string, words: PartWords) {
  const paragraphs = description.split(/\n{2,}/).map(each => each.trim())
  const after = (label: string) => {
    const found = paragraphs.find(each => each.startsWith(`${label}: `))
    return found === undefined ? null : found.slice(label.length + 2)
  }
  const labels = [words.belongs, words.leftOut, words.theirWords]
  const rest = paragraphs.filter(each => each !== '' && !labels.some(label => each.startsWith(`${label}: `)))
  return {
    definition: rest.join('\n\n') || null,
    ...{ belongs: after(words.belongs), leftOut: after(words.leftOut), theirWords: after(words.theirWords) },
  }
}
