import type { Db } from '../../../platform/db/index.ts'
import { withError, type FormView } from '../../../platform/forms/index.ts'
import type { KeptContext } from '../../../platform/http/index.ts'
import { publishedPromise } from '../../plan/index.ts'
import { staffCopy } from '../staff-copy.ts'

/** What to put right when a promise is named that nobody can find: null when there is none named, or it is public. */
export async function noSuchPromise(
  db: Db,
  c: KeptContext,
  promise: number | null
): Promise<FormView | null> {
  if (promise === null || (await publishedPromise(db, promise)) !== null) return null
  return withError(c.get('body'), 'promise', staffCopy.in(c.get('language')).agenda.noPromise(promise))
}
