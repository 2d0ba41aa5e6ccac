import { resolve } from 'node:path'
import { readArea } from '../capabilities/area/index.ts'
import { recount } from '../capabilities/clocks/index.ts'
import { allRoutes } from '../app.ts'
import { readConfig } from '../config.ts'
import { verifyChain, type ChainCheck } from '../capabilities/publishing/index.ts'
import { needsOf } from '../house.ts'
import { publicVisitor, theSystem } from '../platform/access/index.ts'
import { loadRecord } from '../load.ts'
import { analyze, contentHashes, pendingMigrations, type Store } from '../platform/db/index.ts'
import { root } from '../root.ts'
import { checkResult } from './check-result.ts'
import { backUp, bringBack, sweepNow } from './copies.ts'
import { withHouse, type Terminal } from './terminal.ts'

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
  recount: {
    words: 'recount',
    what: 'count the duties anew from the ledger, and say whether the kept counts were right',
    run: recountDuties,
  },
  'check-result': {
    words: 'check-result <file>',
    what: 'work a published result of a vote out again, and say whether it is the same',
    run: checkResult,
  },
  hashes: { words: 'hashes', what: 'rows and content hash of every table', run: hashes },
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
  turn: refuse,
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

function recountDuties(terminal: Terminal): Promise<void> {
  return withHouse(terminal, async ({ needs }) => {
    const { wrong } = await needs.store.as(theSystem, db => recount(db, needs.today()))
    terminal.print(
      wrong === 0
        ? 'The duties were counted anew. The counts were right.'
        : `The duties were counted anew. ${wrong} counts were wrong, and are put right.`
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
