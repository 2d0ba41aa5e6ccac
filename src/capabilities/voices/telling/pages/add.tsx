import type { FormView } from '../../../../platform/forms/index.ts'
import { useCopy } from '../../../../platform/render/index.ts'
import { FormFields } from '../../../../ui/forms/index.ts'
import { Button } from '../../../../ui/govuk/index.ts'
import type { Area } from '../../../area/index.ts'
import { DangerNote } from '../../pages/danger-note.tsx'
import { tellingCopy } from '../copy.ts'
import { addForm } from '../forms.ts'
import { Saying } from './saying.tsx'

export const AddPage = ({ view, area }: { view: FormView; area: Area }) => {
  const t = useCopy(tellingCopy).add
  return (
    <Saying title={t.title} view={view}>
      <FormFields of={addForm} view={view} />
      {t.more.map(line => (
        <p class="govuk-body">{line}</p>
      ))}
      <DangerNote area={area} />
      <Button text={t.button} preventDoubleClick />
    </Saying>
  )
}
