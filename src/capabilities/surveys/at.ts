import type { Db } from '../../platform/db/index.ts'
import type { KeptContext } from '../../platform/http/index.ts'
import { NotFound } from '../../standards/errors.ts'
import { isId } from '../../standards/random-id.ts'
import * as store from './store.ts'
import type { Survey } from './store.ts'

/** The survey of this address. Errors: NotFound. */
export async function surveyAt(c: KeptContext, db: Db): Promise<Survey> {
  const id = c.req.param('survey') ?? ''
  const found = isId(id) ? await store.findSurvey(db, id) : undefined
  if (found === undefined) throw new NotFound('There is no such survey.')
  return found
}

/** One that is not taken in yet. Errors: NotFound. */
export async function waitingAt(c: KeptContext, db: Db): Promise<Survey> {
  const survey = await surveyAt(c, db)
  if (survey.takenOn !== null) throw new NotFound('This survey was taken in already.')
  return survey
}
