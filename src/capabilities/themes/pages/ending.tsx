import type { FormView } from '../../../platform/forms/index.ts'
import { useCopy } from '../../../platform/render/index.ts'
import { FormFields, FormKeys } from '../../../ui/forms/index.ts'
import { Button, Checkboxes } from '../../../ui/govuk/index.ts'
import { StaffPage } from '../../../ui/layouts/index.ts'
import { A, Para } from '../../../ui/words/index.tsx'
import { endingCopy } from '../codebook-copy.ts'
import type { mergeForm, splitForm } from '../codebook-forms.ts'
import type { Theme } from '../rules/theme.ts'

interface MergePageProps {
  readonly theme: Theme
  readonly form: ReturnType<typeof mergeForm>
  readonly view: FormView
}

/** Makes one theme part of another. */
export const MergePage = ({ theme, form, view }: MergePageProps) => {
  const t = useCopy(endingCopy)
  const heading = t.mergeHeading(theme.title)
  return (
    <StaffPage title={heading} errors={view.errors} back={`/staff/themes/${theme.key}`}>
      <h1 class="govuk-heading-l">{heading}</h1>
      <Para>{t.mergeLead}</Para>
      <Para>{t.mergeAddress}</Para>
      <form method="post" novalidate>
        <FormKeys />
        <FormFields of={form} view={view} />
        <Button text={t.merge} preventDoubleClick />
      </form>
    </StaffPage>
  )
}

interface WhichPartsProps {
  readonly theme: Theme
  readonly others: readonly Theme[]
  readonly into: readonly Theme[]
  /** Whether this page was sent already, with too few. */
  readonly asked: boolean
}

/** First, which themes the stories go to. */
export const WhichPartsPage = ({ theme, others, into, asked }: WhichPartsProps) => {
  const t = useCopy(endingCopy)
  const heading = t.splitHeading(theme.title)
  const errors = asked ? [{ field: 'into', href: '#into', text: t.partsMissing }] : []
  return (
    <StaffPage title={heading} errors={errors} back={`/staff/themes/${theme.key}`}>
      <h1 class="govuk-heading-l">{heading}</h1>
      <Para>{t.splitLead}</Para>
      <form method="get" novalidate>
        <input type="hidden" name="asked" value="yes" />
        <Checkboxes
          name="into"
          fieldset={{ legend: { text: t.parts, classes: 'govuk-fieldset__legend--s' } }}
          hint={{ text: t.partsHint }}
          errorMessage={asked ? { text: t.partsMissing } : undefined}
          items={others.map(({ key, title }) => ({ value: key, text: title }))}
          values={into.map(({ key }) => key)}
        />
        <div class="govuk-button-group">
          <Button text={t.next} />
          <A href="/staff/themes/new">{t.add}</A>
        </div>
      </form>
    </StaffPage>
  )
}

interface SplitPageProps {
  readonly theme: Theme
  readonly stories: readonly unknown[]
  readonly form: ReturnType<typeof splitForm>
  readonly view: FormView
}

/** Then, where each story goes. */
export const SplitPage = ({ theme, stories, form, view }: SplitPageProps) => {
  const t = useCopy(endingCopy)
  const heading = t.splitHeading(theme.title)
  return (
    <StaffPage title={heading} errors={view.errors} back={`/staff/themes/${theme.key}/split`}>
      <h1 class="govuk-heading-l">{heading}</h1>
      <Para>{stories.length === 0 ? t.noStories : t.each}</Para>
      <form method="post" novalidate>
        <FormKeys />
        <FormFields of={form} view={view} />
        <Button text={t.split} preventDoubleClick />
      </form>
    </StaffPage>
  )
}
