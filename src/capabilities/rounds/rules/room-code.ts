/** Seconds for which the big screen shows the same four figures. */
const ROOM_CODE_SECONDS = 30

/**
 * The figures on the big screen now. They come from the secret of this installation and the time, so that every web
 * process shows the same and nothing is kept.
 *
 * @param keyed a keyed one-way hash in hexadecimal
 * @returns four figures
 */
export function roomCode(keyed: (text: string) => string, round: string, now: Date): string {
  return codeOf(keyed, round, stepOf(now))
}

/**
 * Whether figures that somebody typed were on the screen a moment ago: those of now, and of the minute before, for
 * whoever is slow to scan or to type.
 */
export function isRoomCode(
  keyed: (text: string) => string,
  round: string,
  now: Date,
  typed: string
): boolean {
  const steps = [0, 1, 2].map(ago => stepOf(now) - ago)
  return steps.some(step => codeOf(keyed, round, step) === typed)
}

const stepOf = (now: Date): number => Math.floor(now.getTime() / 1000 / ROOM_CODE_SECONDS)

function codeOf(keyed: (text: string) => string, round: string, step: number): string {
  const number = Number.parseInt(keyed(`${round}:${step}`).slice(0, 12), 16)
  return String(number % 10_000).padStart(4, '0')
}
