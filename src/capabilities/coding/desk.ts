import type { Needs } from '../area/index.ts'
import { hashOfWords, sortableStories, sortedStories, type StoryToSort } from '../themes/index.ts'
import { storiesToTheme } from '../voices/index.ts'
import type { Db } from '../../platform/db/index.ts'
import { NotFound } from '../../standards/errors.ts'
import { isId } from '../../standards/random-id.ts'
import { readsTwice, stageOf, type Candidate, type StageOfStory } from './rules/readers.ts'
import { findReadings, type Reading } from './store/readings.ts'

/** A story that may be coded, with who has read it in the words it has today. */
export interface StoryOnDesk extends StoryToSort {
  readonly wordsHash: string
  readonly needsTwo: boolean
  readonly stage: StageOfStory
  /** Only of the words of today: when they change, it is read again. */
  readonly readings: readonly Reading[]
}

/** Stories that this person may read, those nobody has sorted first, then oldest first; at most 500 of each. */
export async function storiesOnDesk(needs: Needs, db: Db): Promise<StoryOnDesk[]> {
  const readings = await findReadings(db)
  const done = readings.filter(({ kind, isDone }) => kind === 'agreed' && isDone).map(({ story }) => story)
  const settled = readings.filter(({ isDone, needsTwo }) => isDone && !needsTwo).map(({ story }) => story)
  const open = await storiesToTheme(db, { except: [...done, ...settled] })
  const sorted = await sortedStories(db)
  const desk = open.filter(isReadable).map(story => onDesk(needs, story, readings))
  const wasSorted = ({ id }: StoryOnDesk) => Number(sorted.has(id))
  return desk.toSorted((one, other) => wasSorted(one) - wasSorted(other))
}

const isReadable = (story: { words: string | null }): story is StoryToSort => story.words !== null

/** One story, settled or not. Errors: NotFound when its words are not for this person. */
export async function storyOnDesk(needs: Needs, db: Db, id: string): Promise<StoryOnDesk> {
  const [story] = isId(id) ? await sortableStories(db, [id]) : []
  if (story === undefined) throw new NotFound('This story is not one to code.')
  return onDesk(needs, story, await findReadings(db, id))
}

function onDesk({ area }: Needs, story: StoryToSort, all: readonly Reading[]): StoryOnDesk {
  const wordsHash = hashOfWords(story.words)
  const readings = all.filter(one => one.story === story.id && one.wordsHash === wordsHash)
  // What was said when the first began holds, whatever the area says since.
  const needsTwo = readings[0]?.needsTwo ?? readsTwice(story.id, area.coding?.everyNth ?? null)
  return { ...story, wordsHash, needsTwo, readings, stage: stageOf(readings, needsTwo) }
}

/** A story as the rule for the next one sees it. */
export const asCandidate = ({ id, stage, readings }: StoryOnDesk): Candidate => ({ id, stage, readings })
