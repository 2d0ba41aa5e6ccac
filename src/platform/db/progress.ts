const SAY_EVERY_MS = 1000

/** Counts rows, and says how many when a second has gone by since it last did. */
export function progress(say: (line: string) => void, verb: string) {
  let rows = 0
  let last = Date.now()
  return {
    get rows() {
      return rows
    },
    add(more: number): void {
      rows += more
      if (Date.now() - last < SAY_EVERY_MS) return
      last = Date.now()
      say(`${verb} ${rows.toLocaleString('en-GB')} rows so far`)
    },
  }
}
