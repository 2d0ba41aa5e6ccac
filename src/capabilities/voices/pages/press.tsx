import { FormKeys } from '../../../ui/forms/index.ts'
import { Button } from '../../../ui/govuk/index.ts'

/** A button that does one thing. */
export const Press = ({ at, text }: { at: string; text: string }) => (
  <form method="post" action={at} novalidate>
    <FormKeys />
    <Button text={text} preventDoubleClick />
  </form>
)
