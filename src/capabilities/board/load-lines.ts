import type { Db } from '../../platform/db/index.ts'
import { type MeetingRecord, type Needs, type ResolvedRecord, workingDaysFor } from '../area/index.ts'
import { publishedPromiseByKey } from '../plan/index.ts'
import { keepAnswer, oweAnswer } from './duties.ts'
import { publishAnswers } from './publish.ts'
import type { Challenge } from './rules/records.ts'
import { findAgenda, putAttendance } from './store/agenda.ts'
import { insertAnswer } from './store/answers.ts'
import { insertChallenge, insertDecision } from './store/lines.ts'
import { insertPassage } from './store/passages.ts'

export interface Loading {
  readonly needs: Needs
  readonly db: Db
  readonly record: ResolvedRecord
  /** The key in the address, by the key in the record. */
  readonly keyOf: (recordKey: string) => string
}

/** Who came, what was said under each item, what was decided, what was asked and answered. */
export async function loadLines(loading: Loading, meeting: MeetingRecord): Promise<void> {
  const { db, keyOf } = loading
  const key = keyOf(meeting.key)
  const agenda = new Map((await findAgenda(db, key)).map(({ number, id }) => [number, id]))
  const itemOf = (number: number) => agenda.get(number) ?? null
  await putAttendance(
    db,
    key,
    meeting.attendance.map(line => ({ ...line, roles: null }))
  )
  for (const { item, text } of meeting.minutes?.items ?? []) {
    await addPassage(loading, key, { about: 'item', item: itemOf(item), words: text.join('\n\n') })
  }
  if (meeting.quickRead.length > 0) {
    await addPassage(loading, key, { about: 'summary', item: null, words: meeting.quickRead.join('\n') })
  }
  await loadDecisions(loading, meeting, itemOf)
  await loadChallenges(loading, meeting, itemOf)
}

type Words = Parameters<typeof insertPassage>[2]

const addPassage = ({ needs, db }: Loading, key: string, words: Words) =>
  insertPassage(db, key, words, { id: needs.newId(), by: null, at: needs.now() })

type ItemOf = (number: number) => string | null

async function loadDecisions(
  { needs, db, keyOf }: Loading,
  meeting: MeetingRecord,
  itemOf: ItemOf
): Promise<void> {
  for (const [at, decision] of meeting.decisions.entries()) {
    const { key: recordKey, item, words, why, agreedBy } = decision
    const promise = await promiseOf(db, decision.promise)
    const line = {
      id: needs.newId(),
      meeting: keyOf(meeting.key),
      number: at + 1,
      item: itemOf(item),
      promise,
    }
    const rest = { words, why, agreedBy, reviewOn: null, replaces: null }
    await insertDecision(db, { ...line, ...rest }, { by: null, at: needs.now(), recordKey })
  }
}

async function loadChallenges(loading: Loading, meeting: MeetingRecord, itemOf: ItemOf): Promise<void> {
  const { needs, db, record, keyOf } = loading
  const named = namesIn(record)
  for (const [at, challenge] of meeting.challenges.entries()) {
    const { key: recordKey, item, asks, question, answer } = challenge
    const id = needs.newId()
    const line = { id, meeting: keyOf(meeting.key), number: at + 1, item: itemOf(item), asks, question }
    const owed = {
      owedBy: named(challenge.owedBy),
      owedRole: roleOf(record, challenge.owedBy),
      promise: await promiseOf(db, challenge.promise),
    }
    const clock = { askedOn: meeting.on, workingDays: workingDaysFor(needs.area, 'challenge') }
    const whole = { ...line, ...owed, ...clock }
    await insertChallenge(db, whole, { by: null, at: needs.now(), recordKey })
    await oweAnswer(db, whole)
    if (answer === null || answer.on > needs.today()) continue
    const words = { challenge: id, words: answer.words, by: named(answer.by), on: answer.on }
    await insertAnswer(db, { id: needs.newId(), ...words }, needs.now())
    await keepAnswer(db, id, answer.on)
    await publishAnswers(needs, db, line, {
      by: { id: 'record', name: needs.area.partnershipName },
      on: answer.on,
    })
  }
}

/** Who is reminded: the role a person of the record answers the board in. */
function roleOf({ people }: ResolvedRecord, key: string): Challenge['owedRole'] {
  const roles = people.find(one => one.key === key)?.roles.map(({ role }) => role) ?? []
  return roles.includes('accountable-officer') ? 'accountable-officer' : 'workstream-lead'
}

/** 'Dana Hartwell, director of education': how a person of the record is named here. */
const namesIn =
  ({ people }: ResolvedRecord) =>
  (key: string): string => {
    const person = people.find(one => one.key === key)
    return person ? `${person.name}, ${person.jobTitle}` : key
  }

/** A promise's number in the plan, by the key that the record gives it. */
export async function promiseOf(db: Db, key: string | null): Promise<number | null> {
  return key === null ? null : ((await publishedPromiseByKey(db, key))?.reference ?? null)
}
