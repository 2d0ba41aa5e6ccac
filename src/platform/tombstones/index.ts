import { constants } from 'node:fs'
import { mkdir, open, readFile, stat } from 'node:fs/promises'
import { dirname } from 'node:path'

/**
 * The list of what was taken back, kept outside the database: a backup of yesterday knows nothing of today, and this
 * list does. One line for each, only ever added to, on the disk before anything is taken away.
 */
export interface Tombstone {
  /** What was taken back, such as 'story' or 'call': each room knows its own. */
  readonly kind: string
  /** A keyed hash of what led to the thing: it opens nothing and says nothing. */
  readonly mark: string
  /** Which secret of which installation made the mark: with another one it would match nothing. */
  readonly key: string
  /** 'YYYY-MM'. The day is nobody's business. */
  readonly month: string
  /** How we were asked, such as 'by-code'. */
  readonly how: string
}

export interface TombstoneList {
  /** Where it is, for the operator to read. */
  readonly file: string
  /** Everything on it; nothing when there is no file yet. A line that was cut off is passed over. */
  read(): Promise<Tombstone[]>
  /** Begins the list where there is none, so that an empty one can be told from one that was lost. */
  begin(): Promise<void>
  /** Adds those that are not on it yet; comes back when the disk has them. */
  add(tombstones: readonly Tombstone[]): Promise<void>
}

const FIRST = '# What people took back. Kept adds to this list. Keep it, apart from the backups.\n'

/** A line that names no kind is of a story: the first lists knew nothing else. */
const STORY = 'story'

const LINE =
  /^taken-back (?:(?<kind>[a-z]+) )?(?<month>\d{4}-\d{2}) (?<how>[a-z-]+) (?<key>[0-9a-f]{8}) (?<mark>[0-9a-f]{64})$/

interface Hashing {
  keyedHash(purpose: string, text: string): string
}

/** Names the secret that made our marks, and gives nothing of it away. */
export const keyOf = ({ keyedHash }: Hashing): string => keyedHash('taken back', 'which secret').slice(0, 8)

/** Those of one kind that were made with our secret: the others match nothing here. */
export const oursOf = (needs: Hashing, kind: string, listed: readonly Tombstone[]): Tombstone[] =>
  listed.filter(one => one.kind === kind && one.key === keyOf(needs))

/** How many of a list were made with another secret than ours: what they name would come back. */
export const madeWithAnotherSecret = (needs: Hashing, listed: readonly Tombstone[]): number =>
  listed.filter(({ key }) => key !== keyOf(needs)).length

export function tombstoneList(file: string): TombstoneList {
  const read = async () => parse(await readFile(file, 'utf8').catch(noFile))
  return {
    file,
    read,
    begin: () => append(file, ''),
    async add(tombstones) {
      const known = new Set((await read()).map(({ mark }) => mark))
      const fresh = tombstones.filter(({ mark }) => !known.has(mark))
      if (fresh.length > 0) await append(file, fresh.map(lineOf).join(''))
    },
  }
}

function parse(text: string): Tombstone[] {
  return text.split('\n').flatMap(line => {
    const found = LINE.exec(line)?.groups as (Omit<Tombstone, 'kind'> & Partial<Tombstone>) | undefined
    return found ? [{ ...found, kind: found.kind ?? STORY }] : []
  })
}

// A line begins by ending the one before: should that have been cut off by a power cut, this one is still whole.
const lineOf = ({ kind, mark, key, month, how }: Tombstone) =>
  `\ntaken-back ${kind === STORY ? '' : `${kind} `}${month} ${how} ${key} ${mark}\n`

/** One write at the end of the file, so that several processes may add at once; then the file, and its folder, synced. */
async function append(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 })
  const begun = await stat(file).catch(() => null)
  if (begun !== null && text === '') return
  const handle = await open(file, constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT, 0o600)
  try {
    await handle.write((begun === null ? FIRST : '') + text)
    await handle.sync()
  } finally {
    await handle.close()
  }
  const folder = await open(dirname(file))
  await folder.sync().finally(() => folder.close())
}

function noFile(fault: NodeJS.ErrnoException): string {
  if (fault.code === 'ENOENT') return ''
  throw fault
}
