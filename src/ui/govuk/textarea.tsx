import { Beside, descriptionIds, FieldGroup, type FieldOptions } from './form-group.tsx'
import { joined, type Text } from './options.ts'

export type TextareaOptions = FieldOptions & {
  rows?: number | string | undefined
  value?: Text | null | undefined
  spellcheck?: boolean | undefined
  autocomplete?: string | undefined
}

export function Textarea(options: TextareaOptions) {
  const { name, value, errorMessage, classes, formGroup } = options
  const id = options.id || name
  return (
    <FieldGroup {...options} id={id}>
      <Beside content={formGroup?.beforeInput} />
      <textarea
        class={joined('govuk-textarea', errorMessage && 'govuk-textarea--error', classes)}
        id={id}
        name={name}
        rows={Number(options.rows) || 5}
        spellcheck={options.spellcheck}
        disabled={Boolean(options.disabled)}
        aria-describedby={descriptionIds(id, options, options.describedBy)}
        autocomplete={options.autocomplete || undefined}
        {...options.attributes}
      >
        {firstNewlineKept(value)}
      </textarea>
      <Beside content={formGroup?.afterInput} />
    </FieldGroup>
  )
}

/** A browser drops one newline straight after `<textarea>`, so an answer that begins with one needs a second. */
const firstNewlineKept = (value: Text | null | undefined) => {
  const text = `${value ?? ''}`
  return text.startsWith('\n') ? `\n${text}` : text
}
