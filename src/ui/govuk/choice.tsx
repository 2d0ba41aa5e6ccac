import type { Child } from 'hono/jsx'
import { Fieldset, type FieldsetOptions } from './fieldset.tsx'
import { FormGroup, type FormGroupOfInputsOptions, type Question } from './form-group.tsx'
import type { HintOptions } from './hint.tsx'
import type { Content, Look, Text } from './options.ts'

/** A question answered in several fields: its fieldset, and the group around them. */
export type ChoiceOptions = Question &
  Look & {
    fieldset?: Omit<FieldsetOptions, 'html' | 'children'> | undefined
    formGroup?: FormGroupOfInputsOptions | undefined
  }

/** One answer of radios or checkboxes. With `divider`, the words between two answers instead. */
export type ChoiceItem = Content & {
  id?: string | undefined
  value?: Text | undefined
  label?: Look | undefined
  hint?: HintOptions | undefined
  divider?: string | undefined
  checked?: boolean | undefined
  /** Shown only while this answer is chosen. */
  conditional?: { html?: Child } | undefined
  disabled?: boolean | undefined
  attributes?: Look['attributes']
}

type ChoiceGroupProps = ChoiceOptions & { describedBy: string | undefined; role?: string; children: Child }

export const ChoiceGroup = ({
  fieldset,
  formGroup,
  errorMessage,
  describedBy,
  role,
  children,
}: ChoiceGroupProps) => (
  <FormGroup formGroup={formGroup} isWrong={Boolean(errorMessage)}>
    {fieldset ? (
      <Fieldset {...fieldset} role={role} describedBy={describedBy}>
        {children}
      </Fieldset>
    ) : (
      children
    )}
  </FormGroup>
)

/** The first answer carries the plain prefix, so the error summary can link to it by the question's name. */
export const choiceId = (item: ChoiceItem, prefix: string, index: number): string =>
  item.id || (index === 0 ? prefix : `${prefix}-${index + 1}`)
