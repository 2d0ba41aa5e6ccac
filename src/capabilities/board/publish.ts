import type { Db } from '../../platform/db/index.ts'
import { formatDate, type CalendarDate } from '../../standards/calendar.ts'
import type { Needs } from '../area/index.ts'
import { propose, type Author } from '../publishing/index.ts'
import { ANSWER, answerKey } from './published.ts'
import type { Challenge, MeetingDetails } from './rules/records.ts'
import type { AnswerSnapshot } from './rules/snapshot.ts'
import { staffCopy } from './staff-copy.ts'
import { findAnswers } from './store/answers.ts'

const t = staffCopy.in('en-GB').toPublish

/** What staff read where it waits for a second person. Every meeting has the board's name; the day tells them apart. */
export const titleOf = (
  part: 'notice' | 'minutes',
  { boardName, on }: Pick<MeetingDetails, 'boardName' | 'on'>
) => t[part](boardName, formatDate(on, 'en-GB'))

/** Puts every answer to one question into the public record. */
export async function publishAnswers(
  needs: Needs,
  db: Db,
  { id, meeting, number, question }: Pick<Challenge, 'id' | 'meeting' | 'number' | 'question'>,
  { by, on }: { by: Author; on: CalendarDate }
): Promise<void> {
  const answers = await findAnswers(db, id)
  const snapshot: AnswerSnapshot = {
    ...{ meeting, number },
    answers: answers.map(answer => ({ words: answer.words, by: answer.by, on: answer.on })),
  }
  await propose(db, {
    ...{ kind: ANSWER, key: answerKey(meeting, number), title: question, snapshot, note: null },
    ...{ by, needsTwo: false, id: needs.newId(), now: needs.now(), today: on },
  })
}
