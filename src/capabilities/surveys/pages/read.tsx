import type { FormView } from '../../../platform/forms/index.ts'
import { useCopy } from '../../../platform/render/index.ts'
import { FormFields, FormKeys } from '../../../ui/forms/index.ts'
import { Button, Details } from '../../../ui/govuk/index.ts'
import { StaffPage } from '../../../ui/layouts/index.ts'
import { Para } from '../../../ui/words/index.tsx'
import { MarkedWords, wholeOf, type StoryTogether } from '../../voices/index.ts'
import { copy } from '../copy.ts'
import { placeOf } from '../duties.ts'
import { rowsForm } from '../forms.ts'
import type { Survey } from '../store.ts'

interface ReadPageProps {
  readonly survey: Survey
  readonly rows: readonly StoryTogether[]
  /** How many wait to be read, whoever has them. */
  readonly waiting: number
  readonly view: FormView
}

/** Ten rows with what a computer points at marked, and one button for all of them. */
export const ReadPage = ({ survey, rows, waiting, view }: ReadPageProps) => {
  const t = useCopy(copy).read
  const of = rowsForm(rows)
  return (
    <StaffPage title={t.title} errors={view.errors} back={placeOf(survey.id)}>
      <span class="govuk-caption-l">{survey.title}</span>
      <h1 class="govuk-heading-l">{t.title}</h1>
      <Para>{rows.length > 0 ? t.lead : waiting > 0 ? t.withOthers(waiting) : t.none}</Para>
      {rows.length > 0 && (
        <form method="post" novalidate>
          <FormKeys />
          {rows.map((row, nth) => {
            const [what, words, reason] = ['what', 'words', 'reason'].map(part => `${row.reference}-${part}`)
            const open = ['edit', 'keep'].includes(view.answers[what!]?.[0] ?? '')
            return (
              <section class="govuk-!-margin-bottom-6">
                <h2 class="govuk-heading-m">{t.row(nth + 1)}</h2>
                <MarkedWords words={wholeOf(row)} />
                <FormFields of={of} view={view} only={[what!]} />
                <Details summaryText={`${t.words}; ${t.reason.toLowerCase()}`} open={open}>
                  <FormFields of={of} view={view} only={[words!, reason!]} />
                </Details>
              </section>
            )
          })}
          <Button text={t.button} preventDoubleClick />
        </form>
      )}
    </StaffPage>
  )
}
