import type { FormError } from '../../platform/forms/index.ts'
import { catalogue } from '../../platform/language/index.ts'
import { useCopy } from '../../platform/render/index.ts'
import { ErrorSummary } from '../govuk/index.ts'

const copy = catalogue({ problem: 'There is a problem' })

/** The list at the top of a page that was sent with mistakes. Nothing when there are none. */
export const FormErrors = ({ errors }: { errors: readonly FormError[] }) => {
  const t = useCopy(copy)
  if (errors.length === 0) return null
  return <ErrorSummary titleText={t.problem} errorList={errors.map(({ text, href }) => ({ text, href }))} />
}

export const errorFor = (errors: readonly FormError[], field: string) => {
  const found = errors.find(error => error.field === field)
  return found && { text: found.text }
}
