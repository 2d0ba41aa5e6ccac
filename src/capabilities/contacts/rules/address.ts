/** How somebody can be reached: by e-mail, by text message, or by ringing them. */
const channels = ['email', 'text', 'phone'] as const
export type Channel = (typeof channels)[number]

/** A number of the United Kingdom in the one form we keep: +44 and the rest, no spaces. */
export interface Number {
  readonly kind: 'mobile' | 'landline'
  readonly number: string
}

/**
 * Reads a number as people write it: 07700 900123, +44 (0)7700-900123, 0044 7700 900123, 01392 123456.
 *
 * @returns null when it is no number of the United Kingdom that a family would have: too long or short, from abroad,
 * or one that costs money to ring (08, 09) or only pages (076, but for the Isle of Man)
 *
 * Source: Ofcom, National Telephone Numbering Plan.
 */
export function readNumber(typed: string): Number | null {
  const bare = typed.replaceAll(/[\s().\-‐-―]/g, '')
  const national = bare.replace(/^(\+|00)44(0?)/, '0').replace(/^44(?=[1-37]\d{9}$)/, '0')
  if (/^07([1-57-9]\d{8}|624\d{6})$/.test(national)) return numberOf('mobile', national)
  if (/^0([12]\d{8,9}|3\d{9})$/.test(national)) return numberOf('landline', national)
  return null
}

const numberOf = (kind: Number['kind'], national: string): Number => ({
  kind,
  number: `+44${national.slice(1)}`,
})

/** A kept number as people say it: 07700 900123, 01392 123456, 020 7946 0123. */
export function showNumber(kept: string): string {
  const national = kept.replace(/^\+44/, '0')
  const code = /^(02\d|03\d\d|011\d|01\d1|\d{5})/.exec(national)?.[0] ?? ''
  const rest = national.slice(code.length)
  return `${code} ${rest.length > 6 ? `${rest.slice(0, -4)} ${rest.slice(-4)}` : rest}`
}

const EMAIL = /^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\.]+(\.[^\s@<>,;:"()[\]\\.]+)+$/

/** An address to write to. */
export interface WhereTo {
  readonly channel: 'email' | 'text'
  readonly address: string
}

export type WhereToFault = 'unreadable' | 'no-texts' | 'landline'

/**
 * Reads what somebody typed when asked where we may tell them: an e-mail address, or a mobile number where we can send
 * texts. Forgiving about spaces and capital letters.
 *
 * @param texts whether this installation can send text messages
 */
export function readWhereTo(typed: string, texts: boolean): WhereTo | { fault: WhereToFault } {
  const trimmed = typed.trim()
  if (trimmed.includes('@')) {
    const address = trimmed.toLowerCase()
    return address.length <= 254 && EMAIL.test(address)
      ? { channel: 'email', address }
      : { fault: 'unreadable' }
  }
  const number = readNumber(trimmed)
  if (number === null) return { fault: 'unreadable' }
  if (!texts) return { fault: 'no-texts' }
  return number.kind === 'mobile' ? { channel: 'text', address: number.number } : { fault: 'landline' }
}
