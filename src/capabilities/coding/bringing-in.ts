import type { Needs } from '../area/index.ts'
import {
  addTheme,
  bareWording,
  openSides,
  publishedStories,
  themeTitles,
  type Side,
  type Theme,
} from '../themes/index.ts'
import type { Db } from '../../platform/db/index.ts'
import { NotFound } from '../../standards/errors.ts'
import { storyOnDesk, type StoryOnDesk } from './desk.ts'
import { guidOfCode, themesFrom, type PartWords, type ThemeInFile } from './exchange/codebook.ts'
import { fromCharacters, readCodebook, readProject, type QdaCode, type QdaSource } from './exchange/refi.ts'
import { themesInTable } from './exchange/tables.ts'
import { NotXml } from './exchange/xml.ts'
import { NotZip, unzip } from './exchange/zip.ts'
import type { Code } from './rules/passages.ts'
import { finishOwn } from './settling.ts'
import { nameOfSource } from './taking-out.ts'
import { beginReading, insertPassages } from './store/readings.ts'
import type { Hand } from './store/tables.ts'

/** What a file holds, as far as we take it. */
export interface FileIn {
  readonly themes: readonly ThemeInFile[]
  readonly codes: readonly QdaCode[]
  readonly sources: readonly QdaSource[]
}

/** Reads a codebook or a project by what it is, whatever it is called. Null for a file that is none of these. */
export function readFileIn(bytes: Uint8Array, words: PartWords): FileIn | null {
  const buffer = Buffer.from(bytes)
  try {
    if (buffer.subarray(0, 2).toString() === 'PK') {
      const { codes, sources } = readProject(unzip(buffer))
      return { themes: themesFrom(codes, words), codes, sources }
    }
    const text = buffer.toString('utf8').replace(/^\ufeff/, '')
    if (text.trimStart().startsWith('<')) {
      const codes = readCodebook(text)
      return codes.length === 0 ? null : { themes: themesFrom(codes, words), codes, sources: [] }
    }
    const themes = themesInTable(text)
    return themes === null ? null : { themes, codes: [], sources: [] }
  } catch (fault) {
    if (fault instanceof NotXml || fault instanceof NotZip) return null
    throw fault
  }
}

/** How much came of a file. */
export interface Brought {
  readonly themes: number
  readonly stories: number
  readonly left: number
}

interface BringingIn {
  readonly file: FileIn
  /** Key of the cornerstone for themes that name none of ours. */
  readonly cornerstone: string
  readonly by: Hand
  readonly words: PartWords
}

/**
 * Adds the themes of a file that are not here by their title, and the coding of public stories as this person's own. What is
 * here is never changed; a text that differs by one letter from ours is left out, since places in it would lie.
 */
export async function bringIn(
  needs: Needs,
  db: Db,
  { file, cornerstone, by, words }: BringingIn
): Promise<Brought> {
  const added = await addThemes(needs, db, { file, cornerstone, by })
  const codes = codesByGuid(file.codes, [...(await themeTitles(db)).values()], words)
  let stories = 0
  for (const source of file.sources) if (await bringCoding(needs, db, { source, codes, by })) stories++
  return { themes: added, stories, left: file.themes.length - added + file.sources.length - stories }
}

async function addThemes(
  needs: Needs,
  db: Db,
  { file, cornerstone, by }: Pick<BringingIn, 'file' | 'cornerstone' | 'by'>
): Promise<number> {
  const known = new Set([...(await themeTitles(db)).values()].map(({ title }) => title.toLowerCase()))
  let added = 0
  for (const theme of file.themes) {
    const title = fit(theme.title.replaceAll(/\s+/g, ' '), 100)
    if (title === null || known.has(title.toLowerCase())) continue
    known.add(title.toLowerCase())
    const under = needs.area.cornerstones.find(
      ({ key, name }) => key === theme.cornerstone || name.toLowerCase() === theme.cornerstone?.toLowerCase()
    )
    const wording = {
      ...bareWording,
      ...{ title, cornerstone: under?.key ?? cornerstone },
      ...{ strength: fit(theme.strength, 500), development: fit(theme.development, 500) },
      ...{ definition: fit(theme.definition, 2000), belongs: fit(theme.belongs, 2000) },
      ...{ leftOut: fit(theme.leftOut, 2000), theirWords: fit(theme.theirWords, 500) },
    }
    await addTheme(needs, db, { wording, by })
    added++
  }
  return added
}

// Characters nobody sees: controls, and those that turn the direction of what comes after them.
// eslint-disable-next-line no-control-regex
const UNSEEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g

/** Words of a file as they may stand here: only what can be seen, and no more characters than fit. Null for none. */
const fit = (text: string | null, most: number): string | null =>
  [...(text ?? '').replaceAll(UNSEEN, '')].slice(0, most).join('').trim() || null

/** Which of our codes each code of a file is: by its id where the file is ours, by its name where a program gave new ids. */
function codesByGuid(
  codes: readonly QdaCode[],
  themes: readonly Theme[],
  words: PartWords
): ReadonlyMap<string, Code> {
  const ours = themes.flatMap(theme =>
    openSides(theme).map(side => ({ theme: theme.key, side, title: theme.title }))
  )
  const byGuid = new Map(ours.map(code => [guidOfCode(code), code]))
  const nameIn = (title: string, side: Side) => `${title}: ${words.side[side]}`.toLowerCase()
  const byName = new Map([
    ...ours.map(code => [code.title.toLowerCase(), code] as const), // a theme without sides: its last, the development
    ...ours.map(code => [nameIn(code.title, code.side), code] as const),
  ])
  const all = (of: readonly QdaCode[]): QdaCode[] => of.flatMap(code => [code, ...all(code.codes)])
  return new Map(
    all(codes).flatMap(({ guid, name }) => {
      const found = byGuid.get(guid) ?? byName.get(name.toLowerCase())
      return found === undefined ? [] : [[guid, { theme: found.theme, side: found.side }] as const]
    })
  )
}

/** One story's coding as this person's own, and done. False when it does not fit, or they have read it, or nobody needs to. */
async function bringCoding(
  needs: Needs,
  db: Db,
  { source, codes, by }: { source: QdaSource; codes: ReadonlyMap<string, Code>; by: Hand }
): Promise<boolean> {
  const text = source.text.replaceAll('\r\n', '\n')
  const story = await storyNamed(needs, db, source.name)
  if (story === null || story.words !== text) return false
  if (story.stage === 'settled' || story.stage === 'to-talk') return false
  if (story.readings.some(one => one.by === by.id)) return false
  const length = [...text].length
  const passages = source.codings.flatMap(({ code, from, to }) => {
    const found = codes.get(code)
    if (found === undefined || from < 0 || to > length || from >= to) return []
    return {
      ...found,
      id: needs.newId(),
      from: fromCharacters(text, from),
      to: fromCharacters(text, to),
      quote: false,
    }
  })
  if (passages.length === 0) return false
  const { id, wordsHash, needsTwo } = story
  const reading = await beginReading(db, {
    ...{ id: needs.newId(), story: id, kind: 'own', wordsHash, needsTwo, by, on: needs.today() },
  })
  await insertPassages(db, reading, passages)
  await finishOwn(needs, db, { story, reading, by })
  return true
}

async function storyNamed(needs: Needs, db: Db, name: string): Promise<StoryOnDesk | null> {
  const published = await publishedStories(db)
  const found = [...published].find(([, { key }]) => nameOfSource(key) === name.replace(/\.txt$/i, ''))
  if (found === undefined) return null
  try {
    return await storyOnDesk(needs, db, found[0])
  } catch (fault) {
    if (fault instanceof NotFound) return null
    throw fault
  }
}
