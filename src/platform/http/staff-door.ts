import type { Link } from '../render/index.ts'
import { isOurForm } from './accept-form.ts'
import { keepForVisit, readCookie } from './cookies.ts'
import { BadRequest } from './faults.ts'
import type { KeptContext, Route } from './routes.ts'
import type { MountNeeds } from './server-needs.ts'

export const SESSION = 'kept_session'
const RETURN_TO = 'kept_return'

/** Finds out who is signed in, and shows them only the links that are open to them. */
export async function recognise(c: KeptContext, needs: MountNeeds): Promise<void> {
  const session = readCookie(c, SESSION)
  const person = session === undefined ? null : await needs.personOf(session)
  if (person === null) return
  const site = c.get('site')
  const open = ({ href }: Link) => needs.policies.get(href)?.allows(person) ?? true
  c.set('actor', person)
  c.set('alerts', (await needs.alertsOf?.(person)) ?? [])
  c.set('site', { ...site, staffNavigation: site.staffNavigation.filter(open) })
}

/**
 * Staff who are not signed in are asked to, and come back to where they were; anyone else is told no.
 * Who was signed out while they wrote gets back what they wrote, if it was written on a page of ours in this browser.
 */
export async function refuse(c: KeptContext, route: Route, needs: MountNeeds): Promise<Response> {
  if (c.get('actor').kind !== 'public') return c.render(needs.pages.notAllowed(), 403)
  if (needs.policies.has(route.path)) keepForVisit(c, RETURN_TO, c.req.path, '/staff')
  const wrote = c.req.method === 'POST' && (await isOurForm(c, needs))
  if (!wrote) return c.redirect(needs.signInAddress, 303)
  const typed = [...c.get('body').values()].flat()
  return c.render(needs.pages.badRequest(new BadRequest('signed-out', 'the session had ended', typed)), 403)
}

/** Where this person wanted to go before signing in: a staff address of ours, or My work. */
export function returnAddress(c: KeptContext): string {
  const wanted = readCookie(c, RETURN_TO) ?? ''
  // Another site under our domain can set our cookies: only what can be nothing but a path of ours is followed.
  return /^\/staff(\/[\w-]+)+$/.test(wanted) ? wanted : '/staff'
}
