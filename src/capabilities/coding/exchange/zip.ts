import { unzipSync, zipSync } from 'fflate'

/** A file that is not a zip as we read it. */
export class NotZip extends Error {}

/** What a zip may hold when it is opened, all files together. */
const MOST_BYTES = 64 * 1024 * 1024
const MOST_FILES = 5_000

/** Packs files, in the order given. All are dated on the first day a zip knows: the same content gives the same bytes. */
export function zip(files: readonly (readonly [string, string])[]): Buffer {
  const packed = files.map(([name, text]) => [name, Buffer.from(text)] as const)
  return Buffer.from(zipSync(Object.fromEntries(packed), { mtime: new Date(1980, 0, 1) }))
}

/**
 * Unpacks a zip in memory: nothing is written anywhere, so a name can lead nowhere. No file can grow beyond the size it
 * states, and what all state is added up before any is opened.
 *
 * @returns the bytes of every file, by its name
 * Errors: NotZip for one that is broken, holds too much, or is packed in another way.
 */
export function unzip(bytes: Buffer): Map<string, Buffer> {
  let [size, count] = [0, 0]
  const filter = ({ name, originalSize }: { name: string; originalSize: number }) => {
    size += originalSize
    if (size > MOST_BYTES || ++count > MOST_FILES) throw new NotZip('too much')
    return !name.endsWith('/')
  }
  try {
    const files = Object.entries(unzipSync(bytes, { filter }))
    return new Map(files.map(([name, file]) => [name, Buffer.from(file)]))
  } catch (fault) {
    throw fault instanceof NotZip ? fault : new NotZip('the file is broken')
  }
}
