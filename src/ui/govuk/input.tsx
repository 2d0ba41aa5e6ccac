import { Beside, descriptionIds, FieldGroup, type FieldOptions } from './form-group.tsx'
import { has, joined, words, type Content, type Look, type Text } from './options.ts'

export type InputOptions = FieldOptions & {
  type?: string | undefined
  inputmode?: 'none' | 'text' | 'tel' | 'url' | 'email' | 'numeric' | 'decimal' | 'search' | undefined
  value?: Text | null | undefined
  prefix?: AffixOptions | undefined
  suffix?: AffixOptions | undefined
  autocomplete?: string | undefined
  pattern?: string | undefined
  spellcheck?: boolean | undefined
  autocapitalize?: 'off' | 'none' | 'on' | 'sentences' | 'words' | 'characters' | undefined
  inputWrapper?: Look | undefined
}

export type AffixOptions = Content & Look

export function Input(options: InputOptions) {
  const { prefix, suffix, formGroup, inputWrapper } = options
  const id = options.id || options.name
  const field = <Field {...options} id={id} />
  const isWrapped = has(prefix) || has(suffix) || has(formGroup?.beforeInput) || has(formGroup?.afterInput)
  return (
    <FieldGroup {...options} id={id}>
      {isWrapped ? (
        <div class={joined('govuk-input__wrapper', inputWrapper?.classes)} {...inputWrapper?.attributes}>
          <Beside content={formGroup?.beforeInput} />
          {has(prefix) && <Affix {...prefix} kind="prefix" />}
          {field}
          {has(suffix) && <Affix {...suffix} kind="suffix" />}
          <Beside content={formGroup?.afterInput} />
        </div>
      ) : (
        field
      )}
    </FieldGroup>
  )
}

const Field = (options: InputOptions & { id: string }) => (
  <input
    class={joined('govuk-input', options.classes, options.errorMessage && 'govuk-input--error')}
    id={options.id}
    name={options.name}
    type={options.type || 'text'}
    spellcheck={options.spellcheck}
    value={options.value ?? undefined}
    disabled={Boolean(options.disabled)}
    aria-describedby={descriptionIds(options.id, options, options.describedBy)}
    autocomplete={options.autocomplete}
    autocapitalize={options.autocapitalize}
    pattern={options.pattern}
    inputmode={options.inputmode}
    {...options.attributes}
  />
)

const Affix = ({ kind, classes, attributes, ...content }: AffixOptions & { kind: 'prefix' | 'suffix' }) => (
  <div class={joined(`govuk-input__${kind}`, classes)} aria-hidden="true" {...attributes}>
    {words(content)}
  </div>
)
