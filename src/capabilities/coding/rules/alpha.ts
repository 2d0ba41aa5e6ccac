/**
 * Krippendorff's alpha for nominal data: 1 - observed / expected disagreement. 1 is full agreement, 0 what chance would
 * give, less than 0 worse than chance.
 *
 * @param units for each unit, the value each reader gave it; a unit with fewer than two values is left out
 * @returns null when nothing can be said: no unit has two values, or everybody always said the same one thing
 * Source: K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), part C.
 */
export function krippendorffAlpha(units: readonly (readonly string[])[]): number | null {
  const paired = units.filter(values => values.length >= 2)
  const total = new Map<string, number>()
  let disagreeing = 0
  for (const values of paired) {
    const here = tally(values)
    for (const [value, count] of here) {
      total.set(value, (total.get(value) ?? 0) + count)
      disagreeing += (count * (values.length - count)) / (values.length - 1)
    }
  }
  const n = [...total.values()].reduce((sum, count) => sum + count, 0)
  const expected = [...total.values()].reduce((sum, count) => sum + count * (n - count), 0)
  return expected === 0 ? null : 1 - ((n - 1) * disagreeing) / expected
}

function tally(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}
