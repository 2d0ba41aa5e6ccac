import { Agent, request, type IncomingHttpHeaders } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { packed, type SentFile } from './multipart.ts'
import type { Browser } from './ways.ts'

/** Somebody telling us something on a bad line: whatever does not get an answer is sent again exactly as it was. */
export interface Teller {
  /**
   * Walks through every page with one story, and presses the last button so often, whether answered or not.
   *
   * @returns the code on the receipt that was shown last
   */
  tell(words: string, presses?: number): Promise<string>
  /** As far as the last press: everything is answered and nothing is sent. @returns how to press, once or again */
  prepare(words: string): Promise<() => Promise<Answer>>
  /** What the site shows to somebody who types this code under "What happened". */
  lookUp(code: string): Promise<string>
  /** Takes the story of this code back. @returns what the site shows then */
  takeBack(code: string): Promise<string>
  /** A browser of this teller’s, with cookies of its own. */
  visitor(): Browser
  /** How many requests had to be sent again. */
  again(): number
}

export interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly text: string
}

interface Sending {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly body?: string | Buffer
  /** What the body is; fields of a form, when nothing is said. */
  readonly type?: string
  readonly cookies: ReadonlyMap<string, string>
}

const CODE = /[A-Z]{4,6}-\d{4}-[A-Z]{4,6}-[A-Z]{4,6}-\d{4}-[A-Z]{4,6}/

export function tellerAt(
  address: string,
  headers: Readonly<Record<string, string>> = {},
  localAddress?: string
): Teller {
  const agent = new Agent({ keepAlive: true, maxSockets: 1, ...(localAddress && { localAddress }) })
  let repeated = 0

  /** Sends until it is answered: the same cookies, the same body. A server that is not there yet is waited for. */
  async function send(sending: Sending): Promise<Answer> {
    for (;;) {
      const answer = await sendOnce(address, agent, sending, headers).catch(() => null)
      if (answer !== null) return answer
      repeated++
      await wait(20)
    }
  }

  /** One visit: its cookies, and the hidden fields of the form it was last shown. */
  function visit() {
    const cookies = new Map<string, string>()
    let keys: Record<string, string> = {}
    const take = (answer: Answer) => {
      for (const cookie of answer.headers['set-cookie'] ?? []) takeCookie(cookies, cookie)
      const found = hiddenFields(answer.text)
      if (found['_token']) keys = found
      return answer
    }
    const sealed = (fields: Readonly<Record<string, string>>, path: string): Sending => ({
      ...{ method: 'POST', path, cookies: new Map(cookies) },
      body: new URLSearchParams({ ...keys, ...fields }).toString(),
    })
    const get = async (path: string): Promise<Answer & { path: string }> => {
      const answer = take(await send({ method: 'GET', path, cookies }))
      return answer.status === 303 ? get(pathOf(answer)) : { ...answer, path }
    }
    const post = async (path: string, fields: Readonly<Record<string, string>>) => {
      const answer = take(await send(sealed(fields, path)))
      return answer.status === 303 ? get(pathOf(answer)) : { ...answer, path }
    }
    const postFile = async (path: string, fields: Readonly<Record<string, string>>, file: SentFile) => {
      const form = await packed({ ...keys, ...fields }, file)
      const answer = take(await send({ method: 'POST', path, cookies: new Map(cookies), ...form }))
      return answer.status === 303 ? get(pathOf(answer)) : { ...answer, path }
    }
    const header = () => [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    return { get, post, postFile, sealed, take, keys: () => keys, cookies: header }
  }

  async function atTheLastPage(words: string) {
    const me = visit()
    await me.get('/tell-us/words')
    await me.post('/tell-us/words', { words })
    for (const [page, fields] of questions) await me.post(`/tell-us/${page}`, fields)
    const everything = Object.assign({ words }, ...questions.map(([, fields]) => fields)) as Record<
      string,
      string
    >
    return { me, sending: me.sealed(everything, '/tell-us/check') }
  }

  return {
    visitor: visit,
    again: () => repeated,
    async prepare(words) {
      const { sending } = await atTheLastPage(words)
      return () => send(sending)
    },
    async tell(words, presses = 1) {
      const { me, sending } = await atTheLastPage(words)
      for (let press = 1; press < presses; press++) await send(sending)
      const answer = me.take(await send(sending))
      if (answer.status !== 303) throw new Error(`A story was answered with ${answer.status}`)
      const receipt = await me.get(answer.headers.location ?? '')
      const code = CODE.exec(receipt.text)?.[0]
      if (code === undefined) throw new Error('The last page shows no code')
      return code
    },
    async takeBack(code) {
      const me = visit()
      await me.get('/what-happened/take-back')
      await me.post('/what-happened/take-back', { code })
      return (await me.post('/what-happened/take-back/yes', {})).text
    },
    async lookUp(code) {
      const me = visit()
      await me.get('/what-happened')
      return (await me.post('/what-happened', { code })).text
    },
  }
}

const pathOf = ({ headers }: Answer): string => new URL(headers.location ?? '/', 'http://here').pathname

const questions: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['more', { good: '', better: '' }],
  ['about-you', { teller: 'parent-carer' }],
  ['whose', { whose: 'mine' }],
  ['place', { cornerstone: 'not-known' }],
  ['sharing', { sharing: 'everyone' }],
  ['showing', { askFirst: 'no' }],
  ['how-long', { until: 'no-end' }],
  ['email', { email: '' }],
]

function sendOnce(
  address: string,
  agent: Agent,
  { method, path, body, type, cookies }: Sending,
  extra: Readonly<Record<string, string>>
): Promise<Answer> {
  const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  const headers = {
    ...extra,
    cookie,
    origin: address,
    ...(body !== undefined && {
      'content-type': type ?? 'application/x-www-form-urlencoded',
      'content-length': String(Buffer.byteLength(body)),
    }),
  }
  return new Promise((resolve, reject) => {
    const sending = request(`${address}${path}`, { method, agent, headers }, answer => {
      const pieces: Buffer[] = []
      answer.on('data', (piece: Buffer) => pieces.push(piece))
      answer.once('error', reject)
      answer.once('end', () =>
        resolve({
          status: answer.statusCode ?? 0,
          headers: answer.headers,
          text: Buffer.concat(pieces).toString(),
        })
      )
    })
    sending.once('error', reject)
    sending.end(body)
  })
}

function takeCookie(cookies: Map<string, string>, header: string): void {
  const [pair = '', ...attributes] = header.split('; ')
  const [name = '', value = ''] = pair.split(/=(.*)/s)
  if (attributes.some(attribute => /^max-age=0$/i.test(attribute))) cookies.delete(name)
  else cookies.set(name, value)
}

function hiddenFields(html: string): Record<string, string> {
  const found = html.matchAll(/<input type="hidden" name="(_[a-z]+)" value="([^"]*)"/g)
  return Object.fromEntries([...found].map(([, name = '', value = '']) => [name, value]))
}
