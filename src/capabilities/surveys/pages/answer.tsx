import type { FormView } from '../../../platform/forms/index.ts'
import { useCopy } from '../../../platform/render/index.ts'
import { FormFields, FormKeys } from '../../../ui/forms/index.ts'
import { Button } from '../../../ui/govuk/index.ts'
import { StaffPage } from '../../../ui/layouts/index.ts'
import { Para } from '../../../ui/words/index.tsx'
import { MarkedWords } from '../../voices/index.ts'
import { copy } from '../copy.ts'
import { placeOf } from '../duties.ts'
import { answerForm } from '../forms.ts'
import type { Written } from '../public-page.ts'
import type { Survey } from '../store.ts'

/** One answer to everybody who answered a survey. */
export const AnswerPage = ({ survey, view }: { survey: Survey; view: FormView }) => {
  const t = useCopy(copy).answer
  return (
    <StaffPage title={t.title} errors={view.errors} back={placeOf(survey.id)}>
      <span class="govuk-caption-l">{survey.title}</span>
      <h1 class="govuk-heading-l">{t.title}</h1>
      <Para>{t.lead}</Para>
      <form method="post" novalidate>
        <FormKeys />
        <FormFields of={answerForm} view={view} />
        <Button text={t.check} />
      </form>
    </StaffPage>
  )
}

interface CheckAnswerProps {
  readonly survey: Survey
  readonly written: Written
  readonly needsTwo: boolean
}

/** The words once more, with what may tell who somebody is marked, before everybody reads them. */
export const CheckAnswerPage = ({ survey, written: { heard, words }, needsTwo }: CheckAnswerProps) => {
  const t = useCopy(copy).answer
  return (
    <StaffPage title={t.checkTitle} back={`${placeOf(survey.id)}/answer`}>
      <span class="govuk-caption-l">{survey.title}</span>
      <h1 class="govuk-heading-l">{t.checkTitle}</h1>
      <Para>{t.checkLead}</Para>
      {heard !== null && (
        <>
          <h2 class="govuk-heading-m">{t.heard}</h2>
          <MarkedWords words={heard} />
        </>
      )}
      <h2 class="govuk-heading-m">{t.words}</h2>
      <MarkedWords words={words} />
      {needsTwo && <Para>{t.second}</Para>}
      <form method="post" novalidate>
        <FormKeys />
        <input type="hidden" name="heard" value={heard ?? ''} />
        <input type="hidden" name="words" value={words} />
        <div class="govuk-button-group">
          <Button text={needsTwo ? t.handIn : t.publish} name="keep" value="keep" preventDoubleClick />
          <Button text={t.change} name="change" value="change" classes="govuk-button--secondary" />
        </div>
      </form>
    </StaffPage>
  )
}
