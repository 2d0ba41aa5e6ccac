import { usePage } from '../../../platform/render/index.ts'
import { formatDate, type CalendarDate } from '../../../standards/calendar.ts'

/** How this page's language says a day. */
export function useDay(): (date: CalendarDate) => string {
  const { language } = usePage()
  return date => formatDate(date, language)
}
