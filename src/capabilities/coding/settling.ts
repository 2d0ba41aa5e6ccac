import type { Needs } from '../area/index.ts'
import { keepMarks, placeStory, themesNow } from '../themes/index.ts'
import type { Db } from '../../platform/db/index.ts'
import { Conflict } from '../../standards/errors.ts'
import { copy } from './copy.ts'
import type { StoryOnDesk } from './desk.ts'
import { storyOnDesk } from './desk.ts'
import { codesByPiece, codeOf, nameOf, passagesFrom, type Passage } from './rules/passages.ts'
import { piecesOf } from './rules/pieces.ts'
import { whatBecameOf } from './rules/suggestion.ts'
import { codesAgreed, isAgreed, sideBySide, type Agreed, type Row } from './rules/talking.ts'
import {
  beginReading,
  findPassages,
  findSerious,
  findSuggestions,
  finishReading,
  insertAgreed,
  insertPassages,
  settleSuggestions,
  type Reading,
} from './store/readings.ts'
import type { Hand } from './store/tables.ts'

/**
 * Says that somebody's own reading is done. A story that one person reads is settled with it; one that two read when the
 * second is done and both said the same.
 *
 * Errors: Conflict when as many as must have read it already.
 */
export async function finishOwn(
  needs: Needs,
  db: Db,
  { story, reading, by }: { story: StoryOnDesk; reading: string; by: Hand }
): Promise<void> {
  const passages = await findPassages(db, [reading])
  const suggested = await findSuggestions(db, reading)
  const became = whatBecameOf(suggested, passages)
  await settleSuggestions(
    db,
    reading,
    suggested.map(({ theme, side }, at) => ({ theme, side, became: became[at]! }))
  )
  const done = story.readings.filter(({ kind, isDone }) => kind === 'own' && isDone).length
  const isTaken =
    done >= (story.needsTwo ? 2 : 1) ||
    !(await finishReading(db, {
      ...{ reading, story: story.id, wordsHash: story.wordsHash, nth: done === 0 ? 1 : 2 },
      ...{ said: passages.length === 0 ? 'nothing' : 'coded', note: null, on: needs.today() },
    }))
  if (isTaken) throw new Conflict('This story has been read in the meantime.')
  if (!story.needsTwo) return settle(needs, db, { story, passages, readings: [reading], by })
  const now = await storyOnDesk(needs, db, story.id)
  if (now.stage !== 'to-talk') return
  const talk = await talkOf(db, now)
  if (talk.rows.every(isAgreed) && !talk.hasSplit)
    await settleTalk(needs, db, {
      ...{ story: now, agreed: new Map(), by },
      people: talk.readers.map(one => ({ id: one.by, name: one.byName })),
      note: copy.in('en-GB').talk.noTalk,
    })
}

/** Two readings of one story side by side. */
export interface Talk {
  readonly readers: readonly [Reading, Reading]
  readonly rows: readonly Row[]
  readonly pieces: ReturnType<typeof piecesOf>
  readonly one: readonly (readonly string[])[]
  readonly other: readonly (readonly string[])[]
  readonly quotes: readonly Passage[]
  /** A theme that one of them chose was split since: they have to say which part. */
  readonly hasSplit: boolean
}

/** What both readers said, once both are done. Errors: Conflict before that. */
export async function talkOf(db: Db, { words, readings }: StoryOnDesk): Promise<Talk> {
  const [first, second] = readings.filter(({ kind, isDone }) => kind === 'own' && isDone)
  if (first === undefined || second === undefined) throw new Conflict('Two people have not read it yet.')
  const now = await themesNow(db)
  let hasSplit = false
  const all = (await findPassages(db, [first.id, second.id])).map(passage => {
    const [theme, ...more] = now(passage.theme)
    hasSplit ||= more.length > 0
    return more.length > 0 || theme === undefined ? passage : { ...passage, theme }
  })
  const pieces = piecesOf(words)
  const saidBy = (reading: Reading) =>
    codesByPiece(
      pieces,
      all.filter(passage => passage.reading === reading.id)
    )
  const [one, other] = [saidBy(first), saidBy(second)]
  return {
    readers: [first, second],
    rows: sideBySide(pieces, one, other, words),
    ...{ pieces, one, other, quotes: all, hasSplit },
  }
}

interface Agreement {
  readonly story: StoryOnDesk
  /** For each row they differed in, by its first piece. */
  readonly agreed: ReadonlyMap<number, Agreed>
  readonly people: readonly Hand[]
  readonly note: string
  readonly by: Hand
}

/** Keeps what two readers agreed on after they talked, with who agreed and a note, and settles the story with it. */
export async function settleTalk(
  needs: Needs,
  db: Db,
  { story, agreed, people, note, by }: Agreement
): Promise<void> {
  const talk = await talkOf(db, story)
  const passages = passagesFrom(talk.pieces, codesAgreed(talk.pieces, talk.rows, agreed), talk.quotes)
  const { id, wordsHash, needsTwo } = story
  const reading = await beginReading(db, {
    ...{ id: needs.newId(), story: id, kind: 'agreed', wordsHash, needsTwo, by, on: needs.today() },
  })
  await insertPassages(
    db,
    reading,
    passages.map(passage => ({ ...passage, id: needs.newId() }))
  )
  await insertAgreed(db, reading, people)
  const isFirst = await finishReading(db, {
    ...{ reading, story: id, wordsHash, nth: 0, note, on: needs.today() },
    said: passages.length === 0 ? 'nothing' : 'coded',
  })
  if (!isFirst) throw new Conflict('This was talked through already.')
  await settle(needs, db, { story, passages, readings: talk.readers.map(one => one.id), by })
}

interface Settling {
  readonly story: StoryOnDesk
  readonly passages: readonly Passage[]
  /** Whose marks of what is few but serious go to the list. */
  readonly readings: readonly string[]
  readonly by: Hand
}

/** Hands to themes what readers settled: the story stands where its passages do, and nowhere else. */
async function settle(needs: Needs, db: Db, { story, passages, readings, by }: Settling): Promise<void> {
  const { id, wordsHash } = story
  const places = [...new Set(passages.map(nameOf))].map(codeOf)
  await placeStory(needs, db, { story: id, places, by })
  const marks = await findSerious(db, readings)
  const readers = (await storyOnDesk(needs, db, id)).readings
  const quotes = passages
    .filter(({ quote }) => quote)
    .map(({ theme, side, from, to }) => ({ theme, side, from, to, wordsHash }))
  const handOf = (reading: string): Hand => {
    const found = readers.find(one => one.id === reading)
    return found === undefined ? by : { id: found.by, name: found.byName }
  }
  await keepMarks(needs, db, {
    ...{ story: id, quotes, by },
    serious: marks.map(({ reading, ...mark }) => ({ ...mark, wordsHash, by: handOf(reading) })),
  })
}
