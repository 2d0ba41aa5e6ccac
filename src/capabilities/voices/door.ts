import type { Db } from '../../platform/db/index.ts'
import type { CalendarDate } from '../../standards/calendar.ts'
import { NotFound } from '../../standards/errors.ts'
import type { Needs } from '../area/index.ts'
import { publishStory } from './publish.ts'
import { storyStatus, type StoryStatus } from './rules/status.ts'
import type { Answer, Clearing, Outcome, Reading, Sharing, Teller } from './rules/story.ts'
import * as store from './store/index.ts'

/** Everything its teller may see of a story: what they told us and what was done with it, first to last. */
export interface TellersStory {
  readonly id: string
  readonly toldOn: CalendarDate
  /** As they were told. */
  readonly words: string
  readonly teller: Teller
  readonly cornerstone: string | null
  readonly sharing: Sharing
  readonly status: StoryStatus
  readonly readings: readonly Reading[]
  readonly clearings: readonly Clearing[]
  readonly answers: readonly Answer[]
  readonly outcomes: readonly Outcome[]
  /** True when they left an address: we mail them when there is news. */
  readonly willMail: boolean
}

/** The story of the code this visitor holds, or null. For a public actor that carries a receipt: see `holderOf`. */
export async function findStoryByReceipt(db: Db): Promise<TellersStory | null> {
  const found = await store.findTellersStory(db)
  if (found === undefined) return null
  const { contact, ...story } = found
  const work = await store.findWorkOn(db, story.id)
  const { readings, answers, outcomes } = work
  const done = { readings: readings.length, answers: answers.length, outcome: outcomes.at(-1)?.kind ?? null }
  return { ...story, ...work, status: storyStatus(done), willMail: contact !== null }
}

/** Publishes a new version of a story that is public already, with what is new since. Nothing when it is not. */
export async function republishStory(
  needs: Needs,
  db: Db,
  storyId: string,
  how: Parameters<typeof publishStory>[3]
): Promise<void> {
  if ((await store.findNumber(db, storyId)) === null) return
  const story = await store.findStoryById(db, storyId)
  if (story === undefined) throw new NotFound('There is no such story.')
  await publishStory(needs, db, story, how)
}
