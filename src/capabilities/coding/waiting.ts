import type { Needs } from '../area/index.ts'
import type { Actor } from '../../platform/access/index.ts'
import type { Db } from '../../platform/db/index.ts'
import type { Link } from '../../platform/render/index.ts'
import { copy } from './copy.ts'
import { asCandidate, storiesOnDesk, type StoryOnDesk } from './desk.ts'
import { mayCode } from './rules/policy.ts'
import { nextToRead } from './rules/readers.ts'
import { findPassedOn } from './store/readings.ts'

/** What waits for whoever codes. */
export interface WaitingForReader {
  /** Stories that this person may read, and how many of them wait for a second reader. */
  readonly toRead: number
  readonly again: number
  /** Stories that two people read apart and differ in, whoever they are. */
  readonly toTalk: readonly StoryOnDesk[]
}

/** @param me id of the person */
export async function waitingForReader(needs: Needs, db: Db, me: string): Promise<WaitingForReader> {
  const stories = await storiesOnDesk(needs, db)
  const asking = { me, passed: await findPassedOn(db, me), today: needs.today(), after: undefined }
  const mine = stories.filter(story => nextToRead([asCandidate(story)], asking) !== undefined)
  return {
    toRead: mine.length,
    again: mine.filter(({ stage }) => stage === 'to-read-again').length,
    toTalk: stories.filter(({ stage }) => stage === 'to-talk'),
  }
}

/** On My work: stories to code, and those to talk through that this person read. */
export async function codingWaits(needs: Needs, db: Db, person: Actor): Promise<Link[]> {
  if (person.kind !== 'person' || !mayCode.allows(person)) return []
  const { toRead, toTalk } = await waitingForReader(needs, db, person.id)
  const mine = toTalk.filter(({ readings }) => readings.some(({ by }) => by === person.id)).length
  const { myWork: t } = copy.in('en-GB')
  const href = '/staff/coding'
  return [
    ...(toRead > 0 ? [{ text: t.toCode(toRead), href }] : []),
    ...(mine > 0 ? [{ text: t.toTalk(mine), href }] : []),
  ]
}
