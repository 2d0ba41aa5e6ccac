import { useCopy, usePage } from '../../../platform/render/index.ts'
import { calendarDate, formatMonth, isCalendarDate } from '../../../standards/calendar.ts'
import { PublicPage } from '../../../ui/layouts/index.ts'
import type { Area } from '../../area/index.ts'
import { Para, Points, SourceNote } from '../../../ui/words/index.tsx'
import { copy } from '../copy.ts'

/** Who is on the board and what it is for, in outline, each with where it was published. */
export const AboutBoardPage = ({ board }: { board: Area['board'] }) => {
  const t = useCopy(copy)
  const month = useMonth()
  const crumbs = [
    { text: t.home, href: '/' },
    { text: t.meetings, href: '/meetings' },
    { text: t.about.title, href: '' },
  ]
  return (
    <PublicPage title={t.about.title} breadcrumbs={crumbs}>
      <span class="govuk-caption-l">{board.name}</span>
      <h1 class="govuk-heading-l">{t.about.title}</h1>
      <h2 class="govuk-heading-m">{t.about.members}</h2>
      <Points of={board.members.map(({ who }) => who)} />
      <SourceNote about={t.about.members} source={board.members[0]?.source ?? null} />
      {board.terms.map(({ heading, text, source }) => (
        <section>
          <h2 class="govuk-heading-m">{heading}</h2>
          {text.map(words => (
            <Para>{words}</Para>
          ))}
          <SourceNote about={heading} source={source} />
        </section>
      ))}
      <h2 class="govuk-heading-m">{t.about.how}</h2>
      <Para>{board.howOften}</Para>
      <h2 class="govuk-heading-m">{t.about.names}</h2>
      <Points of={board.names.map(({ name, from }) => t.about.name(name, month(from)))} />
      <h2 class="govuk-heading-m">{t.about.contact}</h2>
      <Para>{board.contact}</Para>
    </PublicPage>
  )
}

/** A name's first day may be known as a year, a month or a day. */
function useMonth() {
  const { language } = usePage()
  return (from: string): string => {
    const day = from.length === 7 ? `${from}-01` : from
    return isCalendarDate(day) ? formatMonth(calendarDate(day), language) : from
  }
}
