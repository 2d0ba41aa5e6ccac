/**
 * Turns left and right into start and end, so that one stylesheet serves pages that read from either side.
 * The Design System's styles name sides; ours already say start and end.
 *
 * @param {string} css compiled, uncompressed
 * @returns {string}
 */
export function logicalCss(css) {
  return css
    .replace(/\b(margin|padding)-(left|right):/g, (_, box, side) => `${box}-inline-${ends[side]}:`)
    .replace(
      /\bborder-(left|right)(-[a-z]+)?:/g,
      (_, side, rest = '') => `border-inline-${ends[side]}${rest}:`
    )
    .replace(/(?<=[{;]\s*)(left|right):/g, (_, side) => `inset-inline-${ends[side]}:`)
    .replace(/\btext-align:\s*(left|right)/g, (_, side) => `text-align: ${ends[side]}`)
    .replace(/\b(margin|padding):\s*([^;{}]+)/g, fourSides)
}

const ends = { left: 'start', right: 'end' }

/** `padding: 8px 10px 7px 4px` names both sides; it becomes two declarations that do not. */
function fourSides(whole, box, value) {
  const parts = value.trim().split(/\s+(?![^(]*\))/)
  if (parts.length !== 4 || parts[1] === parts[3]) return whole
  const [top, right, bottom, left] = parts
  return `${box}-block: ${top} ${bottom}; ${box}-inline: ${left} ${right}`
}
