import { timingSafeEqual } from 'node:crypto'
import { theSystem, type Actor } from '../../platform/access/index.ts'
import { once, type Db } from '../../platform/db/index.ts'
import { queueMail } from '../../platform/mail/index.ts'
import type { Language } from '../../platform/language/index.ts'
import type { Needs } from '../area/index.ts'
import { copy } from './copy.ts'
import { CODE_BYTES, codeFromBytes, readCode } from './rules/code.ts'
import { canReach } from './rules/reach.ts'
import * as rule from './rules/sign-in.ts'
import { emailOf, findByEmail } from './store/people.ts'
import * as store from './store/sign-in.ts'

const newToken = ({ randomBytes }: Needs) => Buffer.from(randomBytes(32)).toString('base64url')
const browserHash = ({ keyedHash }: Needs, browser: string) => keyedHash('sign-in-browser', browser)
const codeHash = ({ keyedHash }: Needs, id: string, code: string) =>
  keyedHash('sign-in-code', `${id}:${code}`)
const tokenHash = ({ keyedHash }: Needs, token: string) => keyedHash('session', token)
const before = (now: Date, ms: number) => new Date(now.getTime() - ms)

export interface Asking {
  readonly email: string
  /** What this browser's cookie says; undefined the first time. */
  readonly browser: string | undefined
  /** Names the press of the button. */
  readonly submission: string
  readonly language: Language
}

/**
 * Sends a code to an address, if somebody with a role has it. The answer is the same when nobody has.
 *
 * @returns the browser's secret, to be kept in its cookie; null when this browser has asked too often
 */
export async function askForCode(needs: Needs, asking: Asking): Promise<string | null> {
  const { email, submission } = asking
  return needs.store.as(theSystem, async db => {
    // the address is part of the name: going back to mend it is another asking
    const work = () => ask(needs, db, asking)
    return (await once(db, `${submission}:${email}`, work)).outcome
  })
}

async function ask(needs: Needs, db: Db, { email, browser, language }: Asking): Promise<string | null> {
  const now = needs.now()
  const secret = browser ?? newToken(needs)
  const since = before(now, rule.LIMIT_MS)
  if ((await store.countAskings(db, browserHash(needs, secret), since)) >= rule.MOST_ASKS) return null

  const found = await findByEmail(db, email, needs.today())
  const may =
    found !== null &&
    canReach(email, needs.mailer !== undefined) &&
    (await store.countCodes(db, found.id, since)) < rule.MOST_CODES
  const person = may ? found.id : null
  const id = needs.newId()
  const code = codeFromBytes(needs.randomBytes(CODE_BYTES))
  const expiresAt = new Date(now.getTime() + rule.CODE_LIVES_MS)
  await store.insertAsking(db, {
    ...{ id, person, expiresAt },
    ...{ browserHash: browserHash(needs, secret), codeHash: codeHash(needs, id, code), askedAt: now },
  })
  if (person !== null) await sendCode(needs, db, { person, code, expiresAt, language })
  return secret
}

interface CodeLetter {
  readonly person: string
  readonly code: string
  readonly expiresAt: Date
  readonly language: Language
}

async function sendCode(
  needs: Needs,
  db: Db,
  { person, code, expiresAt, language }: CodeLetter
): Promise<void> {
  const t = copy.in(language).letter
  const to = (await emailOf(db, person)) as string
  const { siteName } = needs.area
  const letter = { to, subject: t.subject(siteName), text: t.text(siteName, code) }
  await queueMail(db, { ...letter, id: needs.newId(), now: needs.now(), sendBefore: expiresAt })
}

export type Tried =
  { readonly signedIn: true; readonly token: string } | { readonly signedIn: false; readonly over: boolean }

/**
 * Tries a code in the browser that asked for it. Every try counts, and is counted even when it is wrong.
 *
 * @returns the token of a new session; or whether the code can still be tried (`over` when it cannot)
 */
export async function tryCode(
  needs: Needs,
  { browser, typed, submission }: { browser: string | undefined; typed: string; submission: string }
): Promise<Tried> {
  if (browser === undefined) return { signedIn: false, over: true }
  const code = readCode(typed)
  return needs.store.as(theSystem, async db => {
    // the code is part of the name: the mended form is another try, and the same press twice is one
    const work = () => attempt(needs, db, browser, code)
    return (await once(db, `${submission}:${code}`, work)).outcome
  })
}

async function attempt(needs: Needs, db: Db, browser: string, code: string): Promise<Tried> {
  const now = needs.now()
  const asking = await store.lockAsking(db, browserHash(needs, browser))
  if (asking === undefined || !rule.canBeTried(asking, now)) return { signedIn: false, over: true }
  const right = same(asking.codeHash, codeHash(needs, asking.id, code)) && asking.person
  await store.countTry(db, asking.id, right ? now : null)
  if (!right) return { signedIn: false, over: !rule.canBeTried({ ...asking, tries: asking.tries + 1 }, now) }
  const token = newToken(needs)
  await store.insertSession(db, { tokenHash: tokenHash(needs, token), person: right, now })
  return { signedIn: true, token }
}

function same(one: string, other: string): boolean {
  return one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other))
}

/** Who is acting in this session, with the roles they hold today; null when it is over or they hold none. */
export async function personOfSession(needs: Needs, session: string): Promise<Actor | null> {
  const now = needs.now()
  const limits = {
    ...{ now, today: needs.today() },
    begunAfter: before(now, rule.SESSION_LIVES_MS),
    seenAfter: before(now, rule.SESSION_IDLES_MS),
    seenAgainBefore: before(now, rule.SEEN_AGAIN_MS),
  }
  const found = await needs.store.as(theSystem, db =>
    store.findSignedIn(db, tokenHash(needs, session), limits)
  )
  return found === null ? null : { kind: 'person', ...found }
}

export async function endSession(needs: Needs, session: string): Promise<void> {
  await needs.store.as(theSystem, db => store.deleteSession(db, tokenHash(needs, session)))
}
