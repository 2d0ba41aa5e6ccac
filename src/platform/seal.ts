import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

/** Sealing and opening with keys made from the secret of this installation, a key for each purpose. */
export interface Sealer {
  /**
   * Text that only this installation can open, and only for the same purpose.
   *
   * @param about what it belongs to, such as a row's name: sealed text that is moved to another row does not open there
   */
  seal(purpose: string, text: string, about: string): string
  /** Errors: when it was sealed for another purpose, about something else, with another secret, or was changed. */
  unseal(purpose: string, sealed: string, about: string): string
  /** The same for a file, or a piece of one: bytes in, bytes out. */
  sealFile(purpose: string, bytes: Uint8Array, about: string): Buffer<ArrayBuffer>
  unsealFile(purpose: string, sealed: Uint8Array, about: string): Buffer<ArrayBuffer>
}

/** A database, or a backup of it, is of no use to whoever has not the secret too. */
export function sealerOf(secret: string): Sealer {
  const keys = new Map<string, Buffer>()
  const keyOf = (purpose: string) => {
    const key = keys.get(purpose) ?? Buffer.from(hkdfSync('sha256', secret, '', `kept seals ${purpose}`, 32))
    keys.set(purpose, key)
    return key
  }
  return {
    seal: (purpose, text, about) => sealBytes(keyOf(purpose), text, about).toString('base64url'),
    unseal: (purpose, sealed, about) => openBytes(keyOf(purpose), Buffer.from(sealed, 'base64url'), about),
    sealFile: (purpose, bytes, about) => sealPlain(keyOf(purpose), bytes, about),
    unsealFile: (purpose, sealed, about) => openPlain(keyOf(purpose), sealed, about),
  }
}

/** AES-256-GCM: 12 bytes of nonce, 16 of tag, then the text. */
export const sealBytes = (key: Buffer, text: string, about = ''): Buffer =>
  sealPlain(key, Buffer.from(text, 'utf8'), about)

/** The text that was sealed. Errors: when the key is another, or anything was changed. */
export const openBytes = (key: Buffer, sealed: Buffer, about = ''): string =>
  openPlain(key, sealed, about).toString('utf8')

function sealPlain(key: Buffer, plain: Uint8Array, about: string): Buffer<ArrayBuffer> {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(about))
  const sealed = Buffer.concat([cipher.update(plain), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed])
}

function openPlain(key: Buffer, sealed: Uint8Array, about: string): Buffer<ArrayBuffer> {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12), { authTagLength: 16 })
  decipher.setAAD(Buffer.from(about)).setAuthTag(sealed.subarray(12, 28))
  return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()])
}
