import { useCopy } from '../../../platform/render/index.ts'
import { FormKeys } from '../../../ui/forms/index.ts'
import { Button } from '../../../ui/govuk/index.ts'
import { copy } from '../copy.ts'

/** For a phone or computer that others use: this browser forgets the code. What was written stays with us. */
export const ForgetHere = () => {
  const t = useCopy(copy).forgetHere
  return (
    <form method="post" action="/tell-us/forget" novalidate>
      <FormKeys />
      <p class="govuk-body">{t.hint}</p>
      <Button text={t.button} classes="govuk-button--secondary" preventDoubleClick />
    </form>
  )
}
