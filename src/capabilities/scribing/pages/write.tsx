import type { Answers, FormView } from '../../../platform/forms/index.ts'
import { useCopy } from '../../../platform/render/index.ts'
import { CheckAnswers, FormFields, FormKeys } from '../../../ui/forms/index.ts'
import { Button, InsetText } from '../../../ui/govuk/index.ts'
import { StaffPage } from '../../../ui/layouts/index.ts'
import { Para, Points } from '../../../ui/words/index.tsx'
import type { paperForm, telephoneForm } from '../forms.ts'
import { staffCopy } from '../staff-copy.ts'

export type Kind = 'telephone' | 'paper'
type Of = ReturnType<typeof telephoneForm> | ReturnType<typeof paperForm>

interface WritePageProps {
  readonly kind: Kind
  readonly of: Of
  readonly view: FormView
}

/** Everything on one page, in the order of the paper form: whoever writes has a person on the line, or paper in hand. */
export const WritePage = ({ kind, of, view }: WritePageProps) => {
  const t = useCopy(staffCopy)
  return (
    <StaffPage title={t[kind].title} errors={view.errors} back="/staff/write-down">
      <h1 class="govuk-heading-l">{t[kind].title}</h1>
      {kind === 'telephone' && (
        <InsetText
          html={
            <>
              <h2 class="govuk-heading-s">{t.say.title}</h2>
              <Points of={t.say.points} />
            </>
          }
        />
      )}
      <form method="post" action={`/staff/write-down/${kind}`} novalidate>
        <FormKeys />
        <FormFields of={of} view={view} />
        <Button text={t.check.look} preventDoubleClick />
      </form>
    </StaffPage>
  )
}

interface ReadBackPageProps {
  readonly kind: Kind
  readonly of: Of
  readonly answers: Answers
}

/** Read aloud to whoever told it, or held against the paper, before it is kept. */
export const ReadBackPage = ({ kind, of, answers }: ReadBackPageProps) => {
  const t = useCopy(staffCopy)
  return (
    <StaffPage title={t.check.title}>
      <h1 class="govuk-heading-l">{t.check.title}</h1>
      <Para>{t.check[kind]}</Para>
      <CheckAnswers of={of} answers={answers} />
      <form method="post" action={`/staff/write-down/${kind}`} novalidate>
        <FormKeys />
        {Object.entries(answers).flatMap(([name, values]) =>
          values.map(value => <input type="hidden" name={name} value={value} />)
        )}
        <div class="govuk-button-group">
          <Button text={t.check.keep} name="keep" value="yes" preventDoubleClick />
          <Button text={t.check.change} name="change" value="yes" classes="govuk-button--secondary" />
        </div>
      </form>
    </StaffPage>
  )
}
