import type { FormView } from '../../../platform/forms/index.ts'
import { useCopy } from '../../../platform/render/index.ts'
import { FormFields, FormKeys } from '../../../ui/forms/index.ts'
import { Button } from '../../../ui/govuk/index.ts'
import { StaffPage } from '../../../ui/layouts/index.ts'
import { A, Para } from '../../../ui/words/index.tsx'
import type { Area } from '../../area/index.ts'
import { copy } from '../copy.ts'
import { tellForm } from '../forms.ts'
import { Numbers } from './ring.tsx'

interface RaisePageProps {
  readonly area: Area
  readonly view: FormView
  /** The staff address it is about. */
  readonly where: string
}

/** Who to ring, and what was seen. For a call, or after the press on a story. */
export const RaisePage = ({ area, view, where }: RaisePageProps) => {
  const t = useCopy(copy).raise
  return (
    <StaffPage title={t.title} errors={view.errors}>
      <h1 class="govuk-heading-l">{t.title}</h1>
      <Para>{t.now}</Para>
      <Numbers danger={area.danger} />
      <Para>{t.about}</Para>
      <form method="post" action="/staff/concerns/tell" novalidate>
        <FormKeys />
        <FormFields of={tellForm} view={view} />
        <Button text={t.send} preventDoubleClick />
      </form>
      <Para>
        <A href={where}>{t.back}</A>
      </Para>
    </StaffPage>
  )
}
