import { anyone } from '../../../platform/access/index.ts'
import { emptyView, filledView, readForm, readPress, withError } from '../../../platform/forms/index.ts'
import {
  forgetCookie,
  isFlood,
  keepForVisit,
  notice,
  type KeptContext,
  type Routes,
} from '../../../platform/http/index.ts'
import { codeIn, readCode, unknownCode } from '../../../platform/receipts/index.ts'
import type { Needs } from '../../area/index.ts'
import { noteDays } from '../acts.ts'
import { askedAlready, askForCall, cancelCall } from '../asking.ts'
import { CALL_COOKIE, hashOf, holderOf, numberHash } from '../code.ts'
import { copy } from '../copy.ts'
import { eraseByCode } from '../erasing.ts'
import { askForm, changeForm } from '../forms.ts'
import { keepNumber } from '../number.ts'
import { AskPage, ClosedPage } from '../pages/ask.tsx'
import { ChangePage, SurePage } from '../pages/change.tsx'
import { CodePage } from '../pages/code-page.tsx'
import { DonePage } from '../pages/done.tsx'
import { NumbersPage } from '../pages/numbers.tsx'
import { TalkPage } from '../pages/talk.tsx'
import { YourCallPage } from '../pages/your-call.tsx'
import { photoAddress } from '../photo.ts'
import { offerNow } from '../rota-now.ts'
import { callCounts } from '../rules/counts.ts'
import { CALLS_OF_A_PLACE } from '../rules/limits.ts'
import * as store from '../store/index.ts'

const TALK = '/talk-to-a-person'
const DONE = `${TALK}/done`
const YOURS = `${TALK}/your-call`

/** Talking to a person, asking for a call, and coming back to it with a code. */
export function addPublic(all: Routes, needs: Needs): void {
  const { area } = needs
  all
    .get(TALK, { who: anyone, keep: 'until-changed' }, async c =>
      c.render(<TalkPage area={area} offer={await offerNow(needs)} />)
    )
    .get(`${TALK}/numbers`, { who: anyone, keep: 'until-changed' }, c => numbers(c, needs))
    .get(`${TALK}/ask`, { who: anyone }, c => ask(c, needs))
    .post(`${TALK}/ask`, { who: anyone }, c => take(c, needs))
    .get(DONE, { who: anyone }, async c => {
      const mine = await ownCall(c, needs)
      if (mine === null) return c.redirect(YOURS, 303)
      return c.render(<DonePage {...mine} area={area} noteDays={noteDays(needs)} />)
    })
    .get(YOURS, { who: anyone }, async c => {
      const mine = await ownCall(c, needs)
      if (mine === null) return c.render(<CodePage view={emptyView} />)
      return c.render(<YourCallPage {...mine} noteDays={noteDays(needs)} />)
    })
    .post(YOURS, { who: anyone }, c => openByCode(c, needs))
    .post(`${YOURS}/forget`, { who: anyone }, c => {
      readPress(c)
      return leave(c, copy.in(c.get('language')).yours.forgotten)
    })
  addPhoto(all, needs)
  addChanges(all, needs)
}

/** Changing, stopping and deleting: only with the code, and only what is open can be changed or stopped. */
function addChanges(all: Routes, needs: Needs): void {
  all
    .get(`${YOURS}/change`, { who: anyone }, async c => {
      const mine = await openCall(c, needs)
      return mine
        ? c.render(<ChangePage view={filledView({ time: mine.call.bestTime })} />)
        : c.redirect(YOURS, 303)
    })
    .post(`${YOURS}/change`, { who: anyone }, c => change(c, needs))
    .get(`${YOURS}/cancel`, { who: anyone }, async c =>
      (await openCall(c, needs)) ? c.render(<SurePage of="cancel" />) : c.redirect(YOURS, 303)
    )
    .post(`${YOURS}/cancel`, { who: anyone }, async c => {
      readPress(c)
      const mine = await openCall(c, needs)
      if (mine) {
        await cancelCall(needs, mine.code, mine.call.id)
        notice(c, copy.in(c.get('language')).cancel.done)
      }
      return c.redirect(YOURS, 303)
    })
    .get(`${YOURS}/erase`, { who: anyone }, async c =>
      (await ownCall(c, needs)) ? c.render(<SurePage of="erase" />) : c.redirect(YOURS, 303)
    )
    .post(`${YOURS}/erase`, { who: anyone }, async c => {
      readPress(c)
      const mine = await ownCall(c, needs)
      if (mine === null) return c.redirect(YOURS, 303)
      await eraseByCode(needs, mine.call.id, hashOf(needs, mine.code))
      return leave(c, copy.in(c.get('language')).erase.done)
    })
}

function addPhoto(all: Routes, { area }: Needs): void {
  const photo = area.conversations?.person?.photo
  if (!photo) return
  const jpeg = Buffer.from(photo.jpeg, 'base64')
  all.get(photoAddress(photo), { who: anyone }, c => {
    c.header('cache-control', 'public, max-age=31536000, immutable')
    c.header('content-type', 'image/jpeg')
    return c.body(new Uint8Array(jpeg))
  })
}

async function ask(c: KeptContext, needs: Needs): Promise<Response> {
  const offer = await offerNow(needs)
  if (offer !== 'open') return c.render(<ClosedPage area={needs.area} offer={offer} />)
  return c.render(<AskPage form={askForm(needs)} view={emptyView} area={needs.area} />)
}

async function take(c: KeptContext, needs: Needs): Promise<Response> {
  const { area } = needs
  const form = askForm(needs)
  const offer = await offerNow(needs)
  const reading = readForm(c, form)
  if (offer !== 'open') return c.render(<ClosedPage area={area} offer={offer} />)
  if (!reading.ok) return c.render(<AskPage {...{ form, area }} view={reading.view} />, 422)
  const { phone, language, about, ...values } = reading.values
  if (values.help === 'language' && language === '') {
    const view = withError(c.get('body'), 'language', copy.in(c.get('language')).ask.languageMissing)
    return c.render(<AskPage {...{ form, area, view }} />, 422)
  }
  const before = codeIn(c, CALL_COOKIE)
  if (before !== null && (await askedAlready(needs, before, phone ?? ''))) {
    notice(c, copy.in(c.get('language')).ask.twice)
    return c.redirect(YOURS, 303)
  }
  if (isFlood(c, 'asked for a call', CALLS_OF_A_PLACE)) {
    const tooMany = copy.in(c.get('language')).ask.tooMany(c.get('site').contact.phone)
    return c.render(<AskPage {...{ form, area }} view={withError(c.get('body'), 'phone', tooMany)} />, 429)
  }
  const asking = { ...values, phone: phone ?? '', language: language || null, about: about || null }
  const { code } = await askForCall(needs, asking, { submission: c.get('submission') })
  keepForVisit(c, CALL_COOKIE, code)
  return c.redirect(DONE, 303)
}

/** The call of the code in this visit, with what has happened. Null when there is none. */
async function ownCall(c: KeptContext, needs: Needs) {
  const code = codeIn(c, CALL_COOKIE)
  if (code === null) return null
  return needs.store.as(holderOf(needs, code), async db => {
    const call = await store.findOwnCall(db, hashOf(needs, code))
    return call && { code, call, history: await store.findHistory(db, call.id) }
  })
}

async function openCall(c: KeptContext, needs: Needs) {
  const mine = await ownCall(c, needs)
  return mine !== null && mine.history.closing === null ? mine : null
}

async function openByCode(c: KeptContext, needs: Needs): Promise<Response> {
  const reading = readCode(c)
  if (!reading.ok) return c.render(<CodePage view={reading.view} />, 422)
  const { code } = reading
  const found = await needs.store.as(holderOf(needs, code), db => store.findOwnCall(db, hashOf(needs, code)))
  if (found === null) {
    const words = copy.in(c.get('language')).code.unknown(code)
    return c.render(<CodePage view={unknownCode(c, code, words)} />, 422)
  }
  keepForVisit(c, CALL_COOKIE, code)
  return c.redirect(YOURS, 303)
}

async function change(c: KeptContext, needs: Needs): Promise<Response> {
  const reading = readForm(c, changeForm)
  const mine = await openCall(c, needs)
  if (mine === null) return c.redirect(YOURS, 303)
  if (!reading.ok) return c.render(<ChangePage view={reading.view} />, 422)
  const { time: bestTime, phone } = reading.values
  const { id } = mine.call
  await needs.store.as(holderOf(needs, mine.code), async db => {
    await store.changeCall(db, id, { bestTime, numberHash: phone === null ? null : numberHash(needs, phone) })
    if (phone !== null) await keepNumber(needs, db, id, hashOf(needs, mine.code), phone)
  })
  notice(c, copy.in(c.get('language')).change.saved)
  return c.redirect(YOURS, 303)
}

/** This browser forgets the code, and the pages it kept. */
function leave(c: KeptContext, words: string): Response {
  forgetCookie(c, CALL_COOKIE)
  c.header('clear-site-data', '"cache"')
  notice(c, words)
  return c.redirect(TALK, 303)
}

async function numbers(c: KeptContext, needs: Needs): Promise<Response> {
  const tallies = await needs.store.as(c.get('actor'), store.findTallies)
  const today = needs.today()
  const counts = tallies.length === 0 ? null : callCounts(tallies, today, needs.area.smallNumber)
  return c.render(<NumbersPage {...{ counts, today, area: needs.area }} />)
}
