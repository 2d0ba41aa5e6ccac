import { joined, words, type Content, type Look } from './options.ts'

export type ButtonOptions = Content &
  Look & {
    id?: string | undefined
    type?: 'submit' | 'button' | 'reset' | undefined
    name?: string | undefined
    value?: string | undefined
    disabled?: boolean | undefined
    /** Makes it a link that looks like a button. `type`, `name`, `value`, `disabled` are then ignored. */
    href?: string | undefined
    /** A second press within a second sends nothing. */
    preventDoubleClick?: boolean | undefined
    isStartButton?: boolean | undefined
  }

export function Button(options: ButtonOptions) {
  const { href, id, isStartButton, classes, attributes } = options
  const shared = {
    class: joined('govuk-button', classes, isStartButton && 'govuk-button--start'),
    'data-module': 'govuk-button',
    id: id || undefined,
    ...attributes,
  }
  const inside = (
    <>
      {isStartButton && options.html ? <span>{options.html}</span> : words(options)}
      {isStartButton && startIcon}
    </>
  )
  if (href) {
    return (
      <a href={href} role="button" draggable="false" {...shared}>
        {inside}
      </a>
    )
  }
  return (
    <button
      type={options.type || 'submit'}
      value={options.value || undefined}
      name={options.name || undefined}
      disabled={Boolean(options.disabled)}
      aria-disabled={options.disabled ? 'true' : undefined}
      data-prevent-double-click={options.preventDoubleClick}
      {...shared}
    >
      {inside}
    </button>
  )
}

const startIcon = (
  <svg
    class="govuk-button__start-icon"
    xmlns="http://www.w3.org/2000/svg"
    width="17.5"
    height="19"
    viewBox="0 0 33 40"
    aria-hidden="true"
    focusable="false"
  >
    <path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z" />
  </svg>
)
