import { joined, words, type Content, type Look } from './options.ts'

export type ErrorMessageOptions = Content &
  Look & {
    id?: string | undefined
    /** Read aloud before the message. 'Error' if not given; an empty string leaves it out. */
    visuallyHiddenText?: string | undefined
  }

export function ErrorMessage(options: ErrorMessageOptions) {
  const { id, classes, attributes, visuallyHiddenText = 'Error' } = options
  return (
    <p id={id || undefined} class={joined('govuk-error-message', classes)} {...attributes}>
      {visuallyHiddenText && (
        <>
          <span class="govuk-visually-hidden">{visuallyHiddenText}:</span>{' '}
        </>
      )}
      {words(options)}
    </p>
  )
}
