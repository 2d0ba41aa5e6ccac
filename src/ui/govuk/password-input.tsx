import { Button } from './button.tsx'
import type { FieldOptions } from './form-group.tsx'
import { Input, type InputOptions } from './input.tsx'
import { joined, translations, words } from './options.ts'

export type PasswordInputOptions = FieldOptions & {
  value?: InputOptions['value']
  /** `current-password` if not given; `new-password` where one is chosen. */
  autocomplete?: string | undefined
  showPasswordText?: string | undefined
  hidePasswordText?: string | undefined
  showPasswordAriaLabelText?: string | undefined
  hidePasswordAriaLabelText?: string | undefined
  passwordShownAnnouncementText?: string | undefined
  passwordHiddenAnnouncementText?: string | undefined
  button?: { classes?: string | undefined } | undefined
}

export function PasswordInput(options: PasswordInputOptions) {
  const { name, value, label, hint, errorMessage, disabled, describedBy, attributes, formGroup } = options
  const id = options.id || name
  return (
    <Input
      {...{ name, value, label, hint, errorMessage, disabled, describedBy, attributes }}
      id={id}
      type="password"
      classes={joined('govuk-password-input__input govuk-js-password-input-input', options.classes)}
      spellcheck={false}
      autocapitalize="none"
      autocomplete={options.autocomplete || 'current-password'}
      inputWrapper={{ classes: 'govuk-password-input__wrapper' }}
      formGroup={{
        classes: joined('govuk-password-input', formGroup?.classes),
        attributes: {
          'data-module': 'govuk-password-input',
          ...translationsOf(options),
          ...formGroup?.attributes,
        },
        beforeInput: formGroup?.beforeInput,
        afterInput: {
          html: (
            <>
              <ShowButton {...options} id={id} />
              {formGroup?.afterInput && words(formGroup.afterInput)}
            </>
          ),
        },
      }}
    />
  )
}

/** Hidden until the script that makes it work has started. */
const ShowButton = ({ id, button, showPasswordText, showPasswordAriaLabelText }: PasswordInputOptions) => (
  <Button
    type="button"
    classes={joined(
      'govuk-button--secondary govuk-password-input__toggle govuk-js-password-input-toggle',
      button?.classes
    )}
    text={showPasswordText ?? 'Show'}
    attributes={{
      'aria-controls': id,
      'aria-label': showPasswordAriaLabelText ?? 'Show password',
      hidden: true,
    }}
  />
)

const translationsOf = (options: PasswordInputOptions) =>
  translations({
    'show-password': options.showPasswordText,
    'hide-password': options.hidePasswordText,
    'show-password-aria-label': options.showPasswordAriaLabelText,
    'hide-password-aria-label': options.hidePasswordAriaLabelText,
    'password-shown-announcement': options.passwordShownAnnouncementText,
    'password-hidden-announcement': options.passwordHiddenAnnouncementText,
  })
