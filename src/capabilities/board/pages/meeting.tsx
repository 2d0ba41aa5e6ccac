import type { Child } from 'hono/jsx'
import { useCopy } from '../../../platform/render/index.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import { PublicPage } from '../../../ui/layouts/index.ts'
import { Para, Points, useDays } from '../../../ui/words/index.tsx'
import { copy } from '../copy.ts'
import { placeInDay } from '../rules/meeting-key.ts'
import type { AskedQuestion, PublicDecision, PublishedMeeting } from '../rules/published.ts'
import { Agenda, Decision, Stage } from './minutes-parts.tsx'
import { Given, Link, MinutesClock, Question } from './parts.tsx'

export interface MeetingProps {
  readonly meeting: PublishedMeeting
  readonly decisions: readonly PublicDecision[]
  readonly questions: readonly AskedQuestion[]
  /** Where the full minutes are, when not at their public address. */
  readonly fullAt?: string
  readonly today: CalendarDate
}

/** One meeting, the quick read first. */
export const MeetingPage = (props: MeetingProps) => {
  const t = useCopy(copy)
  const { date } = useDays()
  const { key, on } = props.meeting.snapshot
  const title = t.title(date(on), placeInDay(key))
  const crumbs = [
    { text: t.home, href: '/' },
    { text: t.meetings, href: '/meetings' },
    { text: date(on), href: '' },
  ]
  return (
    <PublicPage title={title} breadcrumbs={crumbs}>
      <MeetingBody {...props} />
    </PublicPage>
  )
}

/** What the page holds, also shown to staff as a preview. */
export const MeetingBody = ({ meeting, decisions, questions, today, fullAt }: MeetingProps) => {
  const t = useCopy(copy)
  const { date } = useDays()
  const { snapshot } = meeting
  const { minutes, agenda, on } = snapshot
  return (
    <>
      <span class="govuk-caption-l">{snapshot.boardName}</span>
      <h1 class="govuk-heading-l">{t.title(date(on), placeInDay(snapshot.key))}</h1>
      <When meeting={meeting} />
      <MinutesClock meeting={meeting} today={today} />
      {minutes !== null && <Stage minutes={minutes} />}
      {minutes !== null && (
        <QuickRead
          {...{ meeting, decisions, questions, today }}
          fullAt={fullAt ?? `/meetings/${snapshot.key}/full`}
        />
      )}
      {minutes === null && agenda.length > 0 && (
        <Section heading={on < today ? t.meeting.agendaPast : t.meeting.agenda}>
          <Agenda agenda={agenda} />
        </Section>
      )}
    </>
  )
}

const When = ({ meeting: { snapshot } }: { meeting: PublishedMeeting }) => {
  const t = useCopy(copy)
  const { day } = useDays()
  const { on, starts, ends, place, joining } = snapshot
  const time = t.time(starts, ends)
  return (
    <>
      <Para>
        {day(on)}
        {time && `, ${time}`}.{place && ` ${place}.`}
      </Para>
      {joining !== null && (
        <Para>
          {t.meeting.come}: {joining}
        </Para>
      )}
    </>
  )
}

const Section = ({ heading, children }: { heading: string; children?: Child }) => (
  <section>
    <h2 class="govuk-heading-m govuk-!-margin-top-7">{heading}</h2>
    {children}
  </section>
)

const QuickRead = ({ meeting, decisions, questions, fullAt }: MeetingProps & { fullAt: string }) => {
  const t = useCopy(copy).meeting
  const { minutes } = meeting.snapshot
  if (minutes === null) return null
  const { summary, worried, heard } = minutes
  return (
    <>
      {summary.length > 0 && (
        <Section heading={t.short}>
          <Points
            of={summary.map(words => (
              <Given words={words} />
            ))}
          />
        </Section>
      )}
      <Section heading={t.agreed}>
        {decisions.length === 0 && <Para>{t.agreedNone}</Para>}
        {decisions.map(decision => (
          <Decision decision={decision} />
        ))}
      </Section>
      {worried.length + questions.length > 0 && (
        <Section heading={t.worried}>
          {worried.length > 0 && (
            <Points
              of={worried.map(words => (
                <Given words={words} />
              ))}
            />
          )}
          {questions.map(question => (
            <Question question={question} />
          ))}
        </Section>
      )}
      {heard.length > 0 && (
        <Section heading={t.heard}>
          <Points
            of={heard.map(words => (
              <Given words={words} />
            ))}
          />
        </Section>
      )}
      <Para>
        <Link href={fullAt} text={t.full} />
      </Para>
    </>
  )
}
