import type { Db } from '../../../platform/db/index.ts'
import type { Answer } from '../rules/records.ts'
import { board } from './tables.ts'

export async function insertAnswer(db: Db, answer: Answer, recordedAt: Date): Promise<void> {
  const { id, challenge, words, by: answered_by, on: answered_on } = answer
  await board(db)
    .insertInto('answer')
    .values({ id, challenge, words, answered_by, answered_on, recorded_at: recordedAt })
    .execute()
}

/** Every answer, first to last. */
export function findAnswers(db: Db, challenge?: string): Promise<Answer[]> {
  return board(db)
    .selectFrom('answer')
    .select(['id', 'challenge', 'words', 'answered_by as by', 'answered_on as on'])
    .$if(challenge !== undefined, query => query.where('challenge', '=', challenge as string))
    .orderBy('answered_on')
    .orderBy('recorded_at')
    .orderBy('id')
    .execute()
}
