import { existsSync } from 'node:fs'
import { access } from 'node:fs/promises'
import { resolve } from 'node:path'
import { readArea, type Needs } from '../capabilities/area/index.ts'
import { allRoutes } from '../app.ts'
import { readConfig } from '../config.ts'
import { verifyChain, type ChainCheck } from '../capabilities/publishing/index.ts'
import { madeWithAnotherSecret, takeBackAgain } from '../capabilities/voices/index.ts'
import { needsOf, openHouse } from '../house.ts'
import { publicVisitor } from '../platform/access/index.ts'
import { loadRecord } from '../load.ts'
import {
  analyze,
  backup,
  contentHashes,
  pendingMigrations,
  restore,
  sweep,
  type Store,
} from '../platform/db/index.ts'
import { tombstoneList, type Tombstone } from '../platform/tombstones/index.ts'
import { root } from '../root.ts'

export interface Terminal {
  readonly env: NodeJS.ProcessEnv
  readonly folder: string
  /** What the command is for: goes to standard output. */
  print(line: string): void
  /** Progress: goes to standard error. */
  say(line: string): void
}

export interface Command {
  readonly words: string
  readonly what: string
  run(terminal: Terminal, args: readonly string[]): Promise<void>
}

/** The operator's commands, by name. */
export const commands: Readonly<Record<string, Command>> = {
  migrate: { words: 'migrate', what: 'bring the database up to date', run: migrate },
  load: {
    words: 'load <area folder>',
    what: "put an area's record into the store; twice adds nothing",
    run: load,
  },
  routes: { words: 'routes [--json]', what: 'every address with who may use it', run: routes },
  doctor: { words: 'doctor', what: 'check settings, area, engine, roles and migrations', run: doctor },
  backup: {
    words: 'backup <file>',
    what: 'write everything to one file that either engine can restore',
    run: backUp,
  },
  restore: {
    words: 'restore <file> [--taken-back <list>]',
    what: 'fill an empty store from such a file, without what was taken back since',
    run: bringBack,
  },
  sweep: {
    words: 'sweep',
    what: 'write every table anew, so that no file holds what was deleted',
    run: sweepNow,
  },
  hashes: { words: 'hashes', what: 'rows and content hash of every table', run: hashes },
}

async function withHouse(
  terminal: Terminal,
  work: (house: Awaited<ReturnType<typeof openHouse>>) => Promise<void>
) {
  const house = await openHouse(terminal.env, terminal.say)
  try {
    await work(house)
  } finally {
    await house.close()
  }
}

function migrate(terminal: Terminal): Promise<void> {
  return withHouse(terminal, async ({ needs }) => {
    const waiting = await pendingMigrations(needs.store)
    terminal.print(
      waiting.length === 0 ? 'The database is up to date.' : `Still waiting: ${waiting.join(', ')}`
    )
  })
}

async function load(terminal: Terminal, [folder]: readonly string[]): Promise<void> {
  if (folder === undefined) throw new Error('Say which folder, like: npm run kept -- load areas/devon')
  const area = resolve(terminal.folder, folder)
  await withHouse({ ...terminal, env: { ...terminal.env, AREA: area } }, async ({ needs, record }) => {
    const added = await loadRecord(needs, record, terminal.say)
    await analyze(needs.store)
    const total = Object.values(added).reduce((sum, count) => sum + count, 0)
    terminal.print(total === 0 ? 'Everything in this folder was loaded already.' : `${total} things added.`)
  })
}

async function routes(terminal: Terminal, args: readonly string[]): Promise<void> {
  const config = readConfig(terminal.env, root)
  const { area } = await readArea(config.area)
  const list = allRoutes(needsOf(config, area, noStore, 'no secret is needed to list routes'))
    .flatMap(({ list: some }) => some)
    .map(({ method, path, guard }) => ({ method, path, policy: guard.who.name }))
  if (args.includes('--json')) return terminal.print(JSON.stringify(list, null, 2))
  for (const { method, path, policy } of list)
    terminal.print(`${method.padEnd(5)} ${path.padEnd(48)} ${policy}`)
}

const refuse = () => {
  throw new Error('Listing routes opens no store')
}
const noStore: Store = {
  engine: 'embedded',
  as: refuse,
  asOwner: refuse,
  onChange: () => () => {},
  close: async () => {},
}

/** openHouse has refused already if anything is wrong, with a sentence; this says what was right. */
function doctor(terminal: Terminal): Promise<void> {
  return withHouse(terminal, async ({ needs, config }) => {
    const waiting = await pendingMigrations(needs.store)
    terminal.print(`Settings: read, no fault`)
    terminal.print(`Area: ${needs.area.siteName}, no fault in ${config.area}`)
    terminal.print(`Engine: ${needs.store.engine}`)
    terminal.print('Roles: requests own nothing, and every table they reach has a row policy')
    terminal.print(
      `Migrations: ${waiting.length === 0 ? 'all applied' : `waiting for ${waiting.join(', ')}`}`
    )
    terminal.print(`Public record: ${recordWords(await needs.store.as(publicVisitor, verifyChain))}`)
    const list = (await needs.tombstones?.read()) ?? []
    terminal.print(
      `Taken back: ${list.length} on the list at ${config.takenBackList}; keep it apart from the backups`
    )
    terminal.print(`Mail: ${config.mail === null ? 'none set; messages wait in the outbox page' : 'SMTP'}`)
  })
}

/** The newest seal is worth writing down elsewhere: with it nobody can put an older record in place unseen. */
function recordWords(chain: ChainCheck): string {
  if (!chain.ok)
    return `FAULT, publication ${chain.number} was ${chain.fault === 'changed' ? 'changed' : 'taken away'}`
  const cut = chain.cut === 0 ? '' : ` but for ${chain.cut} that people took back`
  return `${chain.count} publications, as they were published${cut}; the newest seal is ${chain.head}`
}

async function backUp(terminal: Terminal, [file]: readonly string[]): Promise<void> {
  if (file === undefined)
    throw new Error('Say which file, like: npm run kept -- backup kept-2026-11-21.backup')
  await withHouse(terminal, async ({ needs }) => {
    const path = resolve(terminal.folder, file)
    const rows = await backup(needs.store, path, terminal.say)
    await takeBackAgain(needs) // the list and the database each learn what only the other knew
    await needs.tombstones?.begin()
    const beside = listBeside(path)
    await beside.begin()
    await beside.add((await needs.tombstones?.read()) ?? [])
    terminal.print(
      `What people took back is listed in ${file}.taken-back. To restore, use the newest such list you have.`
    )
    terminal.print(
      `${rows} rows written to ${file}. Keep SESSION_SECRET (or the file "secret") apart from it, but keep it.`
    )
  })
}

/** The list that is as old as a backup lies beside it. A newer one knows more. */
const listBeside = (file: string) => tombstoneList(`${file}.taken-back`)

/**
 * Fills an empty store, and takes out of it again what was taken back since the backup was made, before anybody can
 * look. So it asks for the newest list: the one of this place, or one that is named.
 */
async function bringBack(terminal: Terminal, [file, flag, list]: readonly string[]): Promise<void> {
  if (file === undefined)
    throw new Error('Say which file, like: npm run kept -- restore kept-2026-11-21.backup')
  if (flag !== undefined && (flag !== '--taken-back' || list === undefined))
    throw new Error('After the file only a list can be named, like: --taken-back devon.taken-back')
  const path = resolve(terminal.folder, file)
  await access(path).catch(() => {
    throw new Error(`There is no file ${file}.`)
  })
  await withHouse(terminal, async ({ needs, config }) => {
    const listed = await newestList(needs, {
      file: path,
      own: config.takenBackList,
      named: list && resolve(terminal.folder, list),
    })
    await needs.tombstones?.begin()
    await needs.tombstones?.add(listed)
    const rows = await restore(needs.store, path, terminal.say)
    const { again } = await takeBackAgain(needs)
    terminal.print(`${rows} rows restored from ${file}.`)
    terminal.print(
      `${again} stories that were taken back since then were taken out again (${listed.length} on the list).`
    )
  })
}

async function newestList(
  needs: Needs,
  { file, own, named }: { file: string; own: string; named: string | undefined }
): Promise<Tombstone[]> {
  if (named !== undefined && !existsSync(named)) throw new Error(`There is no file ${named}.`)
  if (named === undefined && !existsSync(own)) {
    throw new Error(
      `Name the newest list of what people took back, or their stories come back with this backup: there is none at ${own}.\n` +
        `Add --taken-back and the list you keep. If it is lost, name ${file}.taken-back, which knows what the backup knew.`
    )
  }
  const lists = [own, `${file}.taken-back`, ...(named === undefined ? [] : [named])]
  const listed = (await Promise.all(lists.map(one => tombstoneList(one).read()))).flat()
  const strange = madeWithAnotherSecret(needs, listed)
  if (strange > 0) {
    throw new Error(
      `${strange} on the list were made with another SESSION_SECRET, so what they name would come back. Start with the secret of the place this backup is from.`
    )
  }
  return listed
}

/** For the engine inside this process the site does this by itself; on a server, in a quiet hour. */
function sweepNow(terminal: Terminal): Promise<void> {
  return withHouse(terminal, async ({ needs }) => {
    await sweep(needs.store)
    terminal.print(
      'Every table was written anew. What was deleted before is in no file of the database any more.'
    )
    if (needs.store.engine === 'server')
      terminal.print(
        'Archives of the log, replicas and copies of this server keep it for as long as you keep those.'
      )
  })
}

function hashes(terminal: Terminal): Promise<void> {
  return withHouse(terminal, async ({ needs }) => {
    for (const [table, { rows, hash }] of Object.entries(await contentHashes(needs.store))) {
      terminal.print(`${hash} ${String(rows).padStart(8)} ${table}`)
    }
  })
}
