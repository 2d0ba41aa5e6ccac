import { z } from 'zod'
import type { Actor } from '../../platform/access/index.ts'
import type { Db } from '../../platform/db/index.ts'
import { isCalendarDate } from '../../standards/calendar.ts'
import { readReceipt } from '../../standards/receipt-code.ts'
import type { Needs } from '../area/index.ts'
import { actingPerson } from '../people/index.ts'
import { hashOf, sharings, tellers } from '../voices/index.ts'
import { POINT_LIMIT } from './forms.ts'
import { heads, SESSION_CODE } from './rules/session.ts'
import { takenBackPoints } from './forget.ts'
import * as store from './store.ts'
import { takeInPoints } from './taking-in.ts'

const line = z.string().trim().min(1).max(200)
const count = z.int().min(0).max(5000)

const Details = z
  .strictObject({
    ...{ title: line, place: line, ranBy: line, heldOn: z.string().refine(isCalendarDate) },
    ...{ parentCarers: count, youngPeople: count, practitioners: count, others: count },
    ...{ sharing: z.enum(sharings), consentWords: z.string().trim().min(1).max(2000) },
  })
  .refine(details => heads(details) > 0)

/** What a device sends of one session: as many of its points as it likes, each with the id it was given there. */
const Parcel = z.strictObject({
  id: z.uuid(),
  code: z.string().regex(SESSION_CODE),
  device: z.uuid(),
  announced: z.int().min(0).max(10_000),
  /** Null on a device that joined: the one that started the session sends them. */
  details: Details.nullable(),
  points: z
    .array(
      z.strictObject({
        ...{ id: z.uuid(), nth: z.int().min(0).max(100_000), wantsAnswer: z.boolean() },
        words: z.string().trim().min(1).max(POINT_LIMIT),
        cornerstone: z.string().max(100).nullable(),
        agreed: z.int().min(1).max(20_000),
        saidBy: z.enum(tellers),
        slip: z.string().max(64).nullable(),
      })
    )
    .max(50),
})

/** What the device is told. It deletes a point only when its id stands in `got`. */
export type Taken =
  | { readonly ok: true; readonly got: readonly string[]; readonly held: number }
  /** 'no-session': the device that started it has not sent it. 'not-readable': nothing a page of ours sends. */
  | { readonly ok: false; readonly why: 'no-session' | 'not-readable' }

/** Takes in what a device held. The same parcel sent again, in whole or in part, changes nothing and is told the same. */
export async function takeParcel(needs: Needs, actor: Actor, text: string): Promise<Taken> {
  const reading = Parcel.safeParse(fromJson(text))
  if (!reading.success) return { ok: false, why: 'not-readable' }
  const parcel = reading.data
  const on = needs.today()
  const takenBack = await takenBackPoints(
    needs,
    parcel.points.map(({ id }) => id)
  )
  return needs.store.as(actor, async db => {
    const { id, code, device, details } = parcel
    if (details !== null) {
      const heldOn = details.heldOn < on ? details.heldOn : on // a tablet's clock may be ahead of ours
      const madeBy = actingPerson(actor).id
      await store.insertSession(db, { ...details, heldOn, id, code, reachedUsOn: on, madeBy })
    }
    const session = await store.findSession(db, { code })
    if (session === undefined) return { ok: false, why: 'no-session' }
    await store.announce(db, { sessionId: session.id, device, announced: parcel.announced, on })
    for (const point of parcel.points.filter(({ id }) => !takenBack.has(id)))
      await keepPoint(needs, db, session.id, device, point)
    if (session.closedOn !== null && parcel.points.length > 0) await store.openSession(db, session.id)
    await takeInPoints(needs, db, session, device)
    const held = (await store.findPoints(db, session.id)).filter(({ state }) => state === 'held').length
    return { ok: true, got: parcel.points.map(({ id }) => id), held }
  })
}

type SentPoint = z.output<typeof Parcel>['points'][number]

async function keepPoint(
  needs: Needs,
  db: Db,
  sessionId: string,
  device: string,
  { slip, cornerstone, ...point }: SentPoint
): Promise<void> {
  const code = slip === null ? null : readReceipt(slip)
  const known = needs.area.cornerstones.some(({ key }) => key === cornerstone)
  await store.insertPoint(db, {
    ...{ ...point, sessionId, device, arrivedOn: needs.today() },
    cornerstone: known ? cornerstone : null,
    receiptHash: code === null ? null : hashOf(needs, code),
  })
}

/** Null for what is no JSON. */
export function fromJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
