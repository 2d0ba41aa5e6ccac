/** Darker than this against white, words can be read by nearly everyone (WCAG 2.2, 1.4.3, level AA). */
const ENOUGH = 4.5

/** True when white words can be read on this colour, and this colour's words on white. `colour` is like '#0b5c66'. */
export function readableWithWhite(colour: string): boolean {
  return 1.05 / (luminance(colour) + 0.05) >= ENOUGH
}

/** Relative luminance, 0 for black to 1 for white, by WCAG 2.2's formula. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map(at => linear(parseInt(colour.slice(at, at + 2), 16) / 255))
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}

function linear(part: number): number {
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
}
