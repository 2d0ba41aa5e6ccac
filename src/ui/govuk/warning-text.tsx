import { joined, words, type Content, type Look } from './options.ts'

export type WarningTextOptions = Content &
  Look & {
    /** Read aloud in place of the exclamation mark. 'Warning' if not given. */
    iconFallbackText?: string | undefined
  }

export const WarningText = ({ iconFallbackText, classes, attributes, ...content }: WarningTextOptions) => (
  <div class={joined('govuk-warning-text', classes)} {...attributes}>
    <span class="govuk-warning-text__icon" aria-hidden="true">
      !
    </span>{' '}
    <strong class="govuk-warning-text__text">
      <span class="govuk-visually-hidden">{iconFallbackText || 'Warning'}</span> {words(content)}
    </strong>
  </div>
)
