import type { Db } from '../../platform/db/index.ts'
import type { KeptContext } from '../../platform/http/index.ts'
import { NotFound } from '../../standards/errors.ts'
import * as store from './store.ts'
import type { Survey } from './store.ts'

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** The survey of this address. Errors: NotFound. */
export async function surveyAt(c: KeptContext, db: Db): Promise<Survey> {
  const id = c.req.param('survey') ?? ''
  const found = ID.test(id) ? await store.findSurvey(db, id) : undefined
  if (found === undefined) throw new NotFound('There is no such survey.')
  return found
}

/** One that is not taken in yet. Errors: NotFound. */
export async function waitingAt(c: KeptContext, db: Db): Promise<Survey> {
  const survey = await surveyAt(c, db)
  if (survey.takenOn !== null) throw new NotFound('This survey was taken in already.')
  return survey
}
