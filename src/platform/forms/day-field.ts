import type { CalendarDate } from '../../standards/calendar.ts'
import { dateFromParts, type DatePart } from '../../standards/date-parts.ts'
import type { Common, DateWords, Field } from './field.ts'

type DateOptions = Common & {
  readonly missing?: string
  /** The sentence for a part that is missing, or is no real day: 'Due date must include a year'. */
  readonly incomplete: (part: DatePart) => string
  readonly wrong: string
  readonly parts?: DateWords
}

const englishParts: DateWords = { day: 'Day', month: 'Month', year: 'Year' }

/** A day, typed in three boxes. Value: a calendar date, or null when all boxes are empty and it is not `missing`. */
export function day({
  missing,
  incomplete,
  wrong,
  parts = englishParts,
  ...look
}: DateOptions): Field<CalendarDate | null> {
  return {
    look: { as: 'date', parts, ...look },
    parts: ['-day', '-month', '-year'],
    several: false,
    check: typed => {
      const [d = '', m = '', y = ''] = typed.map(values => values[0] ?? '')
      const reading = dateFromParts(d, m, y)
      if (reading.kind === 'date') return { ok: true, value: reading.date }
      if (reading.kind === 'empty') {
        return missing === undefined ? { ok: true, value: null } : { ok: false, error: missing, part: '-day' }
      }
      const part = reading.parts[0] ?? 'day'
      return { ok: false, error: reading.kind === 'missing' ? incomplete(part) : wrong, part: `-${part}` }
    },
  }
}
