import { existsSync, fsyncSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { NodeFS } from '@electric-sql/pglite/nodefs'
import { embeddedWires } from './embedded-wire.ts'
import type { Engine } from './engine.ts'
import { lockFolder } from './folder-lock.ts'
import { readers } from './values.ts'

/** PostgreSQL inside this process, its files in `dataDir/postgres`. One process at a time, one transaction at a time. */
export async function openEmbedded(dataDir: string, say: (line: string) => void): Promise<Engine> {
  const unlock = await lockFolder(dataDir)
  try {
    return await start(dataDir, unlock, say)
  } catch (fault) {
    unlock()
    throw fault
  }
}

async function start(dataDir: string, unlock: () => void, say: (line: string) => void): Promise<Engine> {
  const folder = join(dataDir, 'postgres')
  if (!existsSync(folder)) say('Making the database. This happens once and takes a few seconds.')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const pglite = await PGlite.create({
    fs: new SyncedFiles(folder),
    startParams: durable,
    parsers: { ...readers },
  })
  return {
    kind: 'embedded',
    take: embeddedWires(pglite),
    alone: work => work(), // the folder's lock keeps others out already
    turn: (_name, _seconds, work) => work().then(() => true), // nobody else could have it
    async listen(channel, listener) {
      const stop = await pglite.listen(channel, listener)
      return async () => void (pglite.closed || (await stop()))
    },
    async upkeep() {
      // alone in its process, PostgreSQL neither analyses, nor vacuums, nor ever shortens its log by itself
      for (const step of ['vacuum (analyze)', 'checkpoint']) await pglite.query(step)
    },
    async sweep() {
      // vacuum full leaves the bytes in the log: it is switched twice, so that no file of it from before is needed
      for (const step of ['vacuum (full, analyze)', ...letGo, ...letGo]) await pglite.query(step)
    },
    async close() {
      if (!pglite.closed) await pglite.close()
      unlock()
    },
  }
}

const letGo = ['select pg_switch_wal()', 'checkpoint']

/**
 * As shipped, PGlite starts with -F and a file layer without sync, so a power cut loses what was acknowledged.
 * Durable takes three things together: no -F, this sync method, and the `fsync` below.
 */
const durable = [
  ...PGlite.defaultStartParams.filter(parameter => parameter !== '-F'),
  ...[
    '-c',
    'wal_sync_method=fsync',
    '-c',
    'timezone=UTC',
    '-c',
    'min_wal_size=32MB',
    '-c',
    'max_wal_size=64MB',
    '-c',
    'wal_recycle=off', // a file of the log that is over is deleted: used again, it would keep words that were taken back
  ],
]

type FileLayer = { NODEFS: { stream_ops: { fsync?: (stream: { nfd: number }) => number } } }

class SyncedFiles extends NodeFS {
  override async init(...given: Parameters<NodeFS['init']>) {
    const { emscriptenOpts } = await super.init(...given)
    const addSync = (layer: object) => {
      ;(layer as FileLayer).NODEFS.stream_ops.fsync = stream => (fsyncSync(stream.nfd), 0)
    }
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), addSync] } }
  }
}
