import { anyone } from '../../../platform/access/index.ts'
import { once } from '../../../platform/db/index.ts'
import { readPress } from '../../../platform/forms/index.ts'
import { keepForVisit, type KeptContext, type Routes } from '../../../platform/http/index.ts'
import { codeIn, drawCode } from '../../../platform/receipts/index.ts'
import type { Needs } from '../../area/index.ts'
import { printForm, slipOf } from '../../scribing/index.ts'
import { holderOf, isAFlood, tooMuch } from '../../voices/index.ts'
import { PaperPage } from '../pages/paper.tsx'
import type { CardSet } from '../rules/set.ts'

const PAPER = '/tell-us/cards/paper'

/** The code on the slip, until the browser closes: printing again prints the same cards. */
const SLIP_COOKIE = 'kept_card_slip'

/** The cards to be printed, with a code on a slip or without. */
export function addPaper(all: Routes, needs: Needs, set: CardSet): void {
  const facts = { set, contact: needs.area.contact, baseUrl: needs.baseUrl }
  all
    .get(PAPER, { who: anyone }, async c => c.render(<PaperPage {...facts} slip={await slipIn(c, needs)} />))
    .post(PAPER, { who: anyone }, async c => {
      readPress(c)
      if (isAFlood(c, 'begun')) {
        return c.render(<PaperPage {...facts} slip={null} problem={tooMuch(c)} />, 429)
      }
      const drawn = drawCode(needs)
      const { outcome } = await needs.store.as(holderOf(needs, drawn), db =>
        once(db, c.get('submission'), async () => (await printForm(needs, db, drawn)).code)
      )
      keepForVisit(c, SLIP_COOKIE, outcome, PAPER)
      return c.redirect(PAPER, 303)
    })
}

async function slipIn(c: KeptContext, needs: Needs) {
  const code = codeIn(c, SLIP_COOKIE)
  return code === null ? null : slipOf(needs, code)
}
