import type { Answers, Field, Fields, Form, FormView, Look } from '../../platform/forms/index.ts'
import { usePage } from '../../platform/render/index.ts'
import { Checkboxes, DateInput, Input, Radios, Select, Textarea } from '../govuk/index.ts'
import { errorFor } from './errors.tsx'

interface FormFieldsProps<F extends Fields> {
  readonly of: Form<F>
  readonly view: FormView
  /** Only these questions, in this order. All of them when left out. */
  readonly only?: readonly (keyof F & string)[]
}

/** The questions of a form, each drawn by the Design System's own component, with what was typed and what is wrong. */
export const FormFields = <F extends Fields>({ of, view, only }: FormFieldsProps<F>) => {
  const fields = of.in(usePage().language)
  return (
    <>
      {(only ?? Object.keys(fields)).map(name => (
        <FormField name={name} field={fields[name] as Field<unknown>} view={view} />
      ))}
    </>
  )
}

interface FormFieldProps {
  readonly name: string
  readonly field: Field<unknown>
  readonly view: FormView
}

const FormField = ({ name, field: { look }, view }: FormFieldProps) => {
  const { answers, errors } = view
  const typed = answers[name] ?? []
  if (look.as === 'hidden') return <input type="hidden" name={name} value={typed[0] ?? ''} />
  const question = {
    name,
    errorMessage: errorFor(errors, name),
    hint: look.hint ? { text: look.hint } : undefined,
  }
  if (look.as === 'radios' || look.as === 'checkboxes' || look.as === 'date') {
    return <Group {...{ name, look, typed, answers, question, wrongPart: wrongPart(view, name) }} />
  }
  const label = { text: look.label, ...(look.heading && { classes: 'govuk-label--l', isPageHeading: true }) }
  if (look.as === 'long-text')
    return <Textarea {...question} label={label} rows={look.rows} value={typed[0]} />
  if (look.as === 'select')
    return <Select {...question} label={label} items={withBlank(look)} value={typed[0]} />
  const { type, autocomplete, classes, spellcheck, inputmode } = look
  return (
    <Input
      {...question}
      {...{ label, type, autocomplete, classes, spellcheck, value: typed[0] }}
      inputmode={inputmode as 'numeric' | undefined}
      prefix={look.prefix ? { text: look.prefix } : undefined}
      suffix={look.suffix ? { text: look.suffix } : undefined}
    />
  )
}

interface GroupProps {
  readonly name: string
  readonly look: Extract<Look, { as: 'radios' | 'checkboxes' | 'date' }>
  readonly typed: readonly string[]
  readonly answers: Answers
  readonly question: Pick<Parameters<typeof Radios>[0], 'name' | 'errorMessage' | 'hint'>
  readonly wrongPart: string | undefined
}

const Group = ({ name, look, typed, answers, question, wrongPart }: GroupProps) => {
  const legend = look.heading
    ? { text: look.label, classes: 'govuk-fieldset__legend--l', isPageHeading: true }
    : { text: look.label, classes: 'govuk-fieldset__legend--s' }
  if (look.as === 'date') {
    const parts = (['day', 'month', 'year'] as const).map(part => ({
      name: part,
      label: look.parts[part],
      value: answers[`${name}-${part}`]?.[0],
      error: wrongPart === part,
    }))
    return <DateInput {...question} id={name} namePrefix={name} fieldset={{ legend }} items={parts} />
  }
  const items = look.options.map(({ value, text, hint }) => ({
    value,
    text,
    hint: hint ? { text: hint } : undefined,
  }))
  if (look.as === 'checkboxes')
    return <Checkboxes {...question} fieldset={{ legend }} items={items} values={[...typed]} />
  return (
    <Radios
      {...question}
      fieldset={{ legend }}
      items={items}
      value={typed[0]}
      classes={look.inline ? 'govuk-radios--inline' : undefined}
    />
  )
}

function wrongPart({ errors }: FormView, name: string): string | undefined {
  const href = errors.find(error => error.field === name)?.href
  return href?.startsWith(`#${name}-`) ? href.slice(name.length + 2) : undefined
}

const withBlank = ({ options }: Extract<Look, { as: 'select' }>) => [
  { value: '', text: '' },
  ...options.map(({ value, text }) => ({ value, text })),
]
