/**
 * A time of day as people type it, as 'HH:MM'; null when it is none. '10am', '10:00', '4.30 pm', '16.30', '1630'.
 * A bare '4' is not guessed at.
 */
export function clockTime(typed: string): string | null {
  const found = /^(\d{1,2})(?:[:.]?(\d\d))?\s*(am|pm)?$/i.exec(typed.trim())
  if (!found) return null
  const [, hours = '', minutes = '00', half] = found
  if (half === undefined && found[2] === undefined) return null
  const hour = hourOf(Number(hours), half?.toLowerCase())
  return hour === null || Number(minutes) > 59 ? null : `${String(hour).padStart(2, '0')}:${minutes}`
}

function hourOf(hour: number, half: string | undefined): number | null {
  if (half === undefined) return hour <= 23 ? hour : null
  if (hour < 1 || hour > 12) return null
  return (hour % 12) + (half === 'pm' ? 12 : 0)
}
