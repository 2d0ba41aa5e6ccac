// A passphrase makes the key; the key seals each record. The key is never written down and cannot be taken out.

/** What OWASP asks of PBKDF2 with SHA-256 (2023). */
export const ITERATIONS = 600_000

export interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>
  readonly data: ArrayBuffer
}

const bytes = (text: string) => new TextEncoder().encode(text)

export async function keyFrom(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number
): Promise<CryptoKey> {
  const typed = await crypto.subtle.importKey('raw', bytes(passphrase.normalize('NFKC')), 'PBKDF2', false, [
    'deriveKey',
  ])
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations }
  return crypto.subtle.deriveKey(how, typed, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
}

/** `about` is the record's own name: sealed text that is moved to another record does not open there. */
export async function seal(key: CryptoKey, about: string, value: unknown): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const how = { name: 'AES-GCM', iv, additionalData: bytes(about) }
  return { iv, data: await crypto.subtle.encrypt(how, key, bytes(JSON.stringify(value))) }
}

/** Errors: throws when the key is another, or anything was changed. */
export async function unseal<T>(key: CryptoKey, about: string, { iv, data }: Sealed): Promise<T> {
  const how = { name: 'AES-GCM', iv, additionalData: bytes(about) }
  return JSON.parse(new TextDecoder().decode(await crypto.subtle.decrypt(how, key, data))) as T
}
