import { anyone } from '../../platform/access/index.ts'
import { once } from '../../platform/db/index.ts'
import { SOUND_BYTES, writeSoundAnew } from '../../platform/files/index.ts'
import { emptyView, readForm, readPress, withError, type FormView } from '../../platform/forms/index.ts'
import { forgetCookie, keepForVisit, notice } from '../../platform/http/index.ts'
import type { KeptContext, Routes } from '../../platform/http/index.ts'
import { codeIn, drawCode } from '../../platform/receipts/index.ts'
import { NotFound } from '../../standards/errors.ts'
import type { Needs } from '../area/index.ts'
import { hashOf, holderOf, isAFlood, RECEIPT_COOKIE, tooMuch } from '../voices/index.ts'
import { copy } from './copy.ts'
import { aboutForm, type AboutForm } from './forms.ts'
import { AboutPage } from './pages/about.tsx'
import { RecordPage } from './pages/record.tsx'
import { play } from './play.ts'
import { goesTooFar } from './rules/telling.ts'
import { sendRecording } from './send.ts'
import { keepSound } from './sound.ts'
import * as store from './store.ts'

export const VOICE = '/tell-us/voice'
const ABOUT = `${VOICE}/about`
const DONE = '/tell-us/done'

/** A file that is somewhat too large comes back as a sentence at its field. */
const A_LITTLE_MORE = 10 * 1024 * 1024

/** The code of a recording that is not sent yet, until the browser closes. */
const COOKIE = 'kept_voice'

/** Telling us aloud: record or choose a file, listen to it, say what may be done with it, send it. */
export function addVoice(all: Routes, needs: Needs): void {
  const form = aboutForm(needs)
  const [record, listen] = [
    { who: anyone, sound: 'record' } as const,
    { who: anyone, sound: 'play' } as const,
  ]
  all
    .get(VOICE, record, c => c.render(<RecordPage area={needs.area} view={emptyView} />))
    .post(VOICE, { ...record, fileBytes: SOUND_BYTES + A_LITTLE_MORE }, c => keep(c, needs))
    .get(ABOUT, listen, async c => {
      const unsent = await unsentOf(c, needs)
      if (unsent === null) return c.redirect(whereNothingIsRecorded(c), 303)
      return c.render(<AboutPage form={form} seconds={unsent.seconds} view={emptyView} />)
    })
    .post(ABOUT, listen, c => send(c, needs, form))
    .get(`${ABOUT}/sound`, { who: anyone }, async c => {
      const unsent = await unsentOf(c, needs)
      if (unsent === null) throw new NotFound('There is no recording.')
      return needs.store.as(holderOf(needs, unsent.code), db => play(c, needs, db, unsent))
    })
    .post(`${VOICE}/delete`, { who: anyone }, async c => {
      readPress(c)
      await drop(c, needs)
      notice(c, copy.in(c.get('language')).about.dropped)
      return c.redirect(VOICE, 303)
    })
}

/** Takes a recording in: written anew, sealed and stored before anybody is told that we have it. */
async function keep(c: KeptContext, needs: Needs): Promise<Response> {
  readPress(c)
  const t = copy.in(c.get('language')).record
  const wrong = (text: string, status: 422 | 429 = 422) => {
    const view = withError(c.get('body'), 'recording', text)
    return c.render(<RecordPage area={needs.area} view={view} />, status)
  }
  const file = c.get('file')
  if (file === null) return wrong(t.missing)
  if (isAFlood(c, 'begun')) return wrong(tooMuch(c), 429)
  const sound = await writeSoundAnew(file.bytes)
  if (!sound.ok) return wrong(t.faults[sound.why])
  const drawn = drawCode(needs)
  const { outcome: code } = await needs.store.as(holderOf(needs, drawn), db =>
    once(db, c.get('submission'), async () => {
      await keepSound(needs, db, hashOf(needs, drawn), sound)
      return drawn
    })
  )
  if (codeOf(c) !== code) await drop(c, needs)
  keepForVisit(c, COOKIE, code, VOICE)
  return c.redirect(ABOUT, 303)
}

async function send(c: KeptContext, needs: Needs, form: AboutForm): Promise<Response> {
  const unsent = await unsentOf(c, needs)
  const reading = readForm(c, form)
  // Pressed twice: the first press sent it.
  const code = unsent?.code ?? codeOf(c)
  if (code === null) return c.redirect(whereNothingIsRecorded(c), 303)
  const again = (view: FormView, status: 422 | 429 = 422) =>
    c.render(<AboutPage form={form} seconds={unsent?.seconds ?? 0} view={view} />, status)
  if (!reading.ok) return unsent === null ? c.redirect(whereNothingIsRecorded(c), 303) : again(reading.view)
  if (goesTooFar(reading.values)) {
    return again(withError(c.get('body'), 'sharing', copy.in(c.get('language')).about.tooFar))
  }
  if (isAFlood(c, 'sent')) return again(withError(c.get('body'), 'teller', tooMuch(c)), 429)
  const { outcome: sent } = await needs.store.as(holderOf(needs, code), db =>
    once(db, c.get('submission'), async () => {
      await sendRecording(needs, db, code, reading.values)
      return code
    })
  )
  keepForVisit(c, RECEIPT_COOKIE, sent)
  forgetCookie(c, COOKIE, VOICE)
  return c.redirect(DONE, 303)
}

const codeOf = (c: KeptContext): string | null => codeIn(c, COOKIE)

async function unsentOf(c: KeptContext, needs: Needs) {
  const code = codeOf(c)
  if (code === null) return null
  const found = await needs.store.as(holderOf(needs, code), db => store.findUnsent(db, hashOf(needs, code)))
  return found === undefined ? null : { ...found, code }
}

/** What this browser recorded before goes, unless it was sent. */
async function drop(c: KeptContext, needs: Needs): Promise<void> {
  const code = codeOf(c)
  forgetCookie(c, COOKIE, VOICE)
  if (code === null) return
  await needs.store.as(holderOf(needs, code), db => store.dropUnsent(db, hashOf(needs, code)))
}

/** They sent it and went back, or recorded nothing. */
const whereNothingIsRecorded = (c: KeptContext): string => (codeIn(c, RECEIPT_COOKIE) === null ? VOICE : DONE)
