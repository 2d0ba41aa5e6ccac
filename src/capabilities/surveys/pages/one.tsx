import { useCopy, usePage } from '../../../platform/render/index.ts'
import { formatDate } from '../../../standards/calendar.ts'
import { Button } from '../../../ui/govuk/index.ts'
import { StaffPage } from '../../../ui/layouts/index.ts'
import { A, Para } from '../../../ui/words/index.tsx'
import { copy } from '../copy.ts'
import { placeOf } from '../duties.ts'
import { letterOf } from '../rules/letters.ts'
import type { Survey } from '../store.ts'
import { WhenAndHowMany } from './list.tsx'

interface SurveyPageProps {
  readonly survey: Survey
  readonly counts: { readonly waiting: number }
}

/** A survey that was taken in: how much of it is read, and what was kept. */
export const SurveyPage = ({ survey, counts: { waiting } }: SurveyPageProps) => {
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
      <h2 class="govuk-heading-m">{t.kept}</h2>
      <ul class="govuk-list govuk-list--bullet">
        {survey.columns.map(
          ({ header, means }, at) =>
            means !== 'out' && (
              <li>
                {columns.column(letterOf(at), header)}
                <br />
                <span class="govuk-hint">{columns.meanings[means]}</span>
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
