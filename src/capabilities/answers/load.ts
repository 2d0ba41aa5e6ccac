import type { Db } from '../../platform/db/index.ts'
import type { Needs, ResolvedRecord, StoryRecord } from '../area/index.ts'
import { publishedPromiseByKey } from '../plan/index.ts'
import {
  recordOutcome,
  republishStory,
  storyIdsByRecordKey,
  type Author,
  type NewOutcome,
} from '../voices/index.ts'
import { staffCopy } from './copy/staff.ts'
import { findTold, markTold } from './store.ts'
import { publishTold } from './told.ts'

type Outcome = NonNullable<StoryRecord['outcome']>

/** What came of the record's stories, and how many told us what. A story that was told is left as it is. */
export async function loadOutcomes(needs: Needs, db: Db, record: ResolvedRecord): Promise<number> {
  const added = await tellOutcomes(needs, db, record)
  await publishTold(needs, db)
  return added
}

async function tellOutcomes(needs: Needs, db: Db, { stories, people }: ResolvedRecord): Promise<number> {
  const ended = stories.filter(({ outcome }) => outcome !== null)
  const ids = await storyIdsByRecordKey(
    db,
    ended.map(({ key }) => key)
  )
  const told = await findTold(db, 'record')
  const authors = new Map(people.map(({ key, ...person }) => [key, { id: key, ...person }]))
  let added = 0
  for (const { key, outcome } of ended) {
    const id = ids.get(key)
    if (id === undefined || told.has(id) || outcome === null) continue
    const by = authors.get(outcome.by)
    if (by === undefined) throw new Error(`Story ${key} names ${outcome.by}, who is not among the people`)
    await tellOne(needs, db, { id, outcome, by })
    added++
  }
  return added
}

interface One {
  readonly id: string
  readonly outcome: Outcome
  readonly by: Author
}

/** Marked as told of its promise too, so that nobody tells it of that promise again. */
async function tellOne(needs: Needs, db: Db, { id, outcome, by }: One): Promise<void> {
  const t = staffCopy.in('en-GB')
  const { on } = outcome
  const promise = outcome.kind === 'changed-plan' ? await publishedPromiseByKey(db, outcome.promise) : null
  await markTold(db, [id], 'record', on)
  if (promise) await markTold(db, [id], `promise:${promise.reference}`, on)
  const what: NewOutcome =
    outcome.kind === 'no-change'
      ? { kind: 'no-change', text: t.loadedNoChange, why: outcome.why, by, on }
      : { kind: 'changed-plan', text: t.loaded(promise?.promise ?? outcome.promise), by, on }
  await recordOutcome(db, id, what)
  await republishStory(needs, db, id, { by, note: t.note, on, needsTwo: false })
}
