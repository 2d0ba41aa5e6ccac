/** How many numbers are drawn at once: when half of these are given, so are about half of all. */
const DRAWN = 32

/** Random bytes for the numbers that are drawn at once. */
export const NUMBER_BYTES = DRAWN * 4

/** Numbers of so many figures, from which a story's number is drawn. The first go from 101 to 999. */
export interface Figures {
  readonly from: number
  readonly to: number
}

/**
 * Of how many figures the number of the next story is: as many as the greatest that is given, and three before the first.
 *
 * @param greatest the greatest number given; null before the first
 */
export function figuresNow(greatest: number | null): Figures {
  let figures: Figures = { from: 101, to: 999 }
  while ((greatest ?? 0) > figures.to) figures = oneMore(figures)
  return figures
}

/** Numbers with a figure more. */
export function oneMore({ to }: Figures): Figures {
  return { from: to + 1, to: to * 10 + 9 }
}

/** Numbers by lot, so that the one a story goes by says nothing of when it came. The same one may come twice. */
export function drawNumbers(random: Uint8Array, { from, to }: Figures): number[] {
  const view = new DataView(random.buffer, random.byteOffset, random.byteLength)
  const draws = Array.from({ length: Math.floor(random.byteLength / 4) }, (_, nth) => view.getUint32(nth * 4))
  return draws.map(draw => from + (draw % (to - from + 1)))
}

/**
 * Those of the drawn numbers that are free, in the order in which they were drawn. None when half of them are given
 * already: then it is time for a figure more.
 */
export function freeOf(drawn: readonly number[], taken: ReadonlySet<number>): number[] {
  const free = drawn.filter(number => !taken.has(number))
  return free.length * 2 > drawn.length ? free : []
}
