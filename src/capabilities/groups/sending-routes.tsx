import { once } from '../../platform/db/index.ts'
import { emptyView, readForm } from '../../platform/forms/index.ts'
import { notice, type KeptContext, type Routes } from '../../platform/http/index.ts'
import type { Needs } from '../area/index.ts'
import { actingPerson } from '../people/index.ts'
import { copy } from './copy.ts'
import { sameForm } from './forms.ts'
import { SamePage } from './pages/same.tsx'
import { SlipsPage } from './pages/slips.tsx'
import { mayRunGroups } from './rules/policy.ts'
import { sessionAt } from './session-routes.tsx'
import * as store from './store.ts'
import { becomeStory, keepSettled, placeOf, takeInPoints } from './taking-in.ts'

const who = mayRunGroups

/** Sending what was written down, and settling what two people wrote down alike. */
export function addSending(all: Routes, needs: Needs): void {
  all
    .post('/staff/sessions/:session/send', { who }, c => send(c, needs))
    .get('/staff/sessions/:session/same', { who }, async c => {
      const facts = await needs.store.as(c.get('actor'), async db => {
        const session = await sessionAt(c, db)
        return { session, points: await store.findPoints(db, session.id) }
      })
      return c.render(<SamePage {...facts} view={emptyView} />)
    })
    .post('/staff/sessions/:session/same', { who }, c => settle(c, needs))
}

/** The codes stand on the page that answers the press and nowhere else; a second press shows the same ones. */
async function send(c: KeptContext, needs: Needs): Promise<Response> {
  const { session, sent } = await needs.store.as(c.get('actor'), async db => {
    const found = await sessionAt(c, db)
    const { outcome } = await once(db, c.get('submission'), async () => {
      const before = (await store.findPoints(db, found.id)).filter(({ state }) => state === 'draft').length
      const slips = await takeInPoints(needs, db, found, null)
      const held = (await store.findPoints(db, found.id)).filter(({ state }) => state === 'held').length
      return { slips, held, points: before }
    })
    return { session: found, sent: outcome }
  })
  return c.render(<SlipsPage session={session} {...sent} area={needs.area} today={needs.today()} />)
}

async function settle(c: KeptContext, needs: Needs): Promise<Response> {
  const reading = readForm(c, sameForm)
  const { session, points, slips } = await needs.store.as(c.get('actor'), async db => {
    const found = await sessionAt(c, db)
    const all = await store.findPoints(db, found.id)
    if (!reading.ok) return { session: found, points: all, slips: [] }
    const { outcome } = await once(db, c.get('submission'), async () => {
      await store.waitForSession(db, found.id)
      const now = await store.findPoints(db, found.id)
      const point = now.find(({ id, state }) => id === reading.values.point && state === 'held')
      if (point === undefined) return []
      const drops = reading.values.pick === 'once' && point.receiptHash === null
      if (drops) await store.pointIsSame(db, point.id, actingPerson(c.get('actor')).id)
      const drawn = drops ? [] : await becomeStory(needs, db, found, point)
      await keepSettled(needs, db, found.id)
      return drawn
    })
    return { session: found, points: all, slips: outcome }
  })
  if (!reading.ok) return c.render(<SamePage session={session} points={points} view={reading.view} />, 422)
  if (slips.length > 0) {
    const { area, today } = needs
    return c.render(
      <SlipsPage session={session} slips={slips} held={0} points={1} area={area} today={today()} />
    )
  }
  notice(c, copy.in(c.get('language')).same.done)
  return c.redirect(
    points.filter(({ state }) => state === 'held').length > 1
      ? `${placeOf(session.id)}/same`
      : placeOf(session.id),
    303
  )
}
