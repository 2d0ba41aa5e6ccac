import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { KeptContext } from './routes.ts'

/** A cookie for this visit only: gone when the browser closes, unreadable to scripts, never sent to other sites. */
export function keepForVisit(c: KeptContext, name: string, value: string, path = '/'): void {
  setCookie(c, name, value, { path, httpOnly: true, sameSite: 'Lax', secure: c.get('secure') })
}

export const readCookie = (c: KeptContext, name: string): string | undefined => getCookie(c, name)

export function forgetCookie(c: KeptContext, name: string, path = '/'): void {
  deleteCookie(c, name, { path, secure: c.get('secure') })
}

const NOTICE = 'kept_notice'

/** Says once, on the next page, that something was done. */
export function notice(c: KeptContext, sentence: string): void {
  keepForVisit(c, NOTICE, Buffer.from(sentence).toString('base64url'))
}

export function takeNotice(c: KeptContext): string | null {
  const kept = getCookie(c, NOTICE)
  if (kept === undefined) return null
  forgetCookie(c, NOTICE)
  return Buffer.from(kept, 'base64url').toString()
}
