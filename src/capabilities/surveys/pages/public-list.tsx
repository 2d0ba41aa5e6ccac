import { useCopy } from '../../../platform/render/index.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import { PublicPage } from '../../../ui/layouts/index.ts'
import { A, Para, useDays } from '../../../ui/words/index.tsx'
import { publicCopy } from '../public-copy.ts'
import { answerStands, type PublicSurvey } from '../rules/public-survey.ts'

export interface NumberedSurvey {
  readonly number: number
  readonly snapshot: PublicSurvey
}

/** Every survey, the newest first, and whether everybody who answered has our answer. */
export const PublicListPage = ({
  surveys,
  today,
}: {
  surveys: readonly NumberedSurvey[]
  today: CalendarDate
}) => {
  const t = useCopy(publicCopy).list
  return (
    <PublicPage title={t.title}>
      <h1 class="govuk-heading-l">{t.title}</h1>
      <Para>{t.lead}</Para>
      {surveys.length === 0 && <Para>{t.none}</Para>}
      {surveys.length > 0 && (
        <ul class="kept-list">
          {surveys.map(({ number, snapshot }) => (
            <li>
              <A href={`/surveys/${number}`}>{snapshot.title}</A>
              <p class="govuk-body-s govuk-!-margin-bottom-0">
                <WhenAsked survey={snapshot} /> <AnswerStands survey={snapshot} today={today} />
              </p>
            </li>
          ))}
        </ul>
      )}
      <Para>
        {t.tell} <A href="/tell-us">{t.tellUs}</A>
      </Para>
    </PublicPage>
  )
}

export const WhenAsked = ({ survey: { askedFrom, askedTo } }: { survey: PublicSurvey }) => {
  const t = useCopy(publicCopy).one
  const { date } = useDays()
  return <>{askedFrom === askedTo ? t.askedOn(date(askedTo)) : t.asked(date(askedFrom), date(askedTo))}</>
}

/** Late is said as plainly as done. */
export const AnswerStands = ({ survey, today }: { survey: PublicSurvey; today: CalendarDate }) => {
  const t = useCopy(publicCopy).one
  const { date } = useDays()
  const { answer, answerBy } = survey
  if (answer !== null) return <>{t.given(date(answer.on))}</>
  if (answerStands(survey, today) === 'owed') return <>{t.owed(date(answerBy))}</>
  return <strong class="kept-late">{t.late(date(answerBy))}</strong>
}
