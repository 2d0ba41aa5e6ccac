import { useCopy } from '../../../platform/render/index.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import { PublicPage } from '../../../ui/layouts/index.ts'
import type { Area } from '../../area/index.ts'
import { Para, Points, useDays } from '../../../ui/words/index.tsx'
import { copy } from '../copy.ts'
import { meetingCalendar } from '../rules/calendar.ts'
import type { PublishedMeeting } from '../rules/published.ts'
import { Link, ShortClock } from './parts.tsx'

interface ListProps {
  readonly meetings: readonly PublishedMeeting[]
  readonly area: Pick<Area, 'board' | 'standards'>
  readonly today: CalendarDate
}

/** Every meeting there is: the next first, then the past, each with where its minutes stand. */
export const MeetingsPage = ({ meetings, area, today }: ListProps) => {
  const t = useCopy(copy)
  const rows = meetings.map(meeting => ({ ...meeting.snapshot, meeting }))
  const { next, later, past } = meetingCalendar(rows, today)
  return (
    <PublicPage
      title={t.meetings}
      breadcrumbs={[
        { text: t.home, href: '/' },
        { text: t.meetings, href: '' },
      ]}
    >
      <h1 class="govuk-heading-l">{t.meetings}</h1>
      <Para>{t.list.intro}</Para>
      <Para>{t.list.promise(area.standards.minutes.workingDays)}</Para>
      <h2 class="govuk-heading-m">{t.list.next}</h2>
      <Next meeting={next?.meeting ?? null} board={area.board} />
      {later.length > 0 && (
        <>
          <h3 class="govuk-heading-s">{t.list.later}</h3>
          <Points
            of={later.map(({ meeting }) => (
              <MeetingLink meeting={meeting} />
            ))}
          />
        </>
      )}
      <h2 class="govuk-heading-m">{t.list.past}</h2>
      {past.length === 0 && <Para>{t.list.none}</Para>}
      {past.map(({ year, meetings: inYear }) => (
        <Year year={year} meetings={inYear.map(({ meeting }) => meeting)} today={today} />
      ))}
      <h2 class="govuk-heading-m">{t.list.more}</h2>
      <Points
        of={[
          <Link href="/meetings/about" text={t.list.about} />,
          <Link href="/meetings/questions" text={t.list.questions} />,
        ]}
      />
    </PublicPage>
  )
}

const MeetingLink = ({ meeting: { snapshot } }: { meeting: PublishedMeeting }) => (
  <Link href={`/meetings/${snapshot.key}`} text={useDays().day(snapshot.on)} />
)

const Next = ({ meeting, board }: { meeting: PublishedMeeting | null; board: Area['board'] }) => {
  const t = useCopy(copy)
  return (
    <>
      {meeting === null ? (
        <Para>
          {t.list.noNext} {board.howOften}
        </Para>
      ) : (
        <>
          <p class="govuk-body govuk-!-font-weight-bold">
            <MeetingLink meeting={meeting} />
          </p>
          <Para>
            {[t.time(meeting.snapshot.starts, meeting.snapshot.ends), meeting.snapshot.place]
              .filter(Boolean)
              .join('. ')}
          </Para>
        </>
      )}
      <h3 class="govuk-heading-s">{t.list.ask}</h3>
      <Para>{meeting?.snapshot.joining ?? board.contact}</Para>
    </>
  )
}

interface YearProps {
  readonly year: string
  readonly meetings: readonly PublishedMeeting[]
  readonly today: CalendarDate
}

const Year = ({ year, meetings, today }: YearProps) => (
  <section aria-labelledby={`year-${year}`}>
    <h3 class="govuk-heading-s" id={`year-${year}`}>
      {year}
    </h3>
    <ul class="kept-list">
      {meetings.map(meeting => (
        <li class="govuk-body">
          <MeetingLink meeting={meeting} />
          <br />
          <ShortClock meeting={meeting} today={today} />
        </li>
      ))}
    </ul>
  </section>
)
