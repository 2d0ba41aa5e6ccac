/** A length of time in words: '1 minute 5 seconds', '40 seconds'. Whole seconds. */
export function durations(seconds: number): string {
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60]
  const parts = [count(minutes, 'minute'), count(rest, 'second')].filter(part => part !== '')
  return parts.join(' ') || '0 seconds'
}

const count = (n: number, unit: string): string => (n === 0 ? '' : `${n} ${unit}${n === 1 ? '' : 's'}`)
