import type { Form, FormView } from '../../../platform/forms/index.ts'
import { useCopy } from '../../../platform/render/index.ts'
import { errorFor } from '../../../ui/forms/errors.tsx'
import { FormFields, FormKeys } from '../../../ui/forms/index.ts'
import { Button, FileUpload } from '../../../ui/govuk/index.ts'
import { StaffPage } from '../../../ui/layouts/index.ts'
import { A, Para, Points } from '../../../ui/words/index.tsx'
import { copy } from '../copy.ts'

/** The codebook and the coding as files, out and in. */
export const FilesPage = ({ form, view }: { form: Form; view: FormView }) => {
  const t = useCopy(copy).files
  const at = '/staff/coding/files'
  return (
    <StaffPage title={t.heading} errors={view.errors} back="/staff/coding">
      <h1 class="govuk-heading-l">{t.heading}</h1>
      <h2 class="govuk-heading-m">{t.out}</h2>
      <Para>{t.outLead}</Para>
      <Points
        of={[
          <A href={`${at}/codebook.qdc`}>{t.qdc}</A>,
          <A href={`${at}/project.qdpx`}>{t.qdpx}</A>,
          <A href={`${at}/codebook.csv`}>{t.codebookCsv}</A>,
          <A href={`${at}/codings.csv`}>{t.codingsCsv}</A>,
        ]}
      />
      <h2 class="govuk-heading-m">{t.bring}</h2>
      <Para>{t.bringLead}</Para>
      <form method="post" enctype="multipart/form-data" novalidate>
        <FormKeys />
        <FileUpload
          id="file"
          name="file"
          label={{ text: t.file, classes: 'govuk-label--s' }}
          errorMessage={errorFor(view.errors, 'file')}
          attributes={{ accept: '.qdc,.qdpx,.csv' }}
        />
        <FormFields of={form} view={view} />
        <Button text={t.send} preventDoubleClick />
      </form>
    </StaffPage>
  )
}
