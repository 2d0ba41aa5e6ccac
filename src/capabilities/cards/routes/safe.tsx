import { anyone } from '../../../platform/access/index.ts'
import { emptyView, readForm } from '../../../platform/forms/index.ts'
import { notice, type KeptContext, type Routes } from '../../../platform/http/index.ts'
import type { Needs } from '../../area/index.ts'
import { someoneLeads } from '../../safeguarding/index.ts'
import { copy } from '../copy.ts'
import { findMeForm } from '../forms.ts'
import { NotSafePage } from '../pages/not-safe.tsx'
import { StoppedPage } from '../pages/stopped.tsx'
import { nextPage } from '../rules/journey.ts'
import type { CardSet } from '../rules/set.ts'
import { NOT_SAFE, tellThatNotSafe } from '../safety.ts'
import { keepDraft, visitOf, type Visit } from '../visit.ts'
import { stop, STOPPED } from './ways-on.ts'

/** The calm page for a child who is not safe, and the page for one who stops. */
export function addSafe(all: Routes, needs: Needs, set: CardSet): void {
  all
    .get(NOT_SAFE, { who: anyone }, async c => c.render(await page(needs, set, await visitOf(c, needs))))
    .post(NOT_SAFE, { who: anyone }, c => tell(c, needs, set))
    .get(STOPPED, { who: anyone, keep: 'until-changed' }, c => c.render(<StoppedPage />))
}

const page = async (needs: Needs, set: CardSet, visit: Visit | null, view = emptyView) => (
  <NotSafePage
    area={needs.area}
    someoneLeads={await someoneLeads(needs)}
    view={view}
    told={visit?.draft.notSafe === true}
    goOn={visit?.draft.who === undefined ? null : nextPage(visit.draft, set)}
  />
)

async function tell(c: KeptContext, needs: Needs, set: CardSet): Promise<Response> {
  const visit = await visitOf(c, needs)
  const { button, ...reading } = readForm(c, findMeForm)
  if (button === 'stop') return stop(c, needs)
  if (!reading.ok) return c.render(await page(needs, set, visit, reading.view), 422)
  const code = await keepDraft(c, needs, visit, { ...visit?.draft, notSafe: true })
  await tellThatNotSafe(needs, code, reading.values.where || null)
  notice(c, copy.in(c.get('language')).notSafe.sent)
  return c.redirect(NOT_SAFE, 303)
}
