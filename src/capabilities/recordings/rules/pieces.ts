/** How many bytes of a recording are sealed together: a player that begins in the middle opens few of them. */
export const PIECE_BYTES = 256 * 1024

/** Cuts a recording into pieces, in order. */
export function piecesOf(bytes: Uint8Array): Uint8Array[] {
  const count = Math.ceil(bytes.length / PIECE_BYTES)
  return Array.from({ length: count }, (_, nth) => bytes.subarray(nth * PIECE_BYTES, (nth + 1) * PIECE_BYTES))
}

/** A stretch of bytes, both ends included, as HTTP counts them. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/**
 * What a player asks for in its Range header.
 *
 * @param size bytes of the whole recording
 * @returns the whole when nothing, or nothing we understand, is asked for; null when it lies behind the end
 * Source: RFC 9110, 14.2: a server may pass over a Range it does not understand, such as one of several stretches.
 */
export function stretchAsked(header: string | undefined, size: number): Stretch | null {
  const whole = { from: 0, to: size - 1 }
  const [, first = '', last = ''] = /^bytes=(\d{0,12})-(\d{0,12})$/.exec(header ?? '') ?? []
  if (first === '' && last === '') return whole
  if (first === '') return last === '0' ? null : { from: Math.max(0, size - Number(last)), to: size - 1 }
  if (Number(first) >= size) return null
  if (last !== '' && Number(last) < Number(first)) return whole
  return { from: Number(first), to: last === '' ? size - 1 : Math.min(size - 1, Number(last)) }
}

/** The first and the last piece that a stretch lies in. */
export const piecesFor = ({ from, to }: Stretch): readonly [number, number] => [
  Math.floor(from / PIECE_BYTES),
  Math.floor(to / PIECE_BYTES),
]

/** The stretch itself, out of its pieces put together. */
export const cutOut = (pieces: Uint8Array<ArrayBuffer>, { from, to }: Stretch): Uint8Array<ArrayBuffer> => {
  const offset = from % PIECE_BYTES
  return pieces.slice(offset, offset + to - from + 1)
}
