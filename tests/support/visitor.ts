import { sql } from 'kysely'
import type { Store } from '../../src/platform/db/index.ts'
import { packed, type SentFile } from './multipart.ts'

export interface Page {
  readonly status: number
  readonly text: string
  readonly headers: Headers
  /** Where the last redirect led. */
  readonly path: string
}

/** A browser without a screen: keeps cookies, follows redirects, and sends the hidden fields of the form it was last shown. */
export interface Visitor {
  get(path: string): Promise<Page>
  post(path: string, fields: Readonly<Record<string, string | readonly string[]>>): Promise<Page>
  /** Sends a form with a file in it. */
  postFile(path: string, fields: Readonly<Record<string, string>>, file: SentFile): Promise<Page>
  /** Sends exactly this body, with nothing added. */
  postRaw(path: string, body: string | Buffer, headers?: Readonly<Record<string, string>>): Promise<Page>
  signIn(email: string): Promise<void>
  /** The hidden fields of the last page's first form that has them. */
  keys(): Readonly<Record<string, string>>
  /** The cookies it would send, as one header. */
  cookies(): string
  setCookie(name: string, value: string): void
}

export function visitorOf(address: string, store: Store): Visitor {
  const cookies = new Map<string, string>()
  let keys: Record<string, string> = {}

  async function send(path: string, init: RequestInit): Promise<Page> {
    const headers = new Headers(init.headers)
    headers.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '))
    const answer = await fetch(address + path, { ...init, headers, redirect: 'manual' })
    for (const cookie of answer.headers.getSetCookie()) keepCookie(cookies, cookie)
    const next = answer.headers.get('location')
    if (answer.status >= 300 && answer.status < 400 && next !== null) {
      return send(next.startsWith('http') ? new URL(next).pathname : next, { method: 'GET' })
    }
    const text = await answer.text()
    const found = hiddenFields(text)
    if (found['_token'] !== undefined) keys = found
    return { status: answer.status, text, headers: answer.headers, path }
  }

  const postRaw: Visitor['postRaw'] = (path, body, headers = {}) =>
    send(path, {
      method: 'POST',
      body: typeof body === 'string' ? body : new Uint8Array(body),
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: address, ...headers },
    })

  const visitor: Visitor = {
    get: path => send(path, { method: 'GET' }),
    post: (path, fields) => postRaw(path, encode({ ...keys, ...fields })),
    async postFile(path, fields, file) {
      const { body, type } = await packed({ ...keys, ...fields }, file)
      return postRaw(path, body, { 'content-type': type })
    },
    postRaw,
    keys: () => keys,
    setCookie: (name, value) => void cookies.set(name, value),
    cookies: () => [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
    async signIn(email) {
      await visitor.get('/staff/sign-in')
      await visitor.post('/staff/sign-in', { email })
      await visitor.post('/staff/sign-in/code', { code: await codeSentTo(store, email) })
    },
  }
  return visitor
}

function encode(fields: Readonly<Record<string, string | readonly string[]>>): string {
  const body = new URLSearchParams()
  for (const [name, value] of Object.entries(fields)) {
    for (const one of typeof value === 'string' ? [value] : value) body.append(name, one)
  }
  return body.toString()
}

function keepCookie(cookies: Map<string, string>, header: string): void {
  const [pair = '', ...attributes] = header.split('; ')
  const [name = '', value = ''] = pair.split(/=(.*)/s)
  if (attributes.some(attribute => /^max-age=0$/i.test(attribute))) cookies.delete(name)
  else cookies.set(name, value)
}

function hiddenFields(html: string): Record<string, string> {
  const fields: Record<string, string> = {}
  for (const [, name = '', value = ''] of html.matchAll(
    /<input type="hidden" name="(_[a-z]+)" value="([^"]*)"/g
  )) {
    fields[name] ??= value
  }
  return fields
}

/** Subjects of the letters in the outbox to one address, oldest first. */
export async function lettersTo(store: Store, address: string): Promise<string[]> {
  const { rows } = await store.asOwner(db =>
    sql<{ subject: string }>`
      select subject from platform.outbox where to_address = ${address} order by queued_at, id`.execute(db)
  )
  return rows.map(({ subject }) => subject)
}

/** Subjects of the letters in the outbox to people who told us something, oldest first. None holds an address. */
export async function lettersToTellers(store: Store): Promise<string[]> {
  const { rows } = await store.asOwner(db =>
    sql<{ subject: string }>`
      select subject from platform.outbox where about like 'voice:%' order by queued_at, id`.execute(db)
  )
  return rows.map(({ subject }) => subject)
}

/** The newest sign-in code in the outbox, as the person would read it in their mail. */
export async function codeSentTo(store: Store, email: string): Promise<string> {
  const rows = await store.asOwner(async db => {
    const found = await sql<{ text: string }>`
      select text from platform.outbox where to_address = ${email} order by id desc limit 1`.execute(db)
    return found.rows
  })
  return /\b(\d{6,8}|[A-Z0-9]{8})\b/.exec(rows[0]?.text ?? '')?.[1] ?? ''
}
