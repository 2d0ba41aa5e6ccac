import type { Db } from '../../platform/db/index.ts'
import type { CalendarDate } from '../../standards/calendar.ts'
import { NotFound } from '../../standards/errors.ts'
import type { Needs } from '../area/index.ts'
import { contactOf, type Channel } from '../contacts/index.ts'
import { subjectOf } from './duties.ts'
import { current, heldOf, waitingFor } from '../publishing/index.ts'
import { publishable, publishStory } from './publish.ts'
import type { Approval, Consent } from './rules/consent.ts'
import type { Heard } from './rules/heard.ts'
import { storyStatus, type StoryStatus } from './rules/status.ts'
import type { Answer, Clearing, Outcome, Reading, Relation, Sharing, Teller } from './rules/story.ts'
import type { Addition } from './store/teller-says.ts'
import * as store from './store/index.ts'

/** Everything its teller may see of a story: what they told us and what was done with it, first to last. */
export interface TellersStory {
  readonly id: string
  readonly toldOn: CalendarDate
  /** As they were told. Null: told aloud, and nobody has typed it up yet. */
  readonly words: string | null
  /** What was good, and what would have made it better; null when not said. */
  readonly good: string | null
  readonly better: string | null
  readonly teller: Teller
  readonly cornerstone: string | null
  readonly sharing: Sharing
  /** Whom it is told for; null for oneself. */
  readonly relation: Relation | null
  /** All they agree to today. */
  readonly consent: Consent
  readonly status: StoryStatus
  readonly readings: readonly Reading[]
  readonly clearings: readonly Clearing[]
  readonly answers: readonly Answer[]
  readonly outcomes: readonly Outcome[]
  /** What they said of words that others would read, and of our answers, and what they added. */
  readonly approvals: readonly Approval[]
  readonly heard: readonly Heard[]
  readonly additions: readonly Addition[]
  /** Whoever took over an answer that was late, and by which day they write. */
  readonly lateAnswers: readonly LateAnswer[]
  /** How we tell them when there is news; null when they left nothing. */
  readonly toldBy: Channel | null
}

/** Somebody who took over an answer that was late. */
export interface LateAnswer {
  readonly nth: number
  readonly byName: string
  readonly byJob: string
  readonly newDay: CalendarDate
  readonly on: CalendarDate
}

/** The story of the code this visitor holds, or null. For a public actor that carries a receipt: see `holderOf`. */
export async function findStoryByReceipt(db: Db): Promise<TellersStory | null> {
  const found = await store.findTellersStory(db)
  if (found === undefined) return null
  const { askFirst, shareUntil, ownAgreement, ...story } = found
  const consent = { sharing: story.sharing, askFirst, shareUntil, ownAgreement }
  const said = await store.findSaidLater(db, story.id)
  const lateAnswers = await store.findLateAnswers(db, story.id)
  const contact = await contactOf(db, subjectOf(story.id))
  const work = await store.findWorkOn(db, story.id)
  const { readings, answers, outcomes } = work
  const done = { readings: readings.length, answers: answers.length, outcome: outcomes.at(-1)?.kind ?? null }
  return {
    ...story,
    ...work,
    ...said,
    consent,
    lateAnswers,
    status: storyStatus(done),
    toldBy: contact?.channel ?? null,
  }
}

/** Publishes a new version of a story that is public, or waits to be, with what is new since. Nothing when it is not. */
export async function republishStory(
  needs: Needs,
  db: Db,
  storyId: string,
  how: Parameters<typeof publishStory>[3]
): Promise<void> {
  const number = await store.findNumber(db, storyId)
  if (number === null) return
  const shown = await current(db, 'story', String(number))
  if (shown === null && !(await waits(db, String(number)))) return
  const story = await store.findStoryById(db, storyId)
  if (story === undefined) throw new NotFound('There is no such story.')
  if ((await publishable(needs, db, story)).whyNot === null) await publishStory(needs, db, story, how)
}

/** Handed in to be public: it waits for a second person, or for its batch. */
const waits = async (db: Db, key: string): Promise<boolean> =>
  (await waitingFor(db, 'story', key)) !== null || (await heldOf(db, 'story', key)).length > 0
