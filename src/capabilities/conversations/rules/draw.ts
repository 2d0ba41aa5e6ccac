/** Random bytes for the id of one call. */
export const CALL_BYTES = 16

/**
 * The id of a call, by lot: one made from the time would keep the moment somebody asked.
 *
 * @param random CALL_BYTES bytes from a cryptographic source
 * @returns a UUID of version 4
 */
export function drawCallId(random: Uint8Array): string {
  const bytes = Uint8Array.from(random.slice(0, CALL_BYTES))
  bytes[6] = (bytes[6]! & 0x0f) | 0x40
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = Buffer.from(bytes).toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
