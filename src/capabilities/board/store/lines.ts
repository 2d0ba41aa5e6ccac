import { sql } from 'kysely'
import type { Db } from '../../../platform/db/index.ts'
import type { Action, Challenge, Decision, Hand } from '../rules/records.ts'
import { board } from './tables.ts'

type Signed = Pick<Hand, 'by' | 'at'> & { readonly recordKey?: string }

export async function insertDecision(
  db: Db,
  decision: Decision,
  { by, at, recordKey }: Signed
): Promise<void> {
  const { id, meeting, number, item, words, why, promise, replaces } = decision
  await board(db)
    .insertInto('decision')
    .values({
      ...{ id, meeting, number, item, words, why, promise, replaces, record_key: recordKey ?? null },
      ...{
        agreed_by: [...decision.agreedBy],
        review_on: decision.reviewOn,
        recorded_by: by,
        recorded_at: at,
      },
    })
    .execute()
}

export async function insertChallenge(
  db: Db,
  challenge: Challenge,
  { by, at, recordKey }: Signed
): Promise<void> {
  const { id, meeting, number, item, asks, question, promise } = challenge
  await board(db)
    .insertInto('challenge')
    .values({
      ...{ id, meeting, number, item, asks, question, promise, record_key: recordKey ?? null },
      ...{
        owed_by: challenge.owedBy,
        owed_role: challenge.owedRole,
        asked_on: challenge.askedOn,
        working_days: challenge.workingDays,
      },
      ...{ recorded_by: by, recorded_at: at },
    })
    .execute()
}

export async function insertAction(db: Db, action: Action, { by, at }: Signed): Promise<void> {
  const { id, meeting, item, words, owner, dueOn: due_on, promise } = action
  await board(db)
    .insertInto('action')
    .values({ id, meeting, item, words, owner, due_on, promise, recorded_by: by, recorded_at: at })
    .execute()
}

/** Takes a line out of minutes that are not public yet. */
export async function insertTakenOut(
  db: Db,
  { line, meeting, why }: { line: string; meeting: string; why: string },
  { by, at }: Signed
): Promise<void> {
  await board(db)
    .insertInto('taken_out')
    .values({ line, meeting, why, taken_by: by, taken_at: at })
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

/** The next number of a decision or a challenge. Numbers of lines that were taken out are not used again. */
export async function nextNumber(db: Db, table: 'decision' | 'challenge', meeting: string): Promise<number> {
  const { newest } = await board(db)
    .selectFrom(table)
    .select(({ fn }) => fn.max('number').as('newest'))
    .where('meeting', '=', meeting)
    .executeTakeFirstOrThrow()
  return 1 + (newest ?? 0)
}

const notTakenOut = (table: 'decision' | 'challenge' | 'action') =>
  sql<boolean>`not exists (select from board.taken_out gone where gone.line = ${sql.ref(`${table}.id`)})`

export function findDecisions(db: Db, meeting?: string): Promise<Decision[]> {
  return board(db)
    .selectFrom('decision')
    .select(['id', 'meeting', 'number', 'item', 'words', 'why', 'promise', 'replaces'])
    .select(['agreed_by as agreedBy', 'review_on as reviewOn'])
    .where(notTakenOut('decision'))
    .$if(meeting !== undefined, query => query.where('meeting', '=', meeting as string))
    .orderBy('meeting')
    .orderBy('number')
    .execute()
}

export function findChallenges(db: Db, meeting?: string): Promise<Challenge[]> {
  return board(db)
    .selectFrom('challenge')
    .select(['id', 'meeting', 'number', 'item', 'asks', 'question', 'promise'])
    .select([
      'owed_by as owedBy',
      'owed_role as owedRole',
      'asked_on as askedOn',
      'working_days as workingDays',
    ])
    .where(notTakenOut('challenge'))
    .$if(meeting !== undefined, query => query.where('meeting', '=', meeting as string))
    .orderBy('meeting')
    .orderBy('number')
    .execute()
}

export function findActions(db: Db, meeting: string): Promise<Action[]> {
  return board(db)
    .selectFrom('action')
    .select(['id', 'meeting', 'item', 'words', 'owner', 'due_on as dueOn', 'promise'])
    .where('meeting', '=', meeting)
    .where(notTakenOut('action'))
    .orderBy('recorded_at')
    .orderBy('id')
    .execute()
}
