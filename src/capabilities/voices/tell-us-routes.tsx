import { anyone } from '../../platform/access/index.ts'
import { once } from '../../platform/db/index.ts'
import { emptyView, readForm, withError, type Answers, type FormView } from '../../platform/forms/index.ts'
import { keepForVisit, notice, type KeptContext, type Routes } from '../../platform/http/index.ts'
import { codeIn, drawCode } from '../../platform/receipts/index.ts'
import type { CalendarDate } from '../../standards/calendar.ts'
import type { Needs } from '../area/index.ts'
import { copy } from './copy.ts'
import { postedNames, tellUsForm, waysForm, type TellUsForm } from './forms.ts'
import { QuestionPage } from './pages/question.tsx'
import { WaysPage } from './pages/ways.tsx'
import { DRAFT_COOKIE, hashOf, holderOf, RECEIPT_COOKIE } from './receipt.ts'
import { tooManyStories } from './rules/limits.ts'
import { addressOf, nextPage, pageOf, steps, type Step } from './rules/steps.ts'
import { openAddress, sealAddress } from './draft-address.ts'
import * as store from './store/index.ts'

const FIRST = pageOf('words')
export const DONE = '/tell-us/done'

/** How to tell us, then one question a page; each Continue saves on the server. */
export function addQuestions(all: Routes, needs: Needs): void {
  const { area, waysIn } = needs
  const ways = waysForm(waysIn)
  all
    .get('/tell-us', { who: anyone }, c => c.render(<WaysPage form={ways} view={emptyView} area={area} />))
    .post('/tell-us', { who: anyone }, c => {
      const reading = readForm(c, ways)
      if (!reading.ok) return c.render(<WaysPage form={ways} view={reading.view} area={area} />, 422)
      return c.redirect(wayTo(reading.values.way, needs), 303)
    })
  for (const step of steps) {
    all
      .get(addressOf(step), { who: anyone }, c => ask(c, needs, step))
      .post(addressOf(step), { who: anyone }, c => keep(c, needs, step))
  }
}

function wayTo(way: string, { waysIn }: Needs): string {
  if (way === 'talk') return '/talk-to-a-person'
  return waysIn.find(({ key }) => key === way)?.href ?? FIRST
}

async function ask(c: KeptContext, needs: Needs, step: Step): Promise<Response> {
  const answers = await draftOf(c, needs)
  if (answers === null && step.page !== 'words') return c.redirect(whereNothingIsWritten(c), 303)
  const known = answers ?? {}
  const view = { answers: known, errors: [] }
  return c.render(<QuestionPage {...{ step, view, known }} form={tellUsForm(needs, known)} />)
}

async function keep(c: KeptContext, needs: Needs, step: Step): Promise<Response> {
  const known = (await draftOf(c, needs)) ?? {}
  const form = tellUsForm(needs, known)
  const { wrong, button } = read(c, form, step, needs.today())
  const code = codeIn(c, DRAFT_COOKIE)
  if (wrong !== null) {
    if (button === 'autosave') return c.body(null, 204)
    if (button === 'later' && code !== null && saysNothing(wrong, step)) {
      return c.redirect('/tell-us/saved', 303)
    }
    return c.render(<QuestionPage {...{ step, form, known }} view={wrong} />, 422)
  }
  const answers = answersTo(c, form, step)
  if (code === null && step.page !== 'words') return c.redirect(whereNothingIsWritten(c), 303)
  if (code === null && isAFlood(c, 'begun')) {
    const wrong = withError(c.get('body'), step.asks[0], tooMuch(c))
    return c.render(<QuestionPage {...{ step, form, known }} view={wrong} />, 429)
  }
  const saved = code === null ? await begin(c, needs, answers) : await add(needs, code, answers)
  if (saved === null) return sentAlready(c)
  if (button === 'autosave') return c.body(null, 204)
  return c.redirect(button === 'later' ? '/tell-us/saved' : nextPage(saved), 303)
}

function read(
  c: KeptContext,
  form: TellUsForm,
  step: Step,
  today: CalendarDate
): { wrong: FormView | null; button: string | null } {
  const reading = readForm(c, form, step.asks)
  if (!reading.ok) return { wrong: reading.view, button: reading.button }
  const fault = faultOfDay(c, reading.values, today)
  return {
    wrong: fault === null ? null : withError(c.get('body'), 'untilDay', fault, '-day'),
    button: reading.button,
  }
}

/** Whoever chooses a day names one, and it is still to come. */
function faultOfDay(c: KeptContext, values: object, today: CalendarDate): string | null {
  const { until, untilDay = null } = values as { until?: string; untilDay?: CalendarDate | null }
  const t = copy.in(c.get('language')).tellUs
  if (until !== 'day') return null
  if (untilDay === null) return t.untilDayMissing
  return untilDay <= today ? t.untilDayOver : null
}

const answersTo = (c: KeptContext, form: TellUsForm, { asks }: Step): Answers =>
  Object.fromEntries(postedNames(form, asks).map(name => [name, c.get('body').get(name) ?? ['']]))

/**
 * The first words of a draft make its code. Pressing twice makes one draft; a page saved while it was written is the same
 * page. Null when the story that began here is sent already.
 */
async function begin(c: KeptContext, needs: Needs, answers: Answers): Promise<Answers | null> {
  const drawn = drawCode(needs)
  const { outcome: code, again } = await needs.store.as(holderOf(needs, drawn), db =>
    once(db, c.get('submission'), async () => {
      await store.saveDraft(db, hashOf(needs, drawn), answers, needs.today())
      return drawn
    })
  )
  if (again && (await isSent(needs, code))) {
    keepForVisit(c, RECEIPT_COOKIE, code)
    return null
  }
  keepForVisit(c, DRAFT_COOKIE, code)
  return again ? add(needs, code, answers) : answers
}

function add(needs: Needs, code: string, answers: Answers): Promise<Answers> {
  const receipt = hashOf(needs, code)
  return needs.store.as(holderOf(needs, code), db =>
    store.saveDraft(db, receipt, sealAddress(needs, receipt, answers), needs.today())
  )
}

const isSent = async (needs: Needs, code: string): Promise<boolean> =>
  (await needs.store.as(holderOf(needs, code), db => store.storyIdByReceipt(db, hashOf(needs, code)))) !==
  null

/** Counts one more story begun, or sent, where this visitor is. True when it is more than a hall full of people would. */
export function isAFlood(c: KeptContext, what: 'begun' | 'sent'): boolean {
  const place = c.get('caller')()
  return place !== null && tooManyStories(c.get('tally').add(what, place) - 1)
}

export const tooMuch = (c: KeptContext): string =>
  copy.in(c.get('language')).tellUs.tooMany(c.get('site').contact.phone)

/** Somebody who went back to a page of a story they have sent sees its receipt, and makes no second story. */
function sentAlready(c: KeptContext): Response {
  notice(c, copy.in(c.get('language')).done.sentAlready)
  return c.redirect(DONE, 303)
}

/** Nothing is being written: they sent it and went back, or never began. */
export const whereNothingIsWritten = (c: KeptContext): string =>
  codeIn(c, RECEIPT_COOKIE) === null ? FIRST : DONE

/** What this visitor has begun, or null. */
export async function draftOf(c: KeptContext, needs: Needs): Promise<Answers | null> {
  const code = codeIn(c, DRAFT_COOKIE)
  if (code === null) return null
  const draft = await needs.store.as(holderOf(needs, code), db => store.findDraft(db, hashOf(needs, code)))
  return draft === undefined ? null : openAddress(needs, hashOf(needs, code), draft.answers)
}

const saysNothing = ({ answers }: FormView, { asks }: Step): boolean =>
  asks.every(question => (answers[question]?.[0] ?? '').trim() === '')
