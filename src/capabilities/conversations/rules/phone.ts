/**
 * A telephone number as people type it: spaces, dots, dashes, brackets, +44 or 0044, Arabic figures. UK numbers, and
 * numbers abroad with + or 00.
 *
 * @returns the figures alone, such as 07700900982 or +33123456789; null when it cannot be rung
 */
export function readPhone(typed: string): string | null {
  const plain = typed
    .normalize('NFKC')
    .replaceAll(/[\u0660-\u0669\u06F0-\u06F9]/g, figure => String(figure.charCodeAt(0) & 15))
    .replaceAll(/[\s().\u2010-\u2015-]/g, '')
    .replace(/^00/, '+')
    .replace(/^\+440?/, '0')
  if (/^0[1-9]\d{8,9}$/.test(plain)) return plain
  return /^\+[1-9]\d{7,14}$/.test(plain) ? plain : null
}
