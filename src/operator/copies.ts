import { existsSync } from 'node:fs'
import { access } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Needs } from '../capabilities/area/index.ts'
import { backup, restore, sweep } from '../platform/db/index.ts'
import { madeWithAnotherSecret, tombstoneList, type Tombstone } from '../platform/tombstones/index.ts'
import { takeBackAgain } from '../taken-back.ts'
import { withHouse, type Terminal } from './terminal.ts'

/** One file with everything, and beside it the list of what people took back. */
export async function backUp(terminal: Terminal, [file]: readonly string[]): Promise<void> {
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
export async function bringBack(terminal: Terminal, [file, flag, list]: readonly string[]): Promise<void> {
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
      `Taken out again, since people have taken them back: ${again} (${listed.length} on the list).`
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
export function sweepNow(terminal: Terminal): Promise<void> {
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
