import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib'

/** A file that is not a zip as we read it. */
export class NotZip extends Error {}

/** What a zip may hold when it is opened, all files together. */
const MOST_BYTES = 64 * 1024 * 1024
const MOST_FILES = 5_000
const [LOCAL, CENTRAL, END] = [0x04034b50, 0x02014b50, 0x06054b50]
/** Names in UTF-8. */
const UTF8 = 0x0800
/** 1 January 1980, the first day a zip knows: the same content gives the same bytes. */
const NO_DATE = 0x00210000

/** Packs files, in the order given. */
export function zip(files: readonly (readonly [string, string])[]): Buffer {
  const parts: Buffer[] = []
  const central: Buffer[] = []
  let at = 0
  for (const [name, text] of files) {
    const [path, bytes] = [Buffer.from(name), Buffer.from(text)]
    const packed = deflateRawSync(bytes)
    const about = Buffer.alloc(26)
    about.writeUInt16LE(20, 0)
    about.writeUInt16LE(UTF8, 2)
    about.writeUInt16LE(8, 4)
    about.writeUInt32LE(NO_DATE, 6)
    about.writeUInt32LE(crc32(bytes), 10)
    about.writeUInt32LE(packed.length, 14)
    about.writeUInt32LE(bytes.length, 18)
    about.writeUInt16LE(path.length, 22)
    const here = Buffer.alloc(14)
    here.writeUInt32LE(at, 10)
    central.push(signed(CENTRAL), Buffer.from([20, 0]), about, here, path)
    parts.push(signed(LOCAL), about, path, packed)
    at += 4 + about.length + path.length + packed.length
  }
  const list = Buffer.concat(central)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(files.length, 4)
  end.writeUInt16LE(files.length, 6)
  end.writeUInt32LE(list.length, 8)
  end.writeUInt32LE(at, 12)
  return Buffer.concat([...parts, list, signed(END), end])
}

function signed(signature: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(signature)
  return bytes
}

/**
 * Unpacks a zip in memory: nothing is written anywhere, so a name can lead nowhere.
 *
 * @returns the bytes of every file, by its name
 * Errors: NotZip for one that is broken, holds too much, or is packed in another way.
 */
export function unzip(bytes: Buffer): Map<string, Buffer> {
  try {
    return filesIn(bytes)
  } catch (fault) {
    if (fault instanceof NotZip) throw fault
    throw new NotZip('the file is broken')
  }
}

function filesIn(bytes: Buffer): Map<string, Buffer> {
  const end = bytes.lastIndexOf(signed(END))
  if (end === -1) throw new NotZip('not a zip')
  const count = bytes.readUInt16LE(end + 10)
  if (count > MOST_FILES) throw new NotZip('too many files')
  const files = new Map<string, Buffer>()
  let left = MOST_BYTES
  let at = bytes.readUInt32LE(end + 16)
  for (let nth = 0; nth < count; nth++) {
    if (bytes.readUInt32LE(at) !== CENTRAL) throw new NotZip('the list of files is broken')
    const [nameLength, extra, comment] = [28, 30, 32].map(place => bytes.readUInt16LE(at + place)) as [
      number,
      number,
      number,
    ]
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength)
    const file = unpack(bytes, at, left)
    left -= file.length
    if (!name.endsWith('/')) files.set(name, file)
    at += 46 + nameLength + extra + comment
  }
  return files
}

function unpack(bytes: Buffer, at: number, most: number): Buffer {
  const method = bytes.readUInt16LE(at + 10)
  const size = bytes.readUInt32LE(at + 20)
  const local = bytes.readUInt32LE(at + 42)
  if (bytes.readUInt32LE(local) !== LOCAL) throw new NotZip('a file is broken')
  const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
  const packed = bytes.subarray(start, start + size)
  if (packed.length !== size || (method !== 0 && method !== 8)) throw new NotZip('packed in another way')
  const file = method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: Math.max(most, 1) })
  if (file.length > most) throw new NotZip('too large')
  if (crc32(file) !== bytes.readUInt32LE(at + 16)) throw new NotZip('a file is not what it was')
  return Buffer.from(file)
}
