import { useCopy } from '../../../platform/render/index.ts'
import { FormKeys } from '../../../ui/forms/index.ts'
import { Button } from '../../../ui/govuk/index.ts'
import { copy } from '../copy.ts'

interface SomeoneIsNotSafeProps {
  /** What it is about, as an opaque reference such as 'voice:018f…'. */
  readonly about: string
  /** The staff address where it can be looked at. */
  readonly where: string
}

/** One press raises a concern at once; the page after it asks what was seen. For any staff page about one thing. */
export const SomeoneIsNotSafe = ({ about, where }: SomeoneIsNotSafeProps) => {
  const t = useCopy(copy).raise
  return (
    <form method="post" action="/staff/concerns/raise" novalidate>
      <FormKeys />
      <input type="hidden" name="about" value={about} />
      <input type="hidden" name="where" value={where} />
      <Button text={t.button} classes="govuk-button--warning" preventDoubleClick />
    </form>
  )
}
