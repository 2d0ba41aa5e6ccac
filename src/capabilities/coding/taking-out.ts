import type { Needs } from '../area/index.ts'
import { hashOfWords, publishedStories, themesNow, themeTitles } from '../themes/index.ts'
import type { Db } from '../../platform/db/index.ts'
import { codesOf, guidOfCode, type PartWords } from './exchange/codebook.ts'
import { guidOf, projectFiles, toCharacters } from './exchange/refi.ts'
import type { CodedPassage } from './exchange/tables.ts'
import { zip } from './exchange/zip.ts'
import type { Passage } from './rules/passages.ts'
import { findPassages, findReadings } from './store/readings.ts'

interface SettledStory {
  /** Key of its publication. */
  readonly key: string
  readonly words: string
  readonly readers: number
  readonly passages: readonly Passage[]
}

/**
 * What was settled about stories that anybody may read, in the very words that are public. All others are left out, words
 * and coding: their tellers did not let us show them.
 */
async function settledStories(db: Db): Promise<SettledStory[]> {
  const readings = await findReadings(db)
  const published = await publishedStories(db, readings.map(({ story }) => story)) // prettier-ignore
  const settled = readings.filter(
    ({ kind, isDone, needsTwo, story, wordsHash }) =>
      isDone &&
      (kind === 'agreed' || !needsTwo) &&
      published.has(story) &&
      hashOfWords(published.get(story)!.words) === wordsHash
  )
  const passages = await findPassages(
    db,
    settled.map(({ id }) => id)
  )
  const now = await themesNow(db)
  return settled.map(({ id, story, kind }) => ({
    ...published.get(story)!,
    readers: kind === 'agreed' ? 2 : 1,
    passages: passages
      .filter(({ reading }) => reading === id)
      .flatMap(passage => now(passage.theme).map(theme => ({ ...passage, theme }))),
  }))
}

/** Every settled passage of a public story. */
export async function passagesOut(db: Db): Promise<CodedPassage[]> {
  const titles = await themeTitles(db)
  return (await settledStories(db)).flatMap(({ key, words, readers, passages }) =>
    passages.map(({ theme, side, from, to }) => ({
      ...{ story: key, theme, title: titles.get(theme)?.title ?? theme, side, from, to, readers },
      words: words.slice(from, to),
    }))
  )
}

/** The whole project as a REFI-QDA file: the codebook, the public stories that are coded, and their coding. */
export async function projectOut({ area, now }: Needs, db: Db, words: PartWords): Promise<Buffer> {
  const themes = [...(await themeTitles(db)).values()]
  const sources = (await settledStories(db)).map(({ key, words: text, passages }) => ({
    ...{ guid: guidOf(`story ${key}`), name: nameOfSource(key), text },
    codings: passages.map(passage => ({
      code: guidOfCode(passage),
      ...{ from: toCharacters(text, passage.from), to: toCharacters(text, passage.to) },
    })),
  }))
  const project = { name: area.siteName, codes: codesOf(area, themes, words), sources }
  return zip(projectFiles(project, `${now().toISOString().slice(0, 19)}Z`))
}

/** A public story's name in files. */
export const nameOfSource = (key: string): string => `Story ${key}`
