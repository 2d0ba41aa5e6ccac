import type { FormView } from '../../../platform/forms/index.ts'
import { useCopy } from '../../../platform/render/index.ts'
import { FormFields, FormKeys } from '../../../ui/forms/index.ts'
import { Button } from '../../../ui/govuk/index.ts'
import { PublicPage } from '../../../ui/layouts/index.ts'
import type { Area } from '../../area/index.ts'
import { copy } from '../copy.ts'
import type { waysForm } from '../forms.ts'
import { DangerNote } from './danger-note.tsx'
import { Narrow } from './narrow.tsx'

interface WaysPageProps {
  readonly form: ReturnType<typeof waysForm>
  readonly view: FormView
  readonly area: Area
}

/** The front door: how to tell us, what it takes, and who to call when it cannot wait. */
export const WaysPage = ({ form, view, area }: WaysPageProps) => {
  const t = useCopy(copy).tellUs
  return (
    <PublicPage title={t.way} errors={view.errors} back="/">
      <Narrow>
        <form method="post" novalidate>
          <FormKeys />
          <FormFields of={form} view={view} />
          <p class="govuk-body">{t.takes}</p>
          <p class="govuk-body">{t.privacy}</p>
          <Button text={t.continue} preventDoubleClick />
        </form>
        <p class="govuk-body">
          {t.started}{' '}
          <a class="govuk-link" href="/tell-us/carry-on">
            {t.carryOn}
          </a>
        </p>
        <DangerNote area={area} />
      </Narrow>
    </PublicPage>
  )
}
