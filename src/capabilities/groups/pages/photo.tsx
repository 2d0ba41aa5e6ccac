import { emptyView, type FormView } from '../../../platform/forms/index.ts'
import { useCopy } from '../../../platform/render/index.ts'
import { errorFor } from '../../../ui/forms/errors.tsx'
import { FormKeys } from '../../../ui/forms/index.ts'
import { Button, FileUpload } from '../../../ui/govuk/index.ts'
import { StaffPage } from '../../../ui/layouts/index.ts'
import { copy } from '../copy.ts'
import type { pointForm } from '../forms.ts'
import type { Session } from '../store.ts'
import { placeOf } from '../taking-in.ts'
import { PointFields } from './point.tsx'

/** Adding a photo of a flip-chart, to be typed up by somebody else. */
export const AddPhotoPage = ({ session, view }: { session: Session; view: FormView }) => {
  const t = useCopy(copy).photo
  return (
    <StaffPage title={t.title} errors={view.errors} back={placeOf(session.id)}>
      <h1 class="govuk-heading-l">{t.title}</h1>
      <p class="govuk-body">{t.lead}</p>
      <p class="govuk-body">{t.noFaces}</p>
      <form method="post" enctype="multipart/form-data" novalidate>
        <FormKeys />
        <FileUpload
          id="photo"
          name="photo"
          label={{ text: t.file, classes: 'govuk-label--s' }}
          hint={{ text: t.fileHint }}
          errorMessage={errorFor(view.errors, 'photo')}
          attributes={{ accept: 'image/jpeg,image/png,image/webp' }}
        />
        <Button text={t.button} preventDoubleClick />
      </form>
    </StaffPage>
  )
}

interface TypePhotoPageProps {
  readonly session: Session
  readonly photo: string
  readonly form: ReturnType<typeof pointForm>
}

/** The photo above the fields of a point, and the press that deletes it. */
export const TypePhotoPage = ({ session, photo, form }: TypePhotoPageProps) => {
  const t = useCopy(copy).photo
  const at = placeOf(session.id)
  const picture = `${at}/photos/${photo}/picture`
  return (
    <StaffPage title={t.typeTitle} back={at}>
      <h1 class="govuk-heading-l">{t.typeTitle}</h1>
      <p class="govuk-body">
        <img class="kept-photo" src={picture} alt={t.alt} />
        <a class="govuk-link" href={picture}>
          {t.openLarge}
        </a>
      </p>
      <PointFields form={form} view={emptyView} action={`${at}/point`} />
      <form method="post" action={`${at}/photos/${photo}/typed`} novalidate>
        <FormKeys />
        <Button text={t.typed} classes="govuk-button--warning" preventDoubleClick />
      </form>
    </StaffPage>
  )
}
