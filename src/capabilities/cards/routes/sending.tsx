import { anyone } from '../../../platform/access/index.ts'
import { readForm, type FormError } from '../../../platform/forms/index.ts'
import { once, type Db } from '../../../platform/db/index.ts'
import { keepForVisit } from '../../../platform/http/index.ts'
import type { KeptContext, Routes } from '../../../platform/http/index.ts'
import { codeIn } from '../../../platform/receipts/index.ts'
import type { Needs } from '../../area/index.ts'
import { standingOf } from '../../clocks/index.ts'
import {
  findStoryByReceipt,
  hashOf,
  holderOf,
  isAFlood,
  RECEIPT_COOKIE,
  subjectOf,
  tooMuch,
} from '../../voices/index.ts'
import { copy } from '../copy.ts'
import { CARDS_ANSWERED } from '../duties.ts'
import { sendForm } from '../forms.ts'
import { CheckPage } from '../pages/check.tsx'
import { DonePage } from '../pages/done.tsx'
import { saidIn } from '../rules/compose.ts'
import { CHECK, nextPage, pageBefore, saysSomething } from '../rules/journey.ts'
import type { CardSet } from '../rules/set.ts'
import { sendCards } from '../send.ts'
import * as store from '../store/index.ts'
import { codeOfVisit, endVisit, visitOf, type Visit } from '../visit.ts'
import { notSafe, stop } from './ways-on.ts'

const DONE = '/tell-us/cards/done'

/** "This is what you said", sending it, and the picture code. */
export function addSending(all: Routes, needs: Needs, set: CardSet): void {
  all
    .get(CHECK, { who: anyone }, async c => {
      const visit = await visitOf(c, needs)
      const next = nextPage(visit?.draft ?? {}, set)
      if (visit === null || next !== CHECK) return c.redirect(next, 303)
      return c.render(checkPage(c, needs, set, visit))
    })
    .post(CHECK, { who: anyone }, c => send(c, needs, set))
    .get(DONE, { who: anyone }, async c => {
      const code = codeIn(c, RECEIPT_COOKIE)
      const page = code === null ? null : await donePage(needs, code)
      return page === null ? c.redirect('/tell-us/cards/code', 303) : c.render(page)
    })
}

/** Says which cards a page was shown for, so that a page left open sends those and no others. Not the code. */
const markOf = (needs: Needs, code: string): string => needs.keyedHash('page of cards', code)

function checkPage(
  c: KeptContext,
  needs: Needs,
  set: CardSet,
  visit: Visit,
  errors: readonly FormError[] = []
) {
  const { draft, code } = visit
  const said = saidIn(draft, set, copy.in(c.get('language')).ask)
  const back = pageBefore(CHECK, draft, set)
  return <CheckPage draft={draft} said={said} back={back} mark={markOf(needs, code)} errors={errors} />
}

/** One press, one transaction, one story. A second press finds it sent, and is given the same code. */
async function send(c: KeptContext, needs: Needs, set: CardSet): Promise<Response> {
  const { button, ...reading } = readForm(c, sendForm)
  const visit = await visitOf(c, needs)
  if (button === 'stop') return stop(c, needs)
  if (button === 'unsafe') return notSafe(c, needs, visit, visit?.draft ?? {})
  const mark = reading.ok ? reading.values._draft : ''
  const code = [codeOfVisit(c), codeIn(c, RECEIPT_COOKIE)].find(
    each => each !== null && markOf(needs, each) === mark
  )
  if (code === undefined || code === null) return c.redirect(nextPage(visit?.draft ?? {}, set), 303)
  if (visit?.code === code && !saysSomething(visit.draft)) {
    const text = copy.in(c.get('language')).ask.nothing
    return c.render(checkPage(c, needs, set, visit, [{ text, href: '#said', field: '_draft' }]), 422)
  }
  if (visit !== null && isAFlood(c, 'sent')) {
    const text = tooMuch(c)
    return c.render(checkPage(c, needs, set, visit, [{ text, href: '#said', field: '_draft' }]), 429)
  }
  const { outcome } = await needs.store.as(holderOf(needs, code), db =>
    once(db, c.get('submission'), async () => {
      const draft = await store.findDraft(db, hashOf(needs, code))
      if (draft !== null) await sendCards(needs, db, { code, draft, set })
      return code
    })
  )
  keepForVisit(c, RECEIPT_COOKIE, outcome)
  endVisit(c)
  return c.redirect(DONE, 303)
}

async function donePage(needs: Needs, code: string) {
  const found = await needs.store.as(holderOf(needs, code), db => receiptOf(needs, db))
  if (found === null) return null
  return <DonePage code={code} {...found} />
}

async function receiptOf(needs: Needs, db: Db) {
  const story = await findStoryByReceipt(db)
  if (story === null || (await store.findAnswers(db, story.id)).length === 0) return null
  const standing = await standingOf(db, subjectOf(story.id), CARDS_ANSWERED, needs.today())
  return { sharing: story.sharing, answerBy: standing?.due ?? null }
}
