// The sessions and points of this device, opened with the passphrase, and every change to them written down at once.
import { RECEIPT_BYTES, receiptFromBytes } from '../../../standards/receipt-code.ts'
import { sessionCodeFrom } from '../rules/session.ts'
import { ITERATIONS, keyFrom, seal, unseal } from './sealing.ts'
import * as shelf from './shelf.ts'
import type { Row } from './shelf.ts'

export interface Details {
  readonly title: string
  readonly place: string
  readonly heldOn: string
  readonly ranBy: string
  readonly parentCarers: number
  readonly youngPeople: number
  readonly practitioners: number
  readonly others: number
  readonly sharing: string
  readonly consentWords: string
}

export interface DeviceSession {
  readonly id: string
  readonly code: string
  /** Null where this device joined a session that another one started. */
  readonly details: Details | null
  /** Points that have arrived and are gone from here. */
  readonly sent: number
}

export interface DevicePoint {
  readonly id: string
  readonly nth: number
  readonly words: string
  readonly cornerstone: string | null
  readonly agreed: number
  readonly saidBy: string
  readonly wantsAnswer: boolean
  readonly slip: string | null
  /** It may have arrived: it is not changed any more. */
  readonly tried: boolean
}

export interface Desk {
  readonly device: string
  sessions: DeviceSession[]
  points: Map<string, DevicePoint[]>
  typing: Map<string, string>
  readonly key: CryptoKey
}

const CHECK = 'kept'

export const drawSlip = (): string => receiptFromBytes(crypto.getRandomValues(new Uint8Array(RECEIPT_BYTES)))

/** Today in this device's own calendar. */
export function today(): string {
  const now = new Date()
  const two = (n: number) => String(n).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** A new passphrase for a device that holds nothing. */
export async function lockUp(passphrase: string): Promise<Desk> {
  const salt = crypto.getRandomValues(new Uint8Array(16))
  const key = await keyFrom(passphrase, salt, ITERATIONS)
  const device = crypto.randomUUID()
  await shelf.setLock({ salt, iterations: ITERATIONS, device, check: await seal(key, CHECK, CHECK) })
  return { device, key, sessions: [], points: new Map(), typing: new Map() }
}

/** Opens what is on the device; null when the passphrase is another one. */
export async function unlock(passphrase: string): Promise<Desk | null> {
  const lock = await shelf.lockOf()
  if (lock === undefined) return null
  const key = await keyFrom(passphrase, lock.salt, lock.iterations)
  try {
    await unseal(key, CHECK, lock.check)
  } catch {
    return null
  }
  const desk: Desk = { device: lock.device, key, sessions: [], points: new Map(), typing: new Map() }
  for (const row of await shelf.rows()) await layOut(desk, row)
  for (const points of desk.points.values()) points.sort((one, other) => one.nth - other.nth)
  return desk
}

async function layOut(desk: Desk, row: Row): Promise<void> {
  if (row.kind === 'session') desk.sessions.push(await unseal(desk.key, row.id, row))
  else if (row.kind === 'typing') desk.typing.set(row.of, await unseal(desk.key, row.id, row))
  else desk.points.set(row.of, [...pointsOf(desk, row.of), await unseal(desk.key, row.id, row)])
}

export const pointsOf = (desk: Desk, session: string): DevicePoint[] => desk.points.get(session) ?? []

async function rowOf(desk: Desk, kind: Row['kind'], id: string, of: string, value: unknown): Promise<Row> {
  const made = (await shelf.rows()).find(row => row.id === id)
  return { id, kind, of, on: made?.on ?? today(), ...(await seal(desk.key, id, value)) }
}

/** Starts a session, or joins one by its code. */
export async function begin(desk: Desk, details: Details | null, code?: string): Promise<DeviceSession> {
  const session = { id: crypto.randomUUID(), code: code ?? sessionCodeFrom(drawSlip()), details, sent: 0 }
  await shelf.keep([await rowOf(desk, 'session', session.id, session.id, session)])
  desk.sessions.push(session)
  return session
}

export async function addPoint(
  desk: Desk,
  session: string,
  said: Omit<DevicePoint, 'id' | 'nth' | 'slip' | 'tried'>
): Promise<void> {
  const before = pointsOf(desk, session)
  const nth = Math.max(-1, ...before.map(point => point.nth)) + 1
  const slip = said.wantsAnswer ? drawSlip() : null
  const point = { ...said, id: crypto.randomUUID(), nth, slip, tried: false }
  await shelf.keep([await rowOf(desk, 'point', point.id, session, point)], [typingId(session)])
  desk.points.set(session, [...before, point])
  desk.typing.delete(session)
}

/** Puts points in this state, in this order. Those no longer among them are gone. */
export async function setPoints(desk: Desk, session: string, points: readonly DevicePoint[]): Promise<void> {
  const numbered = points.map((point, nth) => ({ ...point, nth }))
  const left = new Set(points.map(({ id }) => id))
  const gone = pointsOf(desk, session).filter(({ id }) => !left.has(id))
  const put = await Promise.all(numbered.map(point => rowOf(desk, 'point', point.id, session, point)))
  await shelf.keep(
    put,
    gone.map(({ id }) => id)
  )
  desk.points.set(session, numbered)
}

const typingId = (session: string) => `typing ${session}`

/** What is being typed and is no point yet: it outlives a closed page, too. */
export async function keepTyping(desk: Desk, session: string, words: string): Promise<void> {
  desk.typing.set(session, words)
  await shelf.keep([await rowOf(desk, 'typing', typingId(session), session, words)])
}

/** These points have arrived: only now they go. The session goes with its last. */
export async function arrived(desk: Desk, session: DeviceSession, ids: readonly string[]): Promise<void> {
  const left = pointsOf(desk, session.id).filter(({ id }) => !ids.includes(id))
  const sent = { ...session, sent: session.sent + ids.length }
  if (left.length > 0) {
    await shelf.keep([await rowOf(desk, 'session', session.id, session.id, sent)], ids)
    desk.sessions = desk.sessions.map(each => (each.id === session.id ? sent : each))
    desk.points.set(session.id, left)
    return
  }
  await shelf.keep([], [...ids, session.id, typingId(session.id)])
  desk.sessions = desk.sessions.filter(({ id }) => id !== session.id)
  desk.points.delete(session.id)
}
