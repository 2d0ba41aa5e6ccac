import type { Child } from 'hono/jsx'
import { ErrorMessage, type ErrorMessageOptions } from './error-message.tsx'
import { Hint, type HintOptions } from './hint.tsx'
import { Label, type LabelOptions } from './label.tsx'
import { joined, words, type Content, type Look } from './options.ts'

/** What every question has around its field. */
export type Question = {
  hint?: HintOptions | undefined
  /** Given only when the answer is wrong; turns the question red. */
  errorMessage?: ErrorMessageOptions | undefined
}

export type FormGroupOptions = Look & { beforeInput?: Content | undefined; afterInput?: Content | undefined }
export type FormGroupOfInputsOptions = Look & {
  beforeInputs?: Content | undefined
  afterInputs?: Content | undefined
}

/** A question answered in one field. `id` is the name unless given. */
export type FieldOptions = Question &
  Look & {
    id?: string | undefined
    name: string
    label: LabelOptions
    disabled?: boolean | undefined
    /** Ids of other elements that describe the field; ours are added after them. */
    describedBy?: string | undefined
    formGroup?: FormGroupOptions | undefined
  }

type FormGroupProps = { formGroup?: Look | undefined; isWrong: boolean; children: Child }

export const FormGroup = ({ formGroup, isWrong, children }: FormGroupProps) => (
  <div
    class={joined('govuk-form-group', isWrong && 'govuk-form-group--error', formGroup?.classes)}
    {...formGroup?.attributes}
  >
    {children}
  </div>
)

type FieldGroupProps = Pick<FieldOptions, 'label' | 'hint' | 'errorMessage' | 'formGroup'> & {
  id: string
  children: Child
}

/** The label, hint and error of a question with one field, in the order a screen reader should meet them. */
export const FieldGroup = ({ id, label, hint, errorMessage, formGroup, children }: FieldGroupProps) => (
  <FormGroup formGroup={formGroup} isWrong={Boolean(errorMessage)}>
    <Label {...label} for={id} />
    <HintAndError id={id} hint={hint} errorMessage={errorMessage} />
    {children}
  </FormGroup>
)

export const HintAndError = ({ id, hint, errorMessage }: Question & { id: string }) => (
  <>
    {hint && <Hint {...hint} id={`${id}-hint`} />}
    {errorMessage && <ErrorMessage {...errorMessage} id={`${id}-error`} />}
  </>
)

/** The ids for `aria-describedby`, or undefined when nothing describes the field. */
export const descriptionIds = (
  id: string,
  { hint, errorMessage }: Question,
  others?: string
): string | undefined => joined(others, hint && `${id}-hint`, errorMessage && `${id}-error`) || undefined

export const Beside = ({ content }: { content: Content | undefined }) => <>{content && words(content)}</>
