/** The words of the page for a length of time. `{n}`: how many. */
export interface Words {
  readonly minute: string
  readonly minutes: string
  readonly second: string
  readonly seconds: string
}

/** '1 minute 5 seconds', '40 seconds', '0 seconds': in words, as nobody hears a row of figures. */
export function timeInWords(seconds: number, words: Words): string {
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60]
  const parts = [
    ...(minutes > 0 ? [minutes === 1 ? words.minute : words.minutes.replace('{n}', String(minutes))] : []),
    ...(rest > 0 || minutes === 0
      ? [rest === 1 ? words.second : words.seconds.replace('{n}', String(rest))]
      : []),
  ]
  return parts.join(' ')
}
