import { createHmac, timingSafeEqual } from 'node:crypto'
import { BadRequest } from './faults.ts'

/** Was this POST sent by one of our own pages? Browsers say so in one of two headers; old ones send neither. */
export function comesFromUs(headers: Headers, ourOrigins: readonly string[]): boolean {
  const site = headers.get('sec-fetch-site')
  if (site !== null && site !== 'same-origin' && site !== 'none') return false
  const origin = headers.get('origin')
  return origin === null || ourOrigins.includes(origin)
}

/**
 * The token of one showing of a form: tied to a cookie that only this browser has, and to the submission id
 * made for this showing, so it is different on every page (and a compressed page gives no hint of it).
 */
export function formToken(secret: string, visit: string, submission: string): string {
  return createHmac('sha256', secret).update(`form:${visit}:${submission}`).digest('base64url')
}

export interface FormProof {
  readonly visit: string | undefined
  readonly submission: string | undefined
  readonly token: string | undefined
}

/** Throws BadRequest unless the form was shown to this very browser by us. */
export function checkToken(
  secret: string,
  { visit, submission, token }: FormProof,
  typed: readonly string[]
): void {
  const complete = visit !== undefined && submission !== undefined && token !== undefined
  if (complete && same(token, formToken(secret, visit, submission))) return
  throw new BadRequest('not-our-page', 'the token of the form was missing or not ours', typed)
}

function same(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}
