import type { Child } from 'hono/jsx'
import type { FormView } from '../../../platform/forms/index.ts'
import { useCopy } from '../../../platform/render/index.ts'
import { FormKeys } from '../../../ui/forms/index.ts'
import { Button } from '../../../ui/govuk/index.ts'
import { PublicPage } from '../../../ui/layouts/index.ts'
import { copy } from '../copy.ts'

interface AskPageProps {
  readonly title: string
  readonly view: FormView
  readonly back: string
  /** Words of the main button. */
  readonly go?: string
  readonly skip?: boolean
  readonly children?: Child
}

/** A page of the cards. Under every question stand the same buttons, in the same place. */
export const AskPage = ({ title, view, back, go, skip, children }: AskPageProps) => {
  const t = useCopy(copy).ask
  return (
    <PublicPage title={title} errors={view.errors} back={back} noIndex>
      <form method="post" novalidate>
        <FormKeys />
        {children}
        <div class="govuk-button-group kept-ways-on">
          <Button text={go ?? t.continue} preventDoubleClick />
          {skip && <Button text={t.skip} name="skip" value="yes" classes="govuk-button--secondary" />}
          <Button text={t.stop} name="stop" value="yes" classes="govuk-button--secondary" />
        </div>
        <Button text={t.notSafe} name="unsafe" value="yes" classes="govuk-button--warning" />
      </form>
    </PublicPage>
  )
}
