/** QL steps until value `at` stands alone. */
export function settle(values: Float64Array, beside: Float64Array, vectors: Float64Array, at: number): void {
  for (;;) {
    let end = at
    while (end + 1 < values.length) {
      const around = Math.abs(values[end]!) + Math.abs(values[end + 1]!)
      if (Math.abs(beside[end]!) <= Number.EPSILON * around) break
      end++
    }
    if (end === at) return
    step(values, beside, vectors, at, end)
  }
}

function step(d: Float64Array, e: Float64Array, vectors: Float64Array, at: number, end: number): void {
  const half = (d[at + 1]! - d[at]!) / (2 * e[at]!)
  const shift = half + (half < 0 ? -1 : 1) * Math.sqrt(half * half + 1)
  let g = d[end]! - d[at]! + e[at]! / shift
  let [sine, cosine, p] = [1, 1, 0]
  for (let i = end - 1; i >= at; i--) {
    const f = sine * e[i]!
    const b = cosine * e[i]!
    const r = Math.sqrt(f * f + g * g)
    e[i + 1] = r
    if (r === 0) {
      d[i + 1]! -= p
      e[end] = 0
      return
    }
    sine = f / r
    cosine = g / r
    g = d[i + 1]! - p
    const turn = (d[i]! - g) * sine + 2 * cosine * b
    p = sine * turn
    d[i + 1] = g + p
    g = cosine * turn - b
    rotate(vectors, d.length, i, sine, cosine)
  }
  d[at]! -= p
  e[at] = g
  e[end] = 0
}

function rotate(vectors: Float64Array, size: number, row: number, sine: number, cosine: number): void {
  for (let at = row * size; at < (row + 1) * size; at++) {
    const other = vectors[at + size]!
    vectors[at + size] = sine * vectors[at]! + cosine * other
    vectors[at] = cosine * vectors[at]! - sine * other
  }
}
