import { usePage } from '../../../platform/render/index.ts'

/** An instant as staff read it: day and time in London. */
export function useWhen(): (at: Date) => string {
  const { language } = usePage()
  const words = new Intl.DateTimeFormat(language, {
    ...{ timeZone: 'Europe/London', day: 'numeric', month: 'long', year: 'numeric' },
    ...{ hour: 'numeric', minute: '2-digit', hour12: true },
  })
  return at => words.format(at)
}
