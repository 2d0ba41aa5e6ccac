import type { FormView } from '../../../platform/forms/index.ts'
import { useCopy } from '../../../platform/render/index.ts'
import { FormFields, FormKeys } from '../../../ui/forms/index.ts'
import { Button } from '../../../ui/govuk/index.ts'
import { StaffPage } from '../../../ui/layouts/index.ts'
import { staffCopy } from '../copy.ts'
import { bookForm } from '../forms.ts'
import type { ThemeBookSnapshot } from '../rules/book-shape.ts'
import { Book } from './book.tsx'

interface PublishPageProps {
  readonly book: ThemeBookSnapshot
  readonly view: FormView
  readonly needsTwo: boolean
  readonly sorts: boolean
}

/** The public page as it would be today, and the button that makes it so. */
export const PublishPage = ({ book, view, needsTwo, sorts }: PublishPageProps) => {
  const t = useCopy(staffCopy).book
  return (
    <StaffPage title={t.heading} errors={view.errors} back="/staff/themes">
      <h1 class="govuk-heading-l">{t.heading}</h1>
      <p class="govuk-body">{t.lead}</p>
      {sorts ? (
        <form method="post" novalidate>
          <FormKeys />
          <FormFields of={bookForm} view={view} />
          <Button text={needsTwo ? t.ask : t.publish} preventDoubleClick />
        </form>
      ) : (
        <p class="govuk-body">{t.onlyThemers}</p>
      )}
      <hr class="govuk-section-break govuk-section-break--l govuk-section-break--visible" />
      <Book book={book} />
    </StaffPage>
  )
}
