import { inflateRawSync } from 'node:zlib'

/** One file in a zip archive, still packed. */
interface Entry {
  readonly name: string
  readonly packed: Buffer
  readonly method: number
}

const END = 0x06054b50
const CENTRAL = 0x02014b50
const END_BYTES = 22
const STORED = 0
const DEFLATED = 8

/**
 * Unpacks every file of a zip archive into memory, and stops as soon as they are more than allowed: an archive may say
 * that it is small and be a bomb, so what it says of its sizes is not believed.
 *
 * @param most bytes of all files together
 * @returns 'too-much' above that; 'broken' for anything that is not a plain zip archive
 */
export function unpack(
  zip: Buffer,
  most: number
): { readonly files: ReadonlyMap<string, Buffer> } | 'too-much' | 'broken' {
  const files = new Map<string, Buffer>()
  let left = most
  try {
    for (const { name, packed, method } of entriesOf(zip)) {
      if (method !== STORED && method !== DEFLATED) return 'broken'
      const plain =
        method === STORED ? packed : inflateRawSync(packed, { maxOutputLength: Math.max(1, left) })
      left -= plain.length
      if (left < 0) return 'too-much'
      files.set(name, plain)
    }
  } catch (fault) {
    return (fault as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? 'too-much' : 'broken'
  }
  return { files }
}

/** As the directory at the end of the archive names them. Errors: RangeError where it points outside the archive. */
function entriesOf(zip: Buffer): Entry[] {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0 || zip.length - end < END_BYTES || zip.readUInt32LE(end) !== END) throw new RangeError('no end')
  const entries: Entry[] = []
  let at = zip.readUInt32LE(end + 16)
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    if (zip.readUInt32LE(at) !== CENTRAL) throw new RangeError('no entry')
    const [nameBytes, extra, comment] = [28, 30, 32].map(offset => zip.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ]
    const local = zip.readUInt32LE(at + 42)
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    entries.push({
      name: zip.toString('utf8', at + 46, at + 46 + nameBytes),
      packed: zip.subarray(start, start + zip.readUInt32LE(at + 20)),
      method: zip.readUInt16LE(at + 10),
    })
    at += 46 + nameBytes + extra + comment
  }
  return entries
}
