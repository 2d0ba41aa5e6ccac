import type { CalendarDate } from '../../standards/calendar.ts'
import type { Area } from '../area/index.ts'
import type { NewDuty } from '../clocks/index.ts'
import { copy } from './copy.ts'

export const READ = 'survey.read'
export const ANSWER = 'survey.answer'

export const subjectOf = (id: string): string => `survey:${id}`
export const placeOf = (id: string): string => `/staff/surveys/${id}`

/** One survey is one duty: its rows are read together, in the days we give ourselves to answer one story. */
export function dutyToRead(id: string, startedOn: CalendarDate, { standards }: Area): NewDuty {
  const t = copy.in('en-GB').duties
  return {
    ...{ kind: READ, subject: subjectOf(id), where: `${placeOf(id)}/read`, title: t.read },
    ...{ owedBy: { role: 'reader', label: t.readers }, owedTo: t.owedTo, startedOn },
    rule: { unit: 'working-days', n: standards.answered.workingDays },
  }
}

/** One answer to everybody who answered: owed when the days to read them and then the days to answer are over. */
export function dutyToAnswer(id: string, startedOn: CalendarDate, { standards }: Area): NewDuty {
  const t = copy.in('en-GB').duties
  return {
    ...{ kind: ANSWER, subject: subjectOf(id), where: `${placeOf(id)}/answer`, title: t.answer },
    ...{ owedBy: { role: 'answerer', label: t.answerers }, owedTo: t.owedTo, startedOn },
    rule: { unit: 'working-days', n: 2 * standards.answered.workingDays },
  }
}
