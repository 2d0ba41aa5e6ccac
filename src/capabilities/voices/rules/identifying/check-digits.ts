/**
 * True when the last of ten figures is the check digit of the other nine (weights 10 to 2, modulus 11).
 * Source: NHS Data Dictionary, NHS NUMBER.
 */
export function isNhsNumber(found: string): boolean {
  const figures = [...found.replaceAll(/\D/g, '')].map(Number)
  const sum = figures.slice(0, 9).reduce((total, figure, place) => total + figure * (10 - place), 0)
  return figures.length === 10 && (11 - (sum % 11)) % 11 === figures[9]
}

/** The letters of a unique pupil number, by remainder. I, O and S are left out. */
const UPN_LETTERS = 'ABCDEFGHJKLMNPQRTUVWXYZ'

/**
 * True for a unique pupil number: a check letter, eleven figures and a figure or letter, weights 2 to 13, modulus 23.
 * Source: Department for Education, "Unique pupil numbers (UPNs): a guide for schools and local authorities".
 */
export function isUpn(found: string): boolean {
  const upn = found.replaceAll(/[ -]/g, '').toUpperCase()
  if (!/^[A-HJ-NP-RT-Z]\d{11}[A-HJ-NP-RT-Z\d]$/.test(upn)) return false
  const values = [...upn.slice(1)].map(one => (/\d/.test(one) ? Number(one) : UPN_LETTERS.indexOf(one)))
  return UPN_LETTERS[values.reduce((sum, value, place) => sum + value * (place + 2), 0) % 23] === upn[0]
}
