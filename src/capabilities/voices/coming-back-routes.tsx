import { anyone } from '../../platform/access/index.ts'
import { emptyView, readPress } from '../../platform/forms/index.ts'
import {
  forgetCookie,
  keepForVisit,
  notice,
  type KeptContext,
  type Routes,
} from '../../platform/http/index.ts'
import { codeIn, readCode, unknownCode } from '../../platform/receipts/index.ts'
import type { Needs } from '../area/index.ts'
import { forgetContact } from '../contacts/index.ts'
import { subjectOf } from './duties.ts'
import { copy } from './copy.ts'
import { CarryOnPage } from './pages/carry-on.tsx'
import { HIDE } from './pages/hide-quickly.tsx'
import { SavedPage } from './pages/saved.tsx'
import { StopEmailsPage } from './pages/stop-emails.tsx'
import { DRAFT_COOKIE, hashOf, holderOf, RECEIPT_COOKIE } from './receipt.ts'
import { draftKeptUntil } from './rules/keeping.ts'
import { nextPage } from './rules/steps.ts'
import * as store from './store/index.ts'

const CARRY_ON = '/tell-us/carry-on'
const STOP = '/tell-us/stop-emails'

/** Leaving and coming back, with a code typed by hand. */
export function addComingBack(all: Routes, needs: Needs): void {
  all
    .get('/tell-us/saved', { who: anyone }, c => saved(c, needs))
    .get(CARRY_ON, { who: anyone }, c => c.render(<CarryOnPage view={emptyView} />))
    .post(CARRY_ON, { who: anyone }, c => carryOn(c, needs))
    .post('/tell-us/forget', { who: anyone }, forgetHere)
    .get(HIDE, { who: anyone }, hide)
    .get(STOP, { who: anyone }, c => c.render(<StopEmailsPage view={emptyView} />))
    .post(STOP, { who: anyone }, c => stopEmails(c, needs))
}

async function saved(c: KeptContext, needs: Needs): Promise<Response> {
  const code = codeIn(c, DRAFT_COOKIE)
  const draft = code === null ? undefined : await findDraft(needs, code)
  if (code === null || draft === undefined) return c.redirect(CARRY_ON, 303)
  const page = { code, until: draftKeptUntil(draft.savedOn), next: nextPage(draft.answers) }
  return c.render(<SavedPage {...page} address={`${needs.baseUrl}${CARRY_ON}`} />)
}

/** A draft's code leads back to the first open question; the code of a story that was sent, to what happened with it. */
async function carryOn(c: KeptContext, needs: Needs): Promise<Response> {
  const reading = readCode(c)
  if (!reading.ok) return c.render(<CarryOnPage view={reading.view} />, 422)
  const { code } = reading
  const draft = await findDraft(needs, code)
  if (draft !== undefined) {
    keepForVisit(c, DRAFT_COOKIE, code)
    return c.redirect(nextPage(draft.answers), 303)
  }
  if ((await findStory(needs, code)) === null) {
    return c.render(<CarryOnPage view={unknownCode(c, code)} />, 422)
  }
  keepForVisit(c, RECEIPT_COOKIE, code)
  return c.redirect('/what-happened/your-story', 303)
}

/** This browser forgets the code, and the pages it kept. */
function forgetHere(c: KeptContext): Response {
  readPress(c)
  forgetCookie(c, DRAFT_COOKIE)
  forgetCookie(c, RECEIPT_COOKIE)
  c.header('clear-site-data', '"cache"')
  notice(c, copy.in(c.get('language')).forgetHere.done)
  return c.redirect('/tell-us', 303)
}

/** An everyday page of somebody else's, where nobody wonders why it is open. */
const SOMEWHERE_ELSE = 'https://www.bbc.co.uk/weather'

/**
 * Out of here, now: the browser forgets the codes and the pages it kept, so that Back shows nothing of theirs. Only from
 * our own pages: a link on another site must not make anybody's phone forget.
 */
function hide(c: KeptContext): Response {
  const from = c.req.header('sec-fetch-site')
  if (from === undefined || from === 'same-origin') {
    forgetCookie(c, DRAFT_COOKIE)
    forgetCookie(c, RECEIPT_COOKIE)
    c.header('clear-site-data', '"cache"')
  }
  return c.redirect(SOMEWHERE_ELSE, 303)
}

async function stopEmails(c: KeptContext, needs: Needs): Promise<Response> {
  const reading = readCode(c)
  if (!reading.ok) return c.render(<StopEmailsPage view={reading.view} />, 422)
  const { code } = reading
  const story = await findStory(needs, code)
  if (story === null) {
    return c.render(<StopEmailsPage view={unknownCode(c, code)} />, 422)
  }
  await needs.store.as(holderOf(needs, code), db => forgetContact(db, subjectOf(story)))
  notice(c, copy.in(c.get('language')).stopEmails.done)
  return c.redirect(STOP, 303)
}

const findDraft = (needs: Needs, code: string) =>
  needs.store.as(holderOf(needs, code), db => store.findDraft(db, hashOf(needs, code)))

const findStory = (needs: Needs, code: string) =>
  needs.store.as(holderOf(needs, code), db => store.storyIdByReceipt(db, hashOf(needs, code)))
