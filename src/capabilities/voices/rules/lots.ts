/** Letters and figures that cannot be taken for one another, and make no words. */
export const LETTERS = 'bcdfghjkmnpqrstvwxz23456789'

/** Random bytes for one story's id and reference. */
export const LOT_BYTES = 24

/**
 * A story's id and the short reference staff use, both by lot. Ids made from the time would keep the moment somebody
 * pressed send, and the order in which people came.
 *
 * @param random LOT_BYTES bytes from a cryptographic source
 * @returns a UUID of version 4, and 8 of 27 letters (37 bits; unique in the database besides)
 */
export function drawStory(random: Uint8Array): { id: string; reference: string } {
  const letters = [...random.slice(16, 24)].map(byte => LETTERS[byte % LETTERS.length])
  return { id: uuid(random.slice(0, 16)), reference: letters.join('') }
}

/** An id of version 4 from 16 random bytes. */
function uuid(random: Uint8Array): string {
  const bytes = Uint8Array.from(random)
  bytes[6] = (bytes[6]! & 0x0f) | 0x40
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = Buffer.from(bytes).toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
