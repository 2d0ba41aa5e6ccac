import { anyone } from '../../platform/access/index.ts'
import { once } from '../../platform/db/index.ts'
import { emptyView, readForm } from '../../platform/forms/index.ts'
import { forgetCookie, keepForVisit, type KeptContext, type Routes } from '../../platform/http/index.ts'
import { codeIn, drawCode, readCode, unknownCode } from '../../platform/receipts/index.ts'
import type { Needs } from '../area/index.ts'
import { someoneLeads, WhoToRing } from '../safeguarding/index.ts'
import { contactOf } from '../contacts/index.ts'
import { subjectOf } from './duties.ts'
import { tellUsForm } from './forms.ts'
import { CheckPage } from './pages/check.tsx'
import { DoneByCodePage } from './pages/done-by-code.tsx'
import { DonePage } from './pages/done.tsx'
import { DRAFT_COOKIE, hashOf, holderOf, markOf, RECEIPT_COOKIE } from './receipt.ts'
import { showingOf } from './rules/consent.ts'
import { promisedDays } from './rules/days.ts'
import { CHECK, mayBeLeftOut, nextPage, pageOf, questionsFor, type Question } from './rules/steps.ts'
import * as store from './store/index.ts'
import { tell, type Told } from './tell.ts'
import { DONE, draftOf, isAFlood, tooMuch, whereNothingIsWritten } from './tell-us-routes.tsx'

/** Checking everything, sending it, and the receipt. */
export function addSending(all: Routes, needs: Needs): void {
  all
    .get(CHECK, { who: anyone }, c => check(c, needs))
    .post(CHECK, { who: anyone }, c => send(c, needs))
    .get(DONE, { who: anyone }, async c => {
      const code = codeIn(c, RECEIPT_COOKIE)
      const page = code === null ? null : await donePage(needs, code)
      return c.render(page ?? <DoneByCodePage view={emptyView} />)
    })
    .post(DONE, { who: anyone }, async c => {
      const reading = readCode(c)
      if (!reading.ok) return c.render(<DoneByCodePage view={reading.view} />, 422)
      const page = await donePage(needs, reading.code)
      if (page === null) return c.render(<DoneByCodePage view={unknownCode(c, reading.code)} />, 422)
      keepForVisit(c, RECEIPT_COOKIE, reading.code)
      return c.redirect(DONE, 303)
    })
}

async function check(c: KeptContext, needs: Needs): Promise<Response> {
  const answers = await draftOf(c, needs)
  if (answers === null) return c.redirect(whereNothingIsWritten(c), 303)
  const next = nextPage(answers)
  if (next !== CHECK) return c.redirect(next, 303)
  const mark = markOf(needs, codeIn(c, DRAFT_COOKIE) ?? '')
  const form = tellUsForm(needs, answers)
  return c.render(<CheckPage form={form} answers={answers} area={needs.area} mark={mark} />)
}

/**
 * One press, one transaction, one story: a second press, a resend after we fell silent, or a press on another page that
 * was open at the same story, gets the same receipt.
 */
async function send(c: KeptContext, needs: Needs): Promise<Response> {
  const body = c.get('body')
  const answers = Object.fromEntries(body)
  const asked = questionsFor(answers).filter(name => body.has(name) || !mayBeLeftOut.includes(name))
  const withDay = answers['until']?.[0] === 'day' ? (['untilDay'] as const) : []
  const names = [...new Set([...asked, ...withDay]), '_draft' as const]
  const reading = readForm(c, tellUsForm(needs, answers), names)
  if (!reading.ok) return c.redirect(pageOf((reading.view.errors[0]?.field ?? 'words') as Question), 303)
  if (isAFlood(c, 'sent')) {
    const page = { answers, area: needs.area, mark: reading.values._draft }
    return c.render(<CheckPage form={tellUsForm(needs, answers)} {...page} problem={tooMuch(c)} />, 429)
  }
  const code = codeOfPage(c, needs, reading.values._draft) ?? drawCode(needs)
  const { outcome } = await needs.store.as(holderOf(needs, code), db =>
    once(db, c.get('submission'), async () => {
      await tell(needs, db, code, reading.values as Told)
      return code
    })
  )
  keepForVisit(c, RECEIPT_COOKIE, outcome)
  if (codeIn(c, DRAFT_COOKIE) === outcome) forgetCookie(c, DRAFT_COOKIE)
  return c.redirect(DONE, 303)
}

/** The code of the story this page was shown for: still being written, or sent from another page. Null when forgotten. */
function codeOfPage(c: KeptContext, needs: Needs, mark: string): string | null {
  const held = [codeIn(c, DRAFT_COOKIE), codeIn(c, RECEIPT_COOKIE)]
  return held.find(code => code !== null && markOf(needs, code) === mark) ?? null
}

async function donePage(needs: Needs, code: string) {
  const { area } = needs
  const found = await needs.store.as(holderOf(needs, code), async db => {
    const story = await store.findToldStory(db, hashOf(needs, code))
    return story && { ...story, toldBy: (await contactOf(db, subjectOf(story.id)))?.channel ?? null }
  })
  if (found === undefined) return null
  const { toldBy, ...story } = found
  const leads = await someoneLeads(needs)
  return (
    <DonePage
      code={code}
      promised={promisedDays(story.receivedOn, area.standards)}
      today={needs.today()}
      readOn={story.readOn}
      answeredOn={story.answeredOn}
      showing={showingOf(story)}
      toldBy={toldBy}
      contact={area.contact}
      toldAloud={story.cameBy === 'recording'}
      afterTelling={needs.afterTelling}
      whoToRing={
        <WhoToRing area={area} words={[story.words, story.good, story.better]} someoneLeads={leads} />
      }
    />
  )
}
