import { createHmac, randomBytes, randomUUIDv7 } from 'node:crypto'
import { existsSync } from 'node:fs'
import { chmod, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readArea, type Area, type AreaRecord, type Needs } from './capabilities/area/index.ts'
import { readAssets, type Assets } from './assets.ts'
import { readConfig, type Config } from './config.ts'
import type { FirstDoor } from './capabilities/people/index.ts'
import { howToSignIn } from './how-to-sign-in.ts'
import { mailerOf, notifyMailer, smtpMailer } from './platform/mail/index.ts'
import { openStore, type Store } from './platform/db/index.ts'
import { newLog } from './platform/log/index.ts'
import { sealerOf } from './platform/seal.ts'
import { root } from './root.ts'
import { tombstoneList } from './platform/tombstones/index.ts'
import { withRooms } from './rooms.ts'
import { londonDay } from './standards/calendar.ts'

/** Everything that is open while the site, or an operator's command, runs. */
export interface House {
  readonly config: Config
  readonly needs: Needs
  readonly record: AreaRecord
  readonly assets: Assets
  readonly secret: string
  welcome(say: (line: string) => void, door: FirstDoor): void
  close(): Promise<void>
}

export async function openHouse(env: NodeJS.ProcessEnv, say: (line: string) => void): Promise<House> {
  const config = readConfig(env, root)
  const { area, record } = await readArea(config.area)
  const assets = await readAssets()
  const store = await openStore({ databaseUrl: config.databaseUrl, dataDir: config.dataDir, say })
  const secret = await readSecret(config)
  const needs = needsOf(config, area, store, secret)
  return {
    config,
    needs,
    record,
    assets,
    secret,
    welcome: (line, door) => {
      welcome(line, config, area.siteName, store.engine)
      howToSignIn(config, door).forEach(line)
    },
    async close() {
      needs.mailer?.close()
      await store.close()
    },
  }
}

/** What every room is handed. Time, ids and chance come in here, and nowhere else. */
export function needsOf(config: Config, area: Area, store: Store, secret: string): Needs {
  return withRooms({
    area,
    store,
    baseUrl: config.http.baseUrl,
    today: () => londonDay(new Date()),
    now: () => new Date(),
    newId: () => randomUUIDv7(),
    randomBytes: size => randomBytes(size),
    keyedHash: (purpose, text) => createHmac('sha256', secret).update(`${purpose}:${text}`).digest('hex'),
    ...sealerOf(secret),
    tombstones: tombstoneList(config.takenBackList),
    ...waysToSend(config, area.siteName),
    log: newLog(config.logLevel),
  })
}

function waysToSend({ mail, notify }: Config, name: string): Pick<Needs, 'mailer'> {
  const ways = [...(mail ? [smtpMailer({ ...mail, name })] : []), ...(notify ? [notifyMailer(notify)] : [])]
  return ways.length === 0 ? {} : { mailer: mailerOf(ways) }
}

/**
 * The installation's own secret. From SESSION_SECRET; for the embedded engine one is made on the first start and kept
 * beside the data, readable by its owner only. Receipts and sign-ins depend on it: keep it with the backups' key.
 */
async function readSecret({ sessionSecret, databaseUrl, dataDir }: Config): Promise<string> {
  if (sessionSecret !== null) return sessionSecret
  if (databaseUrl !== null) {
    throw new Error(
      'Cannot start.\n- SESSION_SECRET is missing: with DATABASE_URL every web process needs the same one, of 32 characters or more'
    )
  }
  const file = join(dataDir, 'secret')
  if (!existsSync(file)) await makeSecret(file)
  await chmod(file, 0o600)
  const secret = (await readFile(file, 'utf8')).trim()
  if (secret.length >= 32) return secret
  throw new Error(
    `Cannot start.\n- ${file} is cut off, and every receipt depends on it: put back the one you keep, or set SESSION_SECRET`
  )
}

/** It is there whole, or not at all: a start that is killed half-way leaves no shorter secret behind. */
async function makeSecret(file: string): Promise<void> {
  const unfinished = `${file}.part`
  await writeFile(unfinished, randomBytes(48).toString('base64url'), { mode: 0o600, flush: true })
  await rename(unfinished, file)
}

function welcome(say: (line: string) => void, { http }: Config, name: string, engine: string): void {
  say('')
  say(`${name} is open on ${http.baseUrl}`)
  say(
    `  Engine: ${engine === 'embedded' ? 'PostgreSQL inside this process (one web process, one folder)' : 'PostgreSQL server'}`
  )
  say(`  Staff sign in at ${http.baseUrl}/staff/sign-in`)
}
