import type { Child } from 'hono/jsx'
import { catalogue } from '../../platform/language/index.ts'
import { useCopy, usePage } from '../../platform/render/index.ts'
import { formatDate, formatDay, formatMonth, type CalendarDate } from '../../standards/calendar.ts'

/** The few shapes that plain text on a page takes. */

const copy = catalogue({
  from: (about: string) => `${about}: see where this comes from`,
  checked: (day: string) => `We checked it on ${day}.`,
})

export const Para = ({ children, classes }: { children?: Child; classes?: string }) => (
  <p class={classes ? `govuk-body ${classes}` : 'govuk-body'}>{children}</p>
)

export const A = ({ href, children }: { href: string; children?: Child }) => (
  <a class="govuk-link" href={href}>
    {children}
  </a>
)

export const Points = ({ of }: { of: readonly Child[] }) => (
  <ul class="govuk-list govuk-list--bullet">
    {of.map(point => (
      <li>{point}</li>
    ))}
  </ul>
)

/** A telephone number to press. */
export const Phone = ({ number }: { number: string }) => (
  <a class="govuk-link kept-phone" href={`tel:${number.replaceAll(' ', '')}`}>
    {number}
  </a>
)

interface SourceNoteProps {
  /** What comes from there, so that the link makes sense alone. */
  readonly about: string
  readonly source: { readonly address: string; readonly asAt: CalendarDate } | null
}

/** Where a fact was published and when somebody last looked: there for whoever asks, quiet for everybody else. */
export const SourceNote = ({ about, source }: SourceNoteProps) => {
  const { language } = usePage()
  const t = useCopy(copy)
  if (source === null) return null
  return (
    <p class="kept-source">
      <a class="govuk-link" href={source.address}>
        {t.from(about)}
      </a>
      . {t.checked(formatDate(source.asAt, language))}
    </p>
  )
}

/** Days as this page's language writes them. */
export const useDays = () => {
  const { language } = usePage()
  return {
    day: (date: CalendarDate) => formatDay(date, language),
    date: (date: CalendarDate) => formatDate(date, language),
    month: (date: CalendarDate) => formatMonth(date, language),
  }
}
