/**
 * An id of version 4. Unlike one made from the time it tells neither the moment something was written down nor the order
 * in which people spoke.
 *
 * @param random 16 bytes from a cryptographic source. Errors: RangeError when there are fewer.
 */
export function idFromBytes(random: Uint8Array): string {
  if (random.length < 16) throw new RangeError('An id needs 16 random bytes')
  const bytes = Uint8Array.from(random.subarray(0, 16))
  bytes[6] = (bytes[6]! & 0x0f) | 0x40
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

/** Whether this is written as an id is: what stands in an address may be anything. */
export const isId = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)
