import type { Fields, Form, FormView } from '../../../platform/forms/index.ts'
import { useCopy } from '../../../platform/render/index.ts'
import { StaffPage } from '../../../ui/layouts/index.ts'
import { Para } from '../../../ui/words/index.tsx'
import type { AgendaItem } from '../rules/records.ts'
import { staffCopy } from '../staff-copy.ts'
import { StaffForm } from './staff-parts.tsx'

interface LineFormProps<F extends Fields> {
  readonly kind: 'decision' | 'question' | 'action' | 'takeOut'
  readonly item: AgendaItem
  readonly back: string
  readonly of: Form<F>
  readonly view: FormView
  /** The line is public (true) or not there (null): no form is shown. */
  readonly stop?: boolean | null
}

/** A form for one line of the minutes. */
export const LineFormPage = <F extends Fields>({
  kind,
  item,
  back,
  of,
  view,
  stop = false,
}: LineFormProps<F>) => {
  const t = useCopy(staffCopy)
  const { title, save } = t[kind]
  const caption = t.meeting.item(item.number, item.title)
  if (stop !== false) {
    return (
      <StaffPage title={title} back={back}>
        <span class="govuk-caption-l">{caption}</span>
        <h1 class="govuk-heading-l">{title}</h1>
        <Para>{t.takeOut.public}</Para>
      </StaffPage>
    )
  }
  return (
    <StaffForm title={title} caption={caption} back={back} of={of} view={view} save={save}>
      {kind === 'takeOut' && <Para>{t.takeOut.about}</Para>}
    </StaffForm>
  )
}
