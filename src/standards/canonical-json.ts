/**
 * One spelling for one JSON value: names sorted, no spaces. The same value has the same bytes, and so the same hash,
 * wherever it was kept and in whatever order its names came back.
 *
 * @param value what JSON can say; a name whose value is undefined is left out, as JSON does
 * Errors: RangeError for a number that JSON cannot say (it would silently become null).
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError(`JSON cannot say ${value}`)
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
  return `{${entries.map(([name, item]) => `${JSON.stringify(name)}:${canonicalJson(item)}`).join(',')}}`
}
