import { once, type Db } from '../../platform/db/index.ts'
import { emptyView, filledView, readForm, withError, type FormView } from '../../platform/forms/index.ts'
import { notice, type KeptContext, type Routes } from '../../platform/http/index.ts'
import { idFromBytes } from '../../standards/random-id.ts'
import { readReceipt } from '../../standards/receipt-code.ts'
import type { Needs } from '../area/index.ts'
import { hashOf, NOT_KNOWN } from '../voices/index.ts'
import { copy } from './copy.ts'
import { actForm, pointForm } from './forms.ts'
import { PointPage } from './pages/point.tsx'
import { moved } from './rules/order.ts'
import { mayRunGroups } from './rules/policy.ts'
import { agreedFault, heads } from './rules/session.ts'
import { sessionAt, idIn } from './session-routes.tsx'
import * as store from './store.ts'
import { lookForDanger, placeOf } from './taking-in.ts'

const who = mayRunGroups

/** Adding points one after another, and putting them in order before they are sent. */
export function addPoints(all: Routes, needs: Needs): void {
  const form = pointForm(needs.area)
  const page = (c: KeptContext, session: store.Session, view: FormView, status?: 422) =>
    c.render(<PointPage form={form} session={session} view={view} />, status)
  all
    .get('/staff/sessions/:session/point', { who }, async c => {
      const { session, last } = await needs.store.as(c.get('actor'), async db => {
        const found = await sessionAt(c, db)
        return { session: found, last: (await store.findPoints(db, found.id)).at(-1) }
      })
      return page(c, session, last === undefined ? emptyView : nextPoint(last))
    })
    .post('/staff/sessions/:session/point', { who }, c => add(c, needs, form, page))
    .post('/staff/sessions/:session/points/:point', { who }, c => change(c, needs))
}

type PointForm = ReturnType<typeof pointForm>
type Show = (c: KeptContext, session: store.Session, view: FormView, status?: 422) => Response

async function add(c: KeptContext, needs: Needs, form: PointForm, page: Show): Promise<Response> {
  const t = copy.in(c.get('language')).point
  const reading = readForm(c, form)
  const session = await needs.store.as(c.get('actor'), db => sessionAt(c, db))
  if (!reading.ok) return page(c, session, reading.view, 422)
  const { slip, wantsAnswer, cornerstone, agreed, ...said } = reading.values
  const inTheRoom = heads(session)
  if (agreedFault(agreed ?? 0, inTheRoom) !== null) {
    return page(c, session, withError(c.get('body'), 'agreed', t.agreedTooMany(inTheRoom)), 422)
  }
  const code = slip === '' ? null : readReceipt(slip)
  if (slip !== '' && code === null)
    return page(c, session, withError(c.get('body'), 'slip', t.slipWrong), 422)
  await needs.store.as(c.get('actor'), db =>
    once(db, c.get('submission'), async () => {
      const nth = ((await store.findPoints(db, session.id)).at(-1)?.nth ?? -1) + 1
      const id = idFromBytes(needs.randomBytes(16))
      await store.insertPoint(db, {
        ...{
          ...said,
          id,
          sessionId: session.id,
          device: null,
          nth,
          agreed: agreed ?? 1,
        },
        cornerstone: cornerstone === NOT_KNOWN ? null : cornerstone,
        wantsAnswer: wantsAnswer.length > 0 || code !== null,
        receiptHash: code === null ? null : hashOf(needs, code),
        arrivedOn: needs.today(),
      })
      await lookForDanger(needs, db, { id, sessionId: session.id, words: said.words })
      if (session.closedOn !== null) await store.openSession(db, session.id)
      return true
    })
  )
  notice(c, t.saved)
  if (reading.button === 'done') return c.redirect(placeOf(session.id), 303)
  return c.redirect(`${placeOf(session.id)}/point`, 303)
}

async function change(c: KeptContext, needs: Needs): Promise<Response> {
  const reading = readForm(c, actForm)
  const point = idIn(c, 'point')
  const session = await needs.store.as(c.get('actor'), async db => {
    const found = await sessionAt(c, db)
    if (reading.ok) await act(db, found.id, point, reading.values.act)
    return found
  })
  notice(c, copy.in(c.get('language')).page.changed)
  return c.redirect(placeOf(session.id), 303)
}

type Act = 'up' | 'down' | 'answer' | 'no-answer' | 'remove'

async function act(db: Db, session: string, id: string, what: Act): Promise<void> {
  if (what === 'remove') return store.dropDraft(db, id)
  if (what === 'answer' || what === 'no-answer') return store.wantAnswer(db, id, what === 'answer')
  const points = await store.findPoints(db, session)
  await store.orderPoints(
    db,
    moved(points, id, what).map(each => each.id)
  )
}

/** The form as the last point left it, so that the next takes two taps. */
const nextPoint = ({ saidBy, cornerstone }: store.Point): FormView =>
  filledView({ saidBy, cornerstone: cornerstone ?? NOT_KNOWN, agreed: 1 })
