import { anyone } from '../../../platform/access/index.ts'
import { emptyView, readForm, withError } from '../../../platform/forms/index.ts'
import { startAgain, type KeptContext, type Routes } from '../../../platform/http/index.ts'
import { readReceipt } from '../../../standards/receipt-code.ts'
import type { Needs } from '../../area/index.ts'
import { openRound, voterOf } from '../cast.ts'
import { copy } from '../copy.ts'
import { enterBySlip, enterRoom, roundShowing } from '../door.ts'
import { figuresForm, slipForm } from '../forms.ts'
import { EnterPage, SlipPage } from '../pages/enter.tsx'
import { keepSlip, keyOf } from '../phone.ts'

/** Wrong tries of one phone within the hour. Never counted by address: a hall has one for everybody in it. */
const MOST_TRIES = 20
const TRIES = 'wrong figures of a vote'

/** The way in: four figures from the big screen, or the code on a slip. */
export function addEntering(all: Routes, needs: Needs): void {
  all
    .get('/v', { who: anyone }, c => c.render(<EnterPage view={emptyView} />))

    // What a phone's camera opens. It changes nothing: programs that look at links before people do may look at it.
    .get('/v/:figures', { who: anyone }, c => {
      const scanned = /^\d{4}$/.exec(c.req.param('figures'))?.[0] ?? null
      return c.render(<EnterPage view={emptyView} scanned={scanned} />)
    })

    .post('/v', { who: anyone }, async c => {
      const reading = readForm(c, figuresForm)
      if (!reading.ok) return c.render(<EnterPage view={reading.view} />, 422)
      const t = copy.in(c.get('language')).enter
      const refuse = (words: string) => {
        startAgain(c)
        return c.render(<EnterPage view={withError(c.get('body'), 'figures', words)} />, 422)
      }
      if (hasTriedTooOften(c)) return refuse(t.tooOften)
      const figures = reading.values.figures.replaceAll(/\D/g, '')
      const key = await roundShowing(needs, figures)
      if (key === null) {
        noteTry(c)
        return refuse(t.unknown)
      }
      const keyHash = keyOf(c, needs, { key, mode: 'room' })
      const entry = { round: key, figures, submission: c.get('submission') }
      const let_in = keyHash === null ? 'unknown' : await enterRoom(needs, { ...entry, keyHash })
      if (let_in === 'in') return c.redirect(`/vote/${key}/wait`, 303)
      return refuse(let_in === 'full' ? t.full : t.unknown)
    })

    .post('/vote/:key/slip', { who: anyone }, async c => {
      const key = c.req.param('key')
      const round = await needs.store.as(voterOf(''), db => openRound(needs, db, key))
      const reading = readForm(c, slipForm)
      if (!reading.ok) return c.render(<SlipPage round={round} view={reading.view} />, 422)
      const t = copy.in(c.get('language')).slip
      const refuse = (words: string) => {
        startAgain(c)
        return c.render(<SlipPage round={round} view={withError(c.get('body'), 'code', words)} />, 422)
      }
      if (hasTriedTooOften(c)) return refuse(t.tooOften)
      const code = readReceipt(reading.values.code)
      const entry = { round: key, code: code ?? '', submission: c.get('submission') }
      if (code === null || (await enterBySlip(needs, entry)) !== 'in') {
        noteTry(c)
        return refuse(t.unknown)
      }
      keepSlip(c, key, code)
      return c.redirect(`/vote/${key}/choose`, 303)
    })
}

const hasTriedTooOften = (c: KeptContext): boolean => c.get('tally').of(TRIES, c.get('visit')) >= MOST_TRIES
const noteTry = (c: KeptContext): void => void c.get('tally').add(TRIES, c.get('visit'))
