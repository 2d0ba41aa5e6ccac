import { filledView, type FormView } from '../../../platform/forms/index.ts'
import { useCopy } from '../../../platform/render/index.ts'
import { FormFields, FormKeys } from '../../../ui/forms/index.ts'
import { Button, WarningText } from '../../../ui/govuk/index.ts'
import { StaffPage } from '../../../ui/layouts/index.ts'
import { Para } from '../../../ui/words/index.tsx'
import type { AboutTellers } from '../../area/index.ts'
import { copy } from '../copy.ts'
import { placeOf } from '../duties.ts'
import { columnsForm, headerRowForm, valuesForm } from '../forms.ts'
import type { Rows } from '../reading/fault.ts'
import { hasValues } from '../rules/columns.ts'
import type { Survey } from '../store.ts'
import type { Understanding } from '../waiting.ts'

interface ColumnsPageProps {
  readonly survey: Survey
  readonly rows: Rows
  /** What may be asked about who answered, and is kept apart from their words. */
  readonly asked: AboutTellers['questions']
  readonly view: FormView
}

const SAMPLES = 3
const SAMPLE_SHOWN = 120

/** Each column with what is written in it, and what it is. */
export const ColumnsPage = ({ survey, rows, asked, view }: ColumnsPageProps) => {
  const t = useCopy(copy).columns
  const of = columnsForm(survey.columns, asked)
  return (
    <StaffPage title={t.title} errors={view.errors} back="/staff/surveys">
      <span class="govuk-caption-l">{survey.title}</span>
      <h1 class="govuk-heading-l">{t.title}</h1>
      <Para>{t.lead(survey.rowCount, t.tools[survey.tool])}</Para>
      <form method="post" action={`${placeOf(survey.id)}/header`} novalidate>
        <FormKeys />
        <FormFields of={headerRowForm} view={filledView({ row: survey.headerRow })} />
        <Button text={t.headerButton} classes="govuk-button--secondary" preventDoubleClick />
      </form>
      <Para>{t.shortRows}</Para>
      <form method="post" action={`${placeOf(survey.id)}/columns`} novalidate>
        <FormKeys />
        {survey.columns.map(({ personal }, at) => (
          <div class="govuk-!-margin-bottom-6">
            {personal !== null && <WarningText text={t.personal(personal)} iconFallbackText="Warning" />}
            <FormFields of={of} view={view} only={[`c${at}`]} />
            <Samples cells={rows.slice(survey.firstRow - 1).map(row => row[at] ?? '')} />
          </div>
        ))}
        <Button text={t.button} preventDoubleClick />
      </form>
    </StaffPage>
  )
}

const Samples = ({ cells }: { cells: readonly string[] }) => {
  const t = useCopy(copy).columns
  const written = [...new Set(cells.filter(cell => cell.trim() !== '').slice(0, 50))].slice(0, SAMPLES)
  if (written.length === 0) return <p class="govuk-hint">{t.nothing}</p>
  return (
    <>
      <p class="govuk-hint govuk-!-margin-bottom-1">{t.samples}</p>
      <ul class="govuk-list govuk-list--bullet kept-words">
        {written.map(cell => (
          <li>{cell.length > SAMPLE_SHOWN ? `${cell.slice(0, SAMPLE_SHOWN)}…` : cell}</li>
        ))}
      </ul>
    </>
  )
}

interface ValuesPageProps {
  readonly survey: Survey
  readonly needs: Understanding
  readonly view: FormView
}

/** Each of the few answers of a column, and which of ours it is. */
export const ValuesPage = ({ survey, needs, view }: ValuesPageProps) => {
  const t = useCopy(copy).values
  const of = valuesForm(survey.columns, needs)
  return (
    <StaffPage title={t.title} errors={view.errors} back={`${placeOf(survey.id)}/columns`}>
      <span class="govuk-caption-l">{survey.title}</span>
      <h1 class="govuk-heading-l">{t.title}</h1>
      <Para>{t.lead}</Para>
      <form method="post" novalidate>
        <FormKeys />
        {survey.columns.map(
          (column, at) =>
            hasValues(column) && (
              <>
                <h2 class="govuk-heading-m">{column.header}</h2>
                <FormFields
                  of={of}
                  view={view}
                  only={Object.keys(column.values ?? {}).map((_, nth) => `c${at}-v${nth}`)}
                />
              </>
            )
        )}
        <Button text={t.button} preventDoubleClick />
      </form>
    </StaffPage>
  )
}
