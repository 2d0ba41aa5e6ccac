import type { Actor } from '../../platform/access/index.ts'
import type { Db } from '../../platform/db/index.ts'
import { type Needs, workingDaysFor } from '../area/index.ts'
import { dropLine, keepReview, oweAnswer, oweReview } from './duties.ts'
import { minutesVersions } from './published.ts'
import type { Action, AgendaItem, Challenge, Decision, MeetingRow } from './rules/records.ts'
import {
  findActions,
  findChallenges,
  findDecisions,
  insertAction,
  insertChallenge,
  insertDecision,
  insertTakenOut,
  nextNumber,
} from './store/lines.ts'
import { takeTurn } from './store/meetings.ts'
import { handOf } from './work.ts'

interface Place {
  readonly meeting: MeetingRow
  readonly item: AgendaItem
}

type NewDecision = Place & Pick<Decision, 'words' | 'why' | 'agreedBy' | 'reviewOn' | 'promise' | 'replaces'>

/** Records a decision, opens the clock of its review, and closes that of a decision whose place it takes. */
export async function addDecision(needs: Needs, db: Db, actor: Actor, decided: NewDecision): Promise<void> {
  await takeTurn(db)
  const { meeting, item, words, why, agreedBy, reviewOn, promise, replaces } = decided
  const number = await nextNumber(db, 'decision', meeting.key)
  const hand = handOf(needs, actor)
  const line = { id: hand.id, meeting: meeting.key, number, item: item.id }
  const decision: Decision = { ...line, words, why, agreedBy, reviewOn, promise, replaces }
  await insertDecision(db, decision, hand)
  await oweReview(db, decision, meeting.on)
  if (replaces !== null) await keepReview(db, replaces, meeting.on)
}

type NewChallenge = Place & Pick<Challenge, 'asks' | 'question' | 'owedBy' | 'owedRole' | 'promise'>

/** Records a question; its clock starts on the day of the meeting. */
export async function addChallenge(needs: Needs, db: Db, actor: Actor, asked: NewChallenge): Promise<void> {
  await takeTurn(db)
  const { meeting, item, asks, question, owedBy, owedRole, promise } = asked
  const number = await nextNumber(db, 'challenge', meeting.key)
  const hand = handOf(needs, actor)
  const line = { id: hand.id, meeting: meeting.key, number, item: item.id, asks, question, promise }
  const clock = { askedOn: meeting.on, workingDays: workingDaysFor(needs.area, 'challenge') }
  const challenge: Challenge = { ...line, owedBy, owedRole, ...clock }
  await insertChallenge(db, challenge, hand)
  await oweAnswer(db, challenge)
}

type NewAction = Place & Pick<Action, 'words' | 'owner' | 'dueOn' | 'promise'>

export async function addAction(needs: Needs, db: Db, actor: Actor, agreed: NewAction): Promise<void> {
  const { meeting, item, words, owner, dueOn, promise } = agreed
  const hand = handOf(needs, actor)
  const action = { id: hand.id, meeting: meeting.key, item: item.id, words, owner, dueOn, promise }
  await insertAction(db, action, hand)
}

/**
 * Whether a line has been in published minutes: null when there is no such line. Lines recorded after the newest
 * version are not public; numbers never come back, so a decision or a question is known by its number.
 */
export async function isPublicLine(db: Db, { key }: MeetingRow, line: string): Promise<boolean | null> {
  const versions = await minutesVersions(db, key)
  const minutes = versions.flatMap(({ snapshot }) => snapshot.minutes ?? [])
  const decision = (await findDecisions(db, key)).find(({ id }) => id === line)
  if (decision) return minutes.some(({ decisions }) => decisions.some(one => one.number === decision.number))
  const challenge = (await findChallenges(db, key)).find(({ id }) => id === line)
  if (challenge)
    return minutes.some(({ challenges }) => challenges.some(one => one.number === challenge.number))
  const action = (await findActions(db, key)).find(({ id }) => id === line)
  return action ? minutes.some(({ actions }) => actions.some(({ words }) => words === action.words)) : null
}

/** Takes out a line noted by mistake, and what it owed. */
export async function takeLineOut(
  needs: Needs,
  db: Db,
  actor: Actor,
  { line, meeting, why }: { line: string; meeting: string; why: string }
): Promise<void> {
  await insertTakenOut(db, { line, meeting, why }, handOf(needs, actor))
  await dropLine(db, line, why, needs.today())
}
