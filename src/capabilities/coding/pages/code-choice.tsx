import type { FormView } from '../../../platform/forms/index.ts'
import { useCopy } from '../../../platform/render/index.ts'
import { ErrorMessage, Details, Radios } from '../../../ui/govuk/index.ts'
import { errorFor } from '../../../ui/forms/errors.tsx'
import { copy } from '../copy.ts'
import { codeOptions } from '../forms.ts'
import { nameOf } from '../rules/passages.ts'
import type { StoryPageProps } from './story-props.ts'

type CodeChoiceProps = Pick<StoryPageProps, 'area' | 'themes' | 'suggestions'> & { readonly view: FormView }

/** What the sentences say: what is suggested first, unticked, with its words; then every theme under its cornerstone. */
export const CodeChoice = ({ area, themes, view, suggestions }: CodeChoiceProps) => {
  const { story: t, side } = useCopy(copy)
  const groups = codeOptions(area, themes, side)
  const all = groups.flatMap(({ options }) => options)
  const chosen = view.answers['code']?.[0]
  const suggested = suggestions.flatMap(one => {
    const option = all.find(({ value }) => value === nameOf(one))
    return option === undefined ? [] : [{ ...option, hint: t.because(one.because) }]
  })
  const isSuggested = (value: string) => suggested.some(one => one.value === value)
  const item = ({ value, text, hint }: (typeof all)[number]) => ({
    ...{ value, text },
    ...(hint !== undefined && { hint: { text: hint } }),
  })
  const error = errorFor(view.errors, 'code')
  return (
    <fieldset class={`govuk-fieldset govuk-form-group${error ? ' govuk-form-group--error' : ''}`} data-codes>
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">{t.code}</legend>
      {error && <ErrorMessage id="code-error" {...error} />}
      <div class="govuk-form-group" data-search hidden>
        <label class="govuk-label" for="code-search">
          {t.search}
        </label>
        <input class="govuk-input govuk-input--width-20" id="code-search" type="search" autocomplete="off" />
        <p class="govuk-body" role="status" data-found />
      </div>
      {suggested.length > 0 && (
        <div class="govuk-form-group govuk-!-margin-bottom-6" data-suggested>
          <p class="govuk-hint">{t.suggested}</p>
          <Radios name="code" idPrefix="code" items={suggested.map(item)} value={chosen} />
        </div>
      )}
      {groups.map(({ key, name, options }, at) => (
        <Details
          summaryText={name}
          open={options.some(({ value }) => value === chosen && !isSuggested(value)) || error !== undefined}
        >
          <Radios
            name="code"
            idPrefix={suggested.length === 0 && at === 0 ? 'code' : `code-${key}`}
            classes="govuk-radios--small"
            items={options.filter(({ value }) => !isSuggested(value)).map(item)}
            value={chosen}
          />
        </Details>
      ))}
    </fieldset>
  )
}
