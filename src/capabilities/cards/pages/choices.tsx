import type { FormView } from '../../../platform/forms/index.ts'
import { errorFor } from '../../../ui/forms/errors.tsx'
import { Checkboxes, Radios } from '../../../ui/govuk/index.ts'
import type { PictureName } from '../pictures/openmoji.ts'
import { Picture } from './picture.tsx'

export interface PictureOption {
  readonly value: string
  readonly text: string
  readonly picture?: PictureName
}

interface PictureChoicesProps {
  readonly name: string
  readonly question: string
  readonly hint?: string
  readonly options: readonly PictureOption[]
  readonly view: FormView
  /** More than one may be taken. */
  readonly several?: boolean
  /** A smaller question on a page with a heading of its own. */
  readonly small?: boolean
}

/** One question, answered with cards. Underneath they are the Design System's own radios or checkboxes. */
export const PictureChoices = ({
  name,
  question,
  hint,
  options,
  view,
  several,
  small,
}: PictureChoicesProps) => {
  const typed = view.answers[name] ?? []
  const items = options.map(({ value, text, picture }) => ({
    value,
    checked: typed.includes(value),
    html: (
      <>
        {picture !== undefined && <Picture of={picture} />}
        <span>{text}</span>
      </>
    ),
  }))
  const asked = {
    name,
    items,
    classes: small ? '' : 'kept-cards',
    fieldset: {
      legend: small
        ? { text: question, classes: 'govuk-fieldset__legend--m' }
        : { text: question, isPageHeading: true, classes: 'govuk-fieldset__legend--l' },
    },
    hint: hint === undefined ? undefined : { text: hint },
    errorMessage: errorFor(view.errors, name),
  }
  return several ? <Checkboxes {...asked} /> : <Radios {...asked} />
}
