import type { Needs } from '../area/index.ts'
import { agreements, themeTitles } from '../themes/index.ts'
import { theSystem } from '../../platform/access/index.ts'
import { notice, type Routes } from '../../platform/http/index.ts'
import { copy } from './copy.ts'
import { countAgreement } from './counting.ts'
import { AgreementPage } from './pages/agreement.tsx'
import { mayCode } from './rules/policy.ts'
import { countSuggestions } from './store/readings.ts'

/** How alike two readers read each theme, and what became of what the machine suggested. */
export function addAgreement(all: Routes, needs: Needs): void {
  const { store } = needs

  all
    .get('/staff/coding/agreement', { who: mayCode }, async c => {
      const facts = await store.as(c.get('actor'), async db => ({
        figures: await agreements(db),
        titles: await themeTitles(db),
      }))
      // Counts only, of every reader: no story and no words are named.
      const suggested = await store.as(theSystem, countSuggestions)
      return c.render(<AgreementPage {...facts} suggested={suggested} />)
    })

    .post('/staff/coding/agreement', { who: mayCode }, async c => {
      await countAgreement(needs)
      notice(c, copy.in(c.get('language')).agreement.counted)
      return c.redirect('/staff/coding/agreement', 303)
    })
}
