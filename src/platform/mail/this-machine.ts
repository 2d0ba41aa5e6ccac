import { getConnInfo } from '@hono/node-server/conninfo'
import type { KeptContext } from '../http/index.ts'

const loopback = /^(127(\.\d{1,3}){3}|::1|::ffff:127(\.\d{1,3}){3})$/
const ourName = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/
const passedOn = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip', 'via']

/** True when the site's own address is this machine's, so that nobody else is meant to reach it. */
export const isForThisMachine = (baseUrl: string): boolean => ourName.test(new URL(baseUrl).host)

/**
 * Whether the person asking sits at this machine: the connection comes from it, asks for it by its own name
 * (another site's name that leads here is refused), and was not passed on by a proxy.
 */
export function comesFromThisMachine(c: KeptContext): boolean {
  if (passedOn.some(name => c.req.header(name) !== undefined)) return false
  if (!ourName.test(c.req.header('host') ?? '')) return false
  return loopback.test(remoteAddress(c) ?? '')
}

function remoteAddress(c: KeptContext): string | undefined {
  try {
    return getConnInfo(c).remote.address
  } catch {
    return undefined // no socket under it, as in a test that calls the app directly
  }
}
