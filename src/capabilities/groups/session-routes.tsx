import { once } from '../../platform/db/index.ts'
import { dateParts, filledView, readForm, withError } from '../../platform/forms/index.ts'
import { notice, type KeptContext, type Routes } from '../../platform/http/index.ts'
import { drawCode } from '../../platform/receipts/index.ts'
import { idFromBytes } from '../../standards/random-id.ts'
import type { Db } from '../../platform/db/index.ts'
import { NotFound } from '../../standards/errors.ts'
import type { Needs } from '../area/index.ts'
import { actingPerson } from '../people/index.ts'
import { copy } from './copy.ts'
import { sessionForm } from './forms.ts'
import { SessionFormPage } from './pages/session-form.tsx'
import { SessionPage } from './pages/session.tsx'
import { SessionsPage } from './pages/sessions.tsx'
import { mayRunGroups } from './rules/policy.ts'
import { heads, readSessionCode, sessionCodeFrom } from './rules/session.ts'
import * as store from './store.ts'
import { closeSession, placeOf } from './taking-in.ts'

const who = mayRunGroups

/** Sessions, starting one, and the page of each. */
export function addSessions(all: Routes, needs: Needs): void {
  all
    .get('/staff/sessions', { who }, async c => {
      const sessions = await needs.store.as(c.get('actor'), db => store.findSessions(db))
      return c.render(<SessionsPage sessions={sessions} />)
    })
    .get('/staff/sessions/new', { who }, c => {
      const t = copy.in(c.get('language')).session
      const today = dateParts('heldOn', needs.today())
      const ranBy = actingPerson(c.get('actor')).name
      return c.render(
        <SessionFormPage view={filledView({ ...today, ranBy, consentWords: t.consentDefault })} />
      )
    })
    .post('/staff/sessions/new', { who }, c => start(c, needs))
    .get('/staff/sessions/:session', { who }, async c => {
      const facts = await needs.store.as(c.get('actor'), async db => {
        const session = await sessionAt(c, db)
        const { id } = session
        const [points, devices] = [await store.findPoints(db, id), await store.findDevices(db, id)]
        return { session, points, devices, photos: await store.findPhotos(db, id) }
      })
      return c.render(<SessionPage {...facts} />)
    })
    .post('/staff/sessions/:session/close', { who }, async c => {
      const { id } = await needs.store.as(c.get('actor'), async db => {
        const session = await sessionAt(c, db)
        const waits = (await store.findPoints(db, session.id)).some(
          ({ state }) => state === 'draft' || state === 'held'
        )
        if (!waits) await closeSession(needs, db, session.id)
        return session
      })
      notice(c, copy.in(c.get('language')).page.closedNow)
      return c.redirect(placeOf(id), 303)
    })
}

async function start(c: KeptContext, needs: Needs): Promise<Response> {
  const t = copy.in(c.get('language')).session
  const reading = readForm(c, sessionForm)
  const wrong = (field: string, text: string, part = '') =>
    c.render(<SessionFormPage view={withError(c.get('body'), field, text, part)} />, 422)
  if (!reading.ok) return c.render(<SessionFormPage view={reading.view} />, 422)
  const { consentRead: _, heldOn, code: typed, ...values } = reading.values
  const count = {
    ...{ parentCarers: values.parentCarers ?? 0, youngPeople: values.youngPeople ?? 0 },
    ...{ practitioners: values.practitioners ?? 0, others: values.others ?? 0 },
  }
  if (heldOn === null || heldOn > needs.today()) return wrong('heldOn', t.dayLater, '-day')
  if (heads(count) === 0) return wrong('parentCarers', t.nobody)
  const given = typed === '' ? null : readSessionCode(typed)
  if (typed !== '' && given === null) return wrong('code', t.codeWrong)
  const code = given ?? sessionCodeFrom(drawCode(needs))
  const { outcome } = await needs.store.as(c.get('actor'), db =>
    once(db, c.get('submission'), async () => {
      if ((await store.findSession(db, { code })) !== undefined) return null
      const id = idFromBytes(needs.randomBytes(16))
      const madeBy = actingPerson(c.get('actor')).id
      await store.insertSession(db, {
        ...{ ...values, ...count, id, code, heldOn, reachedUsOn: needs.today(), madeBy },
      })
      return id
    })
  )
  if (outcome === null) return wrong('code', t.codeTaken)
  notice(c, t.started)
  return c.redirect(placeOf(outcome), 303)
}

/** The session in the address. Errors: NotFound when there is none. */
export async function sessionAt(c: KeptContext, db: Db): Promise<store.Session> {
  const session = await store.findSession(db, { id: idIn(c, 'session') })
  if (session === undefined) throw new NotFound('There is no such session.')
  return session
}

/** An id in the address. Errors: NotFound when it cannot be one. */
export function idIn(c: KeptContext, name: string): string {
  const id = c.req.param(name as never) as string | undefined
  if (id === undefined || !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) {
    throw new NotFound('There is no such page.')
  }
  return id
}
