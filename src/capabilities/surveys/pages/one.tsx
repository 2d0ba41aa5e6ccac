import { useCopy, usePage } from '../../../platform/render/index.ts'
import { formatDate, type CalendarDate } from '../../../standards/calendar.ts'
import { FormKeys } from '../../../ui/forms/index.ts'
import { Button } from '../../../ui/govuk/index.ts'
import { StaffPage } from '../../../ui/layouts/index.ts'
import { A, Para } from '../../../ui/words/index.tsx'
import type { AboutTellers } from '../../area/index.ts'
import type { standingOf } from '../../clocks/index.ts'
import { copy, nameOf } from '../copy.ts'
import { placeOf } from '../duties.ts'
import { publicPlaceOf } from '../public-page.ts'
import { letterOf } from '../rules/letters.ts'
import type { Survey } from '../store.ts'
import { WhenAndHowMany } from './list.tsx'

interface SurveyPageProps {
  readonly survey: Survey
  readonly counts: { readonly waiting: number }
  /** Where the common answer stands; null when none is owed. */
  readonly owed: Awaited<ReturnType<typeof standingOf>>
  readonly waitsForYes: boolean
  readonly mayAnswer: boolean
  readonly asked: AboutTellers['questions']
}

/** A survey that was taken in: how much of it is read, and what was kept. */
export const SurveyPage = ({ survey, counts: { waiting }, asked, ...answering }: SurveyPageProps) => {
  const { one: t, columns, fresh } = useCopy(copy)
  const { language } = usePage()
  const { id, byJob, byName, takenOn, leftOut } = survey
  return (
    <StaffPage title={survey.title} back="/staff/surveys">
      <h1 class="govuk-heading-l">{survey.title}</h1>
      <Para>
        <WhenAndHowMany survey={survey} /> {(leftOut ?? 0) > 0 && t.leftOut(leftOut ?? 0)}{' '}
        {t.facts(byJob, byName, formatDate(takenOn!, language))}
      </Para>
      <Para>{fresh.sharings[survey.sharing]}.</Para>
      <Para>{survey.looked ? t.looked(survey.signs.length) : t.looking}</Para>
      <Para>{waiting > 0 ? t.waiting(waiting) : t.allRead}</Para>
      {waiting > 0 && <Button text={t.read} href={`${placeOf(id)}/read`} />}
      <Answering survey={survey} {...answering} />
      <h2 class="govuk-heading-m">{t.kept}</h2>
      <ul class="govuk-list govuk-list--bullet">
        {survey.columns.map(
          ({ header, means }, at) =>
            means !== 'out' && (
              <li>
                {columns.column(letterOf(at), header)}
                <br />
                <span class="govuk-hint">{nameOf(means, asked, language)}</span>
              </li>
            )
        )}
      </ul>
      <Para>
        <A href={`${placeOf(id)}/undo`}>{t.undo}</A>
      </Para>
    </StaffPage>
  )
}

type AnsweringProps = Omit<SurveyPageProps, 'counts' | 'asked'>

/** The one answer to everybody who took part, and what everybody may read of it. */
const Answering = ({ survey: { id, number }, owed, waitsForYes, mayAnswer }: AnsweringProps) => {
  const { one: t, answer } = useCopy(copy)
  const { language } = usePage()
  const day = (date: CalendarDate) => formatDate(date, language)
  const answered = owed !== null && owed.keptOn !== null
  return (
    <>
      <h2 class="govuk-heading-m">{answer.words}</h2>
      {owed !== null && (
        <Para>
          {owed.keptOn !== null
            ? t.answered(day(owed.keptOn))
            : owed.state === 'late'
              ? t.answerLate(day(owed.due))
              : t.answerBy(day(owed.due))}{' '}
          {waitsForYes && t.waitsForYes}
        </Para>
      )}
      {mayAnswer && (
        <Button
          text={answered ? t.putRight : t.answer}
          href={`${placeOf(id)}/answer`}
          classes="govuk-button--secondary"
        />
      )}
      {number === null ? (
        <form method="post" action={`${placeOf(id)}/show`} novalidate>
          <FormKeys />
          <Para>{t.noPage}</Para>
          <Button text={t.show} classes="govuk-button--secondary" preventDoubleClick />
        </form>
      ) : (
        <Para>
          <A href={publicPlaceOf(number)}>{t.page}</A>
        </Para>
      )}
    </>
  )
}
