import { useCopy, usePage } from '../../../platform/render/index.ts'
import { formatDate } from '../../../standards/calendar.ts'
import { Button } from '../../../ui/govuk/index.ts'
import { StaffPage } from '../../../ui/layouts/index.ts'
import { A, Para } from '../../../ui/words/index.tsx'
import { copy } from '../copy.ts'
import { placeOf } from '../duties.ts'
import type { Survey } from '../store.ts'

/** Surveys that were taken in or wait for it, the newest first. */
export const ListPage = ({ surveys }: { surveys: readonly Survey[] }) => {
  const t = useCopy(copy).list
  return (
    <StaffPage title={t.title}>
      <h1 class="govuk-heading-l">{t.title}</h1>
      <Para>{t.lead}</Para>
      <Button text={t.start} href="/staff/surveys/new" />
      {surveys.length === 0 && <Para>{t.none}</Para>}
      <ul class="kept-list">
        {surveys.map(survey => (
          <li>
            <A href={placeOf(survey.id)}>{survey.title}</A>
            <p class="govuk-body-s govuk-!-margin-bottom-0">
              <WhenAndHowMany survey={survey} />
            </p>
          </li>
        ))}
      </ul>
    </StaffPage>
  )
}

/** When it was asked, how many answers there are, and of how many people. */
export const WhenAndHowMany = ({ survey }: { survey: Survey }) => {
  const t = useCopy(copy).list
  const { language } = usePage()
  const { askedFrom, askedTo, taken, asked } = survey
  const share = taken === null || asked === null ? null : Math.min(100, Math.round((taken / asked) * 100))
  return (
    <>
      {t.asked(formatDate(askedFrom, language), formatDate(askedTo, language))}{' '}
      {taken === null ? <strong>{t.waits}</strong> : t.taken(taken)}
      {share !== null && asked !== null && ` ${t.ofAsked(share, asked)}`}
    </>
  )
}
