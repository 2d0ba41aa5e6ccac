import { isUtf8 } from 'node:buffer'

/**
 * A text file as UTF-8, whichever way its program wrote it: UTF-8 (as it came), UTF-16 as Excel's "Unicode text", and
 * Windows-1252 when it is none of these. Null when it is not text: it holds NULs.
 */
export function asUtf8(bytes: Buffer): Buffer | null {
  const wide = wideAs(bytes)
  if (wide !== null) return Buffer.from(new TextDecoder(wide).decode(bytes), 'utf8')
  if (bytes.includes(0)) return null
  if (isUtf8(bytes)) return startsWith(bytes, 0xef, 0xbb, 0xbf) ? bytes.subarray(3) : bytes
  return Buffer.from(new TextDecoder('windows-1252').decode(bytes), 'utf8')
}

const startsWith = (bytes: Buffer, ...first: number[]): boolean =>
  first.every((byte, nth) => bytes[nth] === byte)

/** UTF-16 says so in its first two bytes; without them, every other byte of western text is 0. */
function wideAs(bytes: Buffer): 'utf-16le' | 'utf-16be' | null {
  if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le'
  if (startsWith(bytes, 0xfe, 0xff)) return 'utf-16be'
  const start = [...bytes.subarray(0, 200)]
  const nuls = (odd: 0 | 1) => start.filter((byte, nth) => nth % 2 === odd && byte === 0).length
  if (start.length < 8 || nuls(0) + nuls(1) === 0) return null
  if (nuls(1) > start.length / 3 && nuls(0) === 0) return 'utf-16le'
  return nuls(0) > start.length / 3 && nuls(1) === 0 ? 'utf-16be' : null
}
