import { placements, sortableStories, themesNow, type Theme } from '../themes/index.ts'
import type { Db } from '../../platform/db/index.ts'
import { codeOf, nameOf } from './rules/passages.ts'
import { learn } from './rules/suggest/suggester.ts'
import type { Coded } from './rules/suggest/coded.ts'
import type { Suggestion } from './rules/suggestion.ts'
import { findPassages, findReadings } from './store/readings.ts'
import type { StoryOnDesk } from './desk.ts'

/** Shown at most, so that a reader still looks at the whole list. */
const SHOWN = 3

/**
 * What this story may say, the likeliest first, with the words each suggestion goes by. Learnt from passages that people
 * coded and this person may see, and from whole stories that stand in one place only; never from this story itself, so that
 * a second reader is told nothing of the first.
 */
export async function suggest(
  db: Db,
  story: Pick<StoryOnDesk, 'id' | 'words'>,
  themes: readonly Theme[]
): Promise<Suggestion[]> {
  const open = new Set(
    themes.flatMap(theme =>
      (['strength', 'development'] as const)
        .filter(side => theme[side] !== null)
        .map(side => nameOf({ theme: theme.key, side }))
    )
  )
  const examples = (await examplesBut(db, story.id)).filter(({ label }) => open.has(label))
  const suggested = learn(examples)(story.words)
  return suggested.slice(0, SHOWN).map(({ label, score, because }) => ({ ...codeOf(label), score, because }))
}

/** What people coded, as far as this person may see it: passages, and whole stories that stand in one place only. */
export async function examplesBut(db: Db, story: string | null): Promise<Coded[]> {
  const now = await themesNow(db)
  const labelOf = (theme: string, side: 'strength' | 'development') =>
    now(theme).map(key => nameOf({ theme: key, side }))
  const readings = (await findReadings(db)).filter(({ isDone, story: of }) => isDone && of !== story)
  const passages = await findPassages(db)
  const placed = (await placements(db)).filter(one => one.story !== story)
  const coded = new Map(readings.map(({ id, story: of }) => [id, of]))
  const times = new Map<string, number>()
  for (const { story: of } of placed) times.set(of, (times.get(of) ?? 0) + 1)
  const whole = placed.filter(({ story: of }) => times.get(of) === 1)
  const wanted = [...new Set([...coded.values(), ...whole.map(one => one.story)])]
  const words = new Map((await sortableStories(db, wanted)).map(one => [one.id, one.words]))
  const ofPassages = passages.flatMap(({ reading, theme, side, from, to }) => {
    const text = words.get(coded.get(reading) ?? '')?.slice(from, to)
    return text === undefined ? [] : labelOf(theme, side).map(label => ({ words: text, label }))
  })
  const isCoded = new Set(coded.values())
  const ofWhole = whole.flatMap(({ story: of, theme, side }) => {
    const text = words.get(of)
    return text === undefined || isCoded.has(of) ? [] : [{ words: text, label: nameOf({ theme, side }) }]
  })
  return [...ofPassages, ...ofWhole]
}
