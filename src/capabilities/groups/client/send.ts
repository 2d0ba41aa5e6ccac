// Hands everything to the server, a few points at a time. A point leaves the device when the server says it has it.
import { howManyAtOnce } from '../rules/parcel.ts'
import { arrived, pointsOf, setPoints, type Desk, type DeviceSession } from './desk.ts'

const SEND = '/staff/offline/send'

export type Sent =
  | { readonly ok: true; readonly points: number; readonly held: number }
  | {
      readonly ok: false
      readonly why: 'no-signal' | 'sign-in' | 'no-session' | 'refused'
      readonly points: number
    }

type Reply = { ok: true; got: string[]; held: number } | { ok: false; why: 'no-session' | 'not-readable' }

export async function sendAll(desk: Desk): Promise<Sent> {
  let points = 0
  let held = 0
  // One whose starter has not sent it must not keep the others here.
  let waits = false
  for (const session of desk.sessions.slice()) {
    const sent = await sendSession(desk, session)
    points += sent.points
    if (sent.ok) held += sent.held
    else if (sent.why === 'no-session') waits = true
    else return { ...sent, points }
  }
  return waits ? { ok: false, why: 'no-session', points } : { ok: true, points, held }
}

async function sendSession(desk: Desk, started: DeviceSession): Promise<Sent> {
  let session = started
  let points = 0
  let held = 0
  do {
    await lockForSending(desk, session.id)
    const waiting = pointsOf(desk, session.id)
    const now = waiting.slice(0, howManyAtOnce(waiting))
    const reply = await post(parcelOf(desk, session, now))
    if (typeof reply === 'string') return { ok: false, why: reply, points }
    if (!reply.ok) return { ok: false, why: reply.why === 'no-session' ? 'no-session' : 'refused', points }
    await arrived(desk, session, reply.got)
    session = desk.sessions.find(({ id }) => id === session.id) ?? session
    points += reply.got.length
    held = reply.held
  } while (pointsOf(desk, session.id).length > 0)
  return { ok: true, points, held }
}

/** From here on it may have arrived, whatever we hear: so nobody changes it any more. */
async function lockForSending(desk: Desk, session: string): Promise<void> {
  await setPoints(
    desk,
    session,
    pointsOf(desk, session).map(point => ({ ...point, tried: true }))
  )
}

function parcelOf(desk: Desk, session: DeviceSession, now: ReturnType<typeof pointsOf>): string {
  const { id, code, details, sent } = session
  const points = now.map(point => ({ ...point, tried: undefined }))
  const announced = sent + pointsOf(desk, id).length
  return JSON.stringify({ id, code, details, device: desk.device, announced, points })
}

/** The keys of a form come from a page that only somebody who has signed in is shown. */
async function post(parcel: string): Promise<Reply | 'no-signal' | 'sign-in' | 'refused'> {
  try {
    const fields = await keysOf(SEND)
    if (fields === null) return 'sign-in'
    fields.set('parcel', parcel)
    const answer = await fetch(SEND, { method: 'POST', body: fields })
    return answer.ok && !answer.redirected ? ((await answer.json()) as Reply) : 'refused'
  } catch {
    return 'no-signal'
  }
}

async function keysOf(address: string): Promise<URLSearchParams | null> {
  const page = await fetch(address, { cache: 'no-store' })
  if (!page.ok || page.redirected) return null
  const shown = new DOMParser().parseFromString(await page.text(), 'text/html')
  const fields = new URLSearchParams()
  for (const { name, value } of shown.querySelectorAll<HTMLInputElement>('form input[type=hidden]')) {
    fields.set(name, value)
  }
  return fields.has('_token') ? fields : null
}

/** Says how many points are still here, where there is signal, so that whoever made them is reminded. */
export async function announce(device: string, points: number, since: string): Promise<void> {
  try {
    const fields = await keysOf(SEND)
    if (fields === null) return
    fields.set('waiting', JSON.stringify({ device, points, since }))
    await fetch('/staff/offline/waiting', { method: 'POST', body: fields })
  } catch {
    // Without signal there is nobody to say it to.
  }
}
