import type { Db } from '../../platform/db/index.ts'
import type { Needs, ResolvedRecord, StoryRecord } from '../area/index.ts'
import { keepDuty, oweDuties } from '../clocks/index.ts'
import { ANSWERED, dutiesOfStory, READ, subjectOf } from './duties.ts'
import { publishStory } from './publish.ts'
import { hashOf } from './receipt.ts'
import { drawStory, LOT_BYTES } from './rules/lots.ts'
import type { Author } from './rules/story.ts'
import * as store from './store/index.ts'
import { markOf } from './taking-back/marks.ts'
import type { RecordedStory } from './store/loading.ts'

const AT_A_TIME = 200

/**
 * Stories of an area's record with what was done with them: told, read, answered, public when their teller said so.
 * What came of them is for later rooms. A story whose key is known is left as it is, and one that was taken back stays away.
 */
export async function loadStories(needs: Needs, db: Db, record: ResolvedRecord): Promise<number> {
  const kept = await store.recordKeysKept(db)
  const people = new Map(record.people.map(({ key, ...person }) => [key, { id: key, ...person }]))
  const told = record.stories.filter(({ key }) => !kept.has(key)).map(story => recorded(needs, story, people))
  const gone = await store.knownMarks(
    db,
    told.map(({ receipt }) => markOf(needs, receipt))
  )
  const fresh = told.filter(({ receipt }) => !gone.has(markOf(needs, receipt)))
  for (let from = 0; from < fresh.length; from += AT_A_TIME) {
    const some = fresh.slice(from, from + AT_A_TIME)
    await store.insertRecorded(db, some)
    await oweDuties(
      db,
      some.flatMap(story => dutiesOfStory(story, needs.area))
    )
  }
  for (const story of fresh) await keepWord(needs, db, story)
  return fresh.length
}

async function keepWord(needs: Needs, db: Db, story: RecordedStory): Promise<void> {
  const { id, read, answer, sharing } = story
  if (read !== null) await keepDuty(db, subjectOf(id), READ, read.on)
  if (answer === null) return
  await keepDuty(db, subjectOf(id), ANSWERED, answer.on)
  if (sharing !== 'everyone' || read === null) return
  await publishStory(needs, db, story, { by: answer.by, needsTwo: false, on: answer.on, held: false })
}

function recorded(needs: Needs, story: StoryRecord, people: ReadonlyMap<string, Author>): RecordedStory {
  const { key, teller, cornerstone, sharing, words, told, read, answer } = story
  const by = (person: string): Author => {
    const author = people.get(person)
    if (author === undefined) throw new Error(`Story ${key} names ${person}, who is not among the people`)
    return author
  }
  return {
    ...{ key, teller, cornerstone, sharing, words, receivedOn: told },
    ...drawStory(needs.randomBytes(LOT_BYTES)),
    receipt: hashOf(needs, `record:${key}`),
    read: read && { by: by(read.by), on: read.on },
    answer: answer && { by: by(answer.by), on: answer.on, words: answer.words },
  }
}
