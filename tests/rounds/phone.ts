import { Agent, request, type IncomingHttpHeaders } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'

export interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly text: string
}

interface Sending {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly body?: string
}

/** One phone in a hall: its cookies, the form it was last shown, and a line that may break. */
export interface Phone {
  get(path: string): Promise<Answer>
  /** Seals what a form would send now, to be sent as it is, once or again. */
  seal(path: string, fields: Readonly<Record<string, string>>): Sending
  /** Sends and waits for the answer. Whatever is not answered is sent again just as it was. */
  send(sending: Sending): Promise<Answer>
  /** Sends, and breaks the line after so many milliseconds, whether or not an answer is on its way. */
  drop(sending: Sending, after: number): Promise<void>
  /** Throws the cookies away. */
  forget(): void
}

const agents = new Map<string, Agent>()

/** @param addresses of the web processes. Each request goes to one of them, by lot. */
export function phoneAt(addresses: readonly string[], draw: () => number): Phone {
  const cookies = new Map<string, string>()
  let keys: Record<string, string> = {}
  const somewhere = () => addresses[Math.floor(draw() * addresses.length)]!

  function take(answer: Answer): Answer {
    for (const cookie of answer.headers['set-cookie'] ?? []) {
      const [pair = ''] = cookie.split('; ')
      const [name = '', value = ''] = pair.split(/=(.*)/s)
      cookies.set(name, value)
    }
    const found = hiddenFields(answer.text)
    if (found['_token']) keys = found
    return answer
  }

  function open(address: string, { method, path, body }: Sending) {
    const headers = {
      cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      origin: address,
      ...(body !== undefined && {
        'content-type': 'application/x-www-form-urlencoded',
        'content-length': String(Buffer.byteLength(body)),
      }),
    }
    if (!agents.has(address)) agents.set(address, new Agent({ keepAlive: true, maxSockets: 600 }))
    const sending = request(`${address}${path}`, { method, agent: agents.get(address), headers })
    sending.end(body)
    return sending
  }

  const once = (sending: Sending) =>
    new Promise<Answer>((resolve, reject) => {
      const line = open(somewhere(), sending)
      line.once('error', reject)
      line.once('response', answer => {
        const pieces: Buffer[] = []
        answer.on('data', (piece: Buffer) => pieces.push(piece))
        answer.once('error', reject)
        answer.once('end', () => {
          const text = Buffer.concat(pieces).toString()
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text })
        })
      })
    })

  async function send(sending: Sending): Promise<Answer> {
    for (let tries = 0; tries < 1000; tries++) {
      const answer = await once(sending).catch(() => null)
      if (answer !== null) return take(answer)
      await wait(20)
    }
    throw new Error('A phone was never answered')
  }

  return {
    send,
    get: path => send({ method: 'GET', path }),
    seal: (path, fields) => ({
      ...{ method: 'POST', path },
      body: new URLSearchParams({ ...keys, ...fields }).toString(),
    }),
    async drop(sending, after) {
      const line = open(somewhere(), sending)
      line.on('error', () => {}) // that is what this is about
      line.on('response', answer => answer.resume())
      await wait(after)
      line.destroy()
    },
    forget: () => cookies.clear(),
  }
}

function hiddenFields(html: string): Record<string, string> {
  const found = html.matchAll(/<input type="hidden" name="(_[a-z]+)" value="([^"]*)"/g)
  return Object.fromEntries([...found].map(([, name = '', value = '']) => [name, value]))
}
