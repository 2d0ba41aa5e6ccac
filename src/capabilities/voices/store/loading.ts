import type { Db } from '../../../platform/db/index.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import type { Author, Sharing, Teller } from '../rules/story.ts'
import { voices } from './tables.ts'

export interface RecordedStory {
  readonly key: string
  readonly id: string
  readonly reference: string
  readonly receipt: string
  readonly teller: Teller
  readonly cornerstone: string | null
  readonly sharing: Sharing
  readonly words: string
  readonly receivedOn: CalendarDate
  readonly read: { readonly by: Author; readonly on: CalendarDate } | null
  readonly answer: { readonly by: Author; readonly on: CalendarDate; readonly words: string } | null
}

/** Keys of the record that are in the store already. */
export async function recordKeysKept(db: Db): Promise<Set<string>> {
  const rows = await voices(db)
    .selectFrom('story')
    .select('record_key')
    .where('record_key', 'is not', null)
    .execute()
  return new Set(rows.map(({ record_key }) => record_key!))
}

/** Stories of a record with what was done with them. Nobody's name is in a record, so its words are clear once read. */
export async function insertRecorded(db: Db, stories: readonly RecordedStory[]): Promise<void> {
  const readings = stories.filter(({ read }) => read !== null)
  const answers = stories.filter(({ answer }) => answer !== null)
  const v = voices(db)
  if (stories.length > 0) {
    await v.insertInto('story').values(stories.map(storyRow)).execute()
    await v.insertInto('original').values(stories.map(originalRow)).execute()
  }
  if (readings.length > 0) {
    await v.insertInto('reading').values(readings.map(readingRow)).execute()
    await v.insertInto('clearing').values(readings.map(clearingRow)).execute()
  }
  if (answers.length > 0) await v.insertInto('answer').values(answers.map(answerRow)).execute()
}

const storyRow = ({ key, receipt, receivedOn, ...story }: RecordedStory) => ({
  id: story.id,
  reference: story.reference,
  receipt_hash: receipt,
  came_by: 'record' as const,
  teller: story.teller,
  cornerstone: story.cornerstone,
  sharing: story.sharing,
  received_on: receivedOn,
  record_key: key,
})

const originalRow = ({ receipt, words }: RecordedStory) => ({ receipt_hash: receipt, words })

const readingRow = ({ id, read }: RecordedStory) => ({ story_id: id, ...author(read!.by), read_on: read!.on })

const clearingRow = ({ id, words, read }: RecordedStory) => ({
  ...{ story_id: id, version: 1, kind: 'cleared' as const, words, why: null, cleared_on: read!.on },
  ...author(read!.by),
})

const answerRow = ({ id, answer }: RecordedStory) => ({
  ...{ story_id: id, nth: 1, words: answer!.words, answered_on: answer!.on },
  ...{ ...author(answer!.by), by_organisation: answer!.by.organisation },
})

const author = ({ id, name, jobTitle }: Author) => ({ by_id: id, by_name: name, by_job: jobTitle })
