import { once, type Db } from '../../platform/db/index.ts'
import { emptyView, readForm } from '../../platform/forms/index.ts'
import { notice, type KeptContext, type Routes } from '../../platform/http/index.ts'
import type { Needs } from '../area/index.ts'
import { actingPerson } from '../people/index.ts'
import { copy } from './copy.ts'
import { sameForm } from './forms.ts'
import { SamePage } from './pages/same.tsx'
import { lookUpOf, SlipsPage } from './pages/slips.tsx'
import { mayRunGroups } from './rules/policy.ts'
import { sessionAt } from './session-routes.tsx'
import * as store from './store.ts'
import { becomeStory, keepSettled, placeOf, takeInPoints, type Slip } from './taking-in.ts'

const who = mayRunGroups

/** Sending what was written down, and settling what two people wrote down alike. */
export function addSending(all: Routes, needs: Needs): void {
  all
    .post('/staff/sessions/:session/send', { who }, c => send(c, needs))
    .get('/staff/sessions/:session/same', { who }, async c => {
      const facts = await needs.store.as(c.get('actor'), async db => withPoints(db, await sessionAt(c, db)))
      return c.render(<SamePage {...facts} view={emptyView} />)
    })
    .post('/staff/sessions/:session/same', { who }, c => settle(c, needs))
}

async function withPoints(db: Db, session: store.Session) {
  return { session, points: await store.findPoints(db, session.id) }
}

const inState = (points: readonly store.Point[], state: store.Point['state']): number =>
  points.filter(point => point.state === state).length

interface Sent {
  readonly slips: readonly Slip[]
  readonly held: number
  readonly points: number
}

/** The codes stand on the page that answers the press and nowhere else; a second press shows the same ones. */
async function send(c: KeptContext, needs: Needs): Promise<Response> {
  const { session, sent } = await needs.store.as(c.get('actor'), async db => {
    const { session, points } = await withPoints(db, await sessionAt(c, db))
    const { outcome } = await once(db, c.get('submission'), async () => {
      const slips = await takeInPoints(needs, db, session, null)
      const held = inState(await store.findPoints(db, session.id), 'held')
      return { slips, held, points: inState(points, 'draft') }
    })
    return { session, sent: outcome }
  })
  return showSlips(c, needs, session, sent)
}

function showSlips(c: KeptContext, needs: Needs, session: store.Session, sent: Sent): Response {
  const { area, today } = needs
  return c.render(
    <SlipsPage session={session} {...sent} area={area} lookUp={lookUpOf(needs)} today={today()} />
  )
}

async function settle(c: KeptContext, needs: Needs): Promise<Response> {
  const reading = readForm(c, sameForm)
  const asked = await needs.store.as(c.get('actor'), async db => {
    const session = await sessionAt(c, db)
    if (!reading.ok) return { ...(await withPoints(db, session)), slips: [] }
    const { outcome } = await once(db, c.get('submission'), () =>
      settlePoint(c, needs, db, session, reading.values)
    )
    return { ...(await withPoints(db, session)), slips: outcome }
  })
  const { session, points, slips } = asked
  if (!reading.ok) return c.render(<SamePage session={session} points={points} view={reading.view} />, 422)
  if (slips.length > 0) return showSlips(c, needs, session, { slips, held: 0, points: 1 })
  notice(c, copy.in(c.get('language')).same.done)
  const at = placeOf(session.id)
  return c.redirect(inState(points, 'held') > 0 ? `${at}/same` : at, 303)
}

/** Both are kept unless a person says that it was said once; a point whose slip somebody holds stays in any case. */
async function settlePoint(
  c: KeptContext,
  needs: Needs,
  db: Db,
  session: store.Session,
  { point: id, pick }: { readonly point: string; readonly pick: 'both' | 'once' }
): Promise<readonly Slip[]> {
  await store.waitForSession(db, session.id)
  const points = await store.findPoints(db, session.id)
  const point = points.find(each => each.id === id && each.state === 'held')
  if (point === undefined) return []
  const drops = pick === 'once' && point.receiptHash === null
  if (drops) await store.pointIsSame(db, id, actingPerson(c.get('actor')).id)
  const slips = drops ? [] : await becomeStory(needs, db, session, point)
  await keepSettled(needs, db, session.id)
  return slips
}
