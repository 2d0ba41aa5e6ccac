import type { Db } from '../../platform/db/index.ts'
import { oweDuty, keepDuty } from '../clocks/index.ts'
import type { Needs } from '../area/index.ts'
import { raiseConcern, signsOfDanger } from '../safeguarding/index.ts'
import { takeIn, takeInFor } from '../voices/index.ts'
import { copy } from './copy.ts'
import { sortArriving } from './rules/arriving.ts'
import { SETTLE_WORKING_DAYS } from './rules/keeping.ts'
import * as store from './store.ts'
import type { Point, Session } from './store.ts'

const SETTLE = 'group.settled'
/** What a session's duties and concerns are about. */
export const subjectOf = (sessionId: string): string => `group:${sessionId}`
/** What a concern about one point is about, before that is a story. */
export const pointSubject = (pointId: string): string => `group-point:${pointId}`
export const placeOf = (sessionId: string): string => `/staff/sessions/${sessionId}`

/** A slip: the code that opens the answer to one point. */
export interface Slip {
  readonly words: string
  readonly code: string
}

/**
 * Makes a story of every point of a session that waits, from one device or (null) from the staff pages. One that nearly repeats another device's is held, and somebody
 * is asked to look. One point is one story, however many people agreed with it.
 *
 * @returns slips for the points that want an answer and whose code nobody holds yet
 */
export async function takeInPoints(
  needs: Needs,
  db: Db,
  session: Session,
  device: string | null
): Promise<readonly Slip[]> {
  await store.waitForSession(db, session.id)
  const points = await store.findPoints(db, session.id)
  const worded = points.flatMap(point => (point.words === null ? [] : [{ ...point, words: point.words }]))
  const { takeIn: ready, hold } = sortArriving(
    worded.filter(point => point.state === 'draft' && point.device === device),
    worded.filter(({ state }) => state !== 'draft'),
    words => signsOfDanger(words).length > 0
  )
  const slips: Slip[] = []
  for (const point of ready) slips.push(...(await becomeStory(needs, db, session, point)))
  for (const { point, like } of hold) await store.holdPoint(db, point.id, like)
  if (hold.length > 0) await askToSettle(needs, db, session)
  return slips
}

/** Gives a point its story. A slip comes back when its code was drawn only now. */
export async function becomeStory(
  needs: Needs,
  db: Db,
  session: Session,
  point: Point
): Promise<readonly Slip[]> {
  const words = point.words ?? ''
  const { saidBy: teller, cornerstone, wantsAnswer, receiptHash } = point
  const voice = {
    cameBy: 'group',
    teller,
    cornerstone,
    wantsAnswer,
    words,
    sharing: session.sharing,
  } as const
  const held = receiptHash && (await takeInFor(needs, db, voice, receiptHash))
  // A slip whose code has a story already was given out twice: this point gets a code of its own.
  const drawn = held ? null : await takeIn(needs, db, voice)
  const taken = held || drawn
  if (taken === null) throw new Error('A code that was only now drawn has a story already')
  await store.pointSent(db, point.id, taken.id)
  return wantsAnswer && drawn !== null ? [{ words, code: drawn.code }] : []
}

async function askToSettle({ today }: Needs, db: Db, { id }: Session): Promise<void> {
  const t = copy.in('en-GB').duties
  await oweDuty(db, {
    ...{ kind: SETTLE, subject: subjectOf(id), where: `${placeOf(id)}/same`, title: t.settle },
    ...{ owedBy: { role: 'facilitator', label: t.facilitators }, owedTo: t.owedTo, startedOn: today() },
    rule: { unit: 'working-days', n: SETTLE_WORKING_DAYS },
  })
}

/** Closes a session whose points are all settled: the copies of their words go. */
export async function closeSession({ today }: Needs, db: Db, sessionId: string): Promise<void> {
  await store.closeSession(db, sessionId, today())
  await keepDuty(db, subjectOf(sessionId), SETTLE, today())
}

/** The duty to look is kept when nothing is held any more. */
export async function keepSettled({ today }: Needs, db: Db, sessionId: string): Promise<void> {
  const held = (await store.findPoints(db, sessionId)).some(({ state }) => state === 'held')
  if (!held) await keepDuty(db, subjectOf(sessionId), SETTLE, today())
}

/**
 * Words that suggest danger reach whoever leads on safeguarding while a point is still being put in order: its session may
 * be sent days later, and then its story raises it again.
 */
export async function lookForDanger(
  needs: Needs,
  db: Db,
  point: { id: string; sessionId: string; words: string }
): Promise<void> {
  const signs = signsOfDanger(point.words)
  if (signs.length === 0) return
  const about = { subject: pointSubject(point.id), where: placeOf(point.sessionId), by: null, note: null }
  await raiseConcern(needs, db, { ...about, raisedBy: 'words', signs })
}
