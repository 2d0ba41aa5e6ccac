import { anyone } from '../../platform/access/index.ts'
import { once } from '../../platform/db/index.ts'
import { readPress } from '../../platform/forms/index.ts'
import { keepForVisit, type Routes } from '../../platform/http/index.ts'
import { codeIn, drawCode } from '../../platform/receipts/index.ts'
import type { Needs } from '../area/index.ts'
import { holderOf, isAFlood, tooMuch } from '../voices/index.ts'
import { PaperWayPage } from './pages/paper-way.tsx'
import { StoryFormPage } from './pages/story-form.tsx'
import { printForm, slipOf } from './slips.ts'

export const PAPER = '/tell-us/paper'
const FORM = `${PAPER}/form`

/** The code on the slip, until the browser closes: printing again prints the same form. */
const SLIP_COOKIE = 'kept_slip'

/** Telling us on paper: how, and the form itself, with a slip or without. */
export function addPaper(all: Routes, needs: Needs): void {
  const { area, baseUrl } = needs
  all
    .get(PAPER, { who: anyone }, c => c.render(<PaperWayPage area={area} />))
    .post(PAPER, { who: anyone }, async c => {
      readPress(c)
      if (isAFlood(c, 'begun')) return c.render(<PaperWayPage area={area} problem={tooMuch(c)} />, 429)
      const drawn = drawCode(needs)
      const { outcome } = await needs.store.as(holderOf(needs, drawn), db =>
        once(db, c.get('submission'), async () => (await printForm(needs, db, drawn)).code)
      )
      keepForVisit(c, SLIP_COOKIE, outcome, FORM)
      return c.redirect(FORM, 303)
    })
    .get(FORM, { who: anyone }, async c => {
      const code = codeIn(c, SLIP_COOKIE)
      const slip = code === null ? null : await slipOf(needs, code)
      return c.render(<StoryFormPage area={area} baseUrl={baseUrl} slips={[slip]} back={PAPER} />)
    })
}
