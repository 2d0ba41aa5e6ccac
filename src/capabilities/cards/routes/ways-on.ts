import type { KeptContext } from '../../../platform/http/index.ts'
import type { Needs } from '../../area/index.ts'
import type { Draft } from '../rules/journey.ts'
import { NOT_SAFE, tellThatNotSafe } from '../safety.ts'
import { eraseVisit, keepDraft, type Visit } from '../visit.ts'

export const STOPPED = '/tell-us/cards/stopped'

/** "Stop" stands on every page: nothing is kept. */
export async function stop(c: KeptContext, needs: Needs): Promise<Response> {
  await eraseVisit(c, needs)
  return c.redirect(STOPPED, 303)
}

/** At once, and before anything more is asked: somebody is told, and the child sees who can help. */
export async function notSafe(
  c: KeptContext,
  needs: Needs,
  visit: Visit | null,
  draft: Draft
): Promise<Response> {
  const code = await keepDraft(c, needs, visit, { ...draft, notSafe: true })
  await tellThatNotSafe(needs, code, null)
  return c.redirect(NOT_SAFE, 303)
}
