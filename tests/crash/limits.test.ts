import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { leaveNothing, newPlace } from '../support/places.ts'
import { freePort, killAllSites, startSite, type SiteProcess } from '../support/site-process.ts'

let site: SiteProcess

beforeAll(async () => {
  const { env } = await newPlace('server')
  site = await startSite(env, await freePort())
})

afterAll(async () => {
  await killAllSites()
  await leaveNothing()
})

interface Heard {
  readonly said: string
  readonly seconds: number
}

/** Sends these bytes as they are, then one byte a second if told to, until the site ends the connection. */
function sendBytes(bytes: string, { drip = false } = {}): Promise<Heard> {
  const began = performance.now()
  return new Promise(resolve => {
    const line = connect(site.port, 'localhost', () => line.write(bytes))
    const dripping = drip ? setInterval(() => line.write('a'), 1000) : undefined
    let said = ''
    line.on('data', (chunk: Buffer) => (said += chunk.toString('latin1')))
    line.on('error', () => {})
    line.once('close', () => {
      clearInterval(dripping)
      resolve({ said, seconds: (performance.now() - began) / 1000 })
    })
  })
}

const post = (body: string, headers: readonly string[] = [], length = Buffer.byteLength(body)) =>
  [
    'POST /tell-us/words HTTP/1.1',
    'host: localhost',
    'connection: close',
    'content-type: application/x-www-form-urlencoded',
    `content-length: ${length}`,
    ...headers,
    '',
    body,
  ].join('\r\n')

const inside = /node_modules|\.[jt]sx?:\d|\bat [\w.]+ \(|BadRequest|stack|Kysely|postgres/i

describe.concurrent('a visitor who sends what no browser of a person sends', () => {
  it('is let go when a form comes one byte a second', async () => {
    const { said, seconds } = await sendBytes(post('words=', [], 1000), { drip: true })
    expect(seconds).toBeGreaterThan(29)
    expect(seconds).toBeLessThan(60) // 30 s, and what a busy machine needs to say so
    expect(said).not.toMatch(/HTTP\/1\.1 [23]/)
  })

  it('is let go when the headers never end', async () => {
    const { seconds } = await sendBytes('POST /tell-us/words HTTP/1.1\r\nhost: localhost\r\nx-slow: ', {
      drip: true,
    })
    expect(seconds).toBeLessThan(29) // 15 s, and sooner than a form that never ends
  })

  it('is refused with 431 when the headers are larger than 16 kB', async () => {
    const { said } = await sendBytes(post('', [`x-large: ${'a'.repeat(20_000)}`]))
    expect(said).toMatch(/^HTTP\/1\.1 431 /)
  })

  it('is refused with 413 when the form is larger than half a megabyte, whether or not it says so first', async () => {
    const body = `words=${'a'.repeat(600_000)}`
    const { said } = await sendBytes(post(body))
    expect(said).toMatch(/^HTTP\/1\.1 413 /)
    expect(said).not.toMatch(inside)
    const pieces = `${post('', ['transfer-encoding: chunked']).replace(/content-length.*\r\n/, '')}`
    const chunked = await sendBytes(`${pieces}${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`)
    expect(chunked.said).toMatch(/^HTTP\/1\.1 413 /)
  })

  it('is refused with 400 when there is a NUL in it, and with 415 when it is no form', async () => {
    const { said } = await sendBytes(post('words=a%00b'))
    expect(said).toMatch(/^HTTP\/1\.1 400 /)
    expect(said).not.toMatch(inside)
    const json = post('{}').replace('x-www-form-urlencoded', 'json')
    expect((await sendBytes(json)).said).toMatch(/^HTTP\/1\.1 415 /)
  })

  it('is refused with 403 when it comes from another site or without our token', async () => {
    const other = await sendBytes(post('words=a', ['origin: https://other.example']))
    expect(other.said).toMatch(/^HTTP\/1\.1 403 /)
    const none = await sendBytes(post('words=a'))
    expect(none.said).toMatch(/^HTTP\/1\.1 403 /)
    expect(other.said + none.said).not.toMatch(inside)
  })

  it('is told nothing of how we are built by a page that is not there', async () => {
    const { said } = await sendBytes(
      'GET /%ff/../etc/passwd?a=%00 HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n'
    )
    expect(said).toMatch(/^HTTP\/1\.1 (400|404) /)
    expect(said).not.toMatch(inside)
  })
})
