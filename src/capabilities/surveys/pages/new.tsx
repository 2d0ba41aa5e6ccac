import type { FormView } from '../../../platform/forms/index.ts'
import { useCopy } from '../../../platform/render/index.ts'
import { errorFor } from '../../../ui/forms/errors.tsx'
import { FormFields, FormKeys } from '../../../ui/forms/index.ts'
import { Button, FileUpload } from '../../../ui/govuk/index.ts'
import { StaffPage } from '../../../ui/layouts/index.ts'
import { Para } from '../../../ui/words/index.tsx'
import { copy } from '../copy.ts'
import { newSurveyForm } from '../forms.ts'

/** A file to look at. `file`: what the file was called that came with answers that are not right yet. */
export const NewPage = ({ view, file = null }: { view: FormView; file?: string | null }) => {
  const t = useCopy(copy).fresh
  return (
    <StaffPage title={t.title} errors={view.errors} back="/staff/surveys">
      <h1 class="govuk-heading-l">{t.title}</h1>
      <Para>{t.lead}</Para>
      <form method="post" enctype="multipart/form-data" novalidate>
        <FormKeys />
        <FileUpload
          id="file"
          name="file"
          label={{ text: t.file, classes: 'govuk-label--s' }}
          hint={{ text: file === null ? t.fileHint : `${t.again(file)} ${t.fileHint}.` }}
          errorMessage={errorFor(view.errors, 'file')}
          attributes={{ accept: '.csv,.tsv,.txt,.xlsx' }}
        />
        <FormFields of={newSurveyForm} view={view} />
        <Button text={t.button} preventDoubleClick />
      </form>
    </StaffPage>
  )
}
