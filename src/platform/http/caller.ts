import { getConnInfo } from '@hono/node-server/conninfo'
import { createHmac, randomBytes } from 'node:crypto'
import type { KeptContext } from './routes.ts'

const near = /^(127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|169\.254\.|::1$|f[cd][0-9a-f]{2}:|fe80:)/i

/**
 * The address a request came from, or null when we cannot know it: a web server stands in front and nobody has said that
 * we may believe what it passes on (TRUST_PROXY). Better no address than one that is everybody's.
 *
 * @param passedOn the x-forwarded-for header: each server on the way adds the address it was called from at its end
 */
export function addressOf(
  remote: string | undefined,
  passedOn: string | undefined,
  trustProxy: boolean
): string | null {
  const last = passedOn?.split(',').at(-1)?.trim()
  if (trustProxy && last) return plain(last)
  const here = remote === undefined ? null : plain(remote)
  return passedOn !== undefined && here !== null && near.test(here) ? null : here
}

/** Without the port that some web servers write behind it, which is another one for every connection. */
const plain = (address: string): string =>
  address
    .replace(/^\[(.*)\](?::\d+)?$/, '$1')
    .replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1')
    .replace(/^::ffff:(?=\d+\.)/i, '')
    .toLowerCase()

/** What is the same for one home or hall: an IPv4 address, or the first half of an IPv6 one. */
export function placeIn(address: string): string {
  if (!address.includes(':')) return address
  const [before = '', after] = address.split('::')
  const groups = before.split(':').filter(group => group !== '')
  const rest = after === undefined ? [] : after.split(':').filter(group => group !== '')
  const zeros = after === undefined ? 0 : Math.max(0, 8 - groups.length - rest.length)
  return [...groups, ...Array<string>(zeros).fill('0'), ...rest].slice(0, 4).join(':')
}

/**
 * Marks where a request came from, so that a flood from one place can be told from a hall full of people. The mark is a
 * hash under a salt that is drawn at random, lives in memory for a day and is then thrown away: it leads back to no
 * address, and it is never written to a disk or a log.
 */
export function callerMarks(today: () => string, trustProxy: boolean): (c: KeptContext) => string | null {
  let [day, salt] = [today(), randomBytes(32)]
  return c => {
    if (today() !== day) [day, salt] = [today(), randomBytes(32)]
    const address = addressOf(remoteOf(c), c.req.header('x-forwarded-for'), trustProxy)
    return address && createHmac('sha256', salt).update(placeIn(address)).digest('base64url').slice(0, 16)
  }
}

function remoteOf(c: KeptContext): string | undefined {
  try {
    return getConnInfo(c).remote.address
  } catch {
    return undefined // no socket under it, as in a test that calls the app directly
  }
}
