import { Button } from './button.tsx'
import { has, joined, translations, type Content, type Look } from './options.ts'

export type ExitThisPageOptions = Content &
  Look & {
    id?: string | undefined
    /** Where it takes the person. BBC Weather if not given. */
    redirectUrl?: string | undefined
    activatedText?: string | undefined
    timedOutText?: string | undefined
    pressTwoMoreTimesText?: string | undefined
    pressOneMoreTimeText?: string | undefined
  }

export const ExitThisPage = (options: ExitThisPageOptions) => (
  <div
    id={options.id || undefined}
    class={joined('govuk-exit-this-page', options.classes)}
    data-module="govuk-exit-this-page"
    {...translationsOf(options)}
    {...options.attributes}
  >
    <Button
      html={has(options) ? options.html : usual}
      text={options.text}
      classes="govuk-button--warning govuk-exit-this-page__button govuk-js-exit-this-page-button"
      href={options.redirectUrl || 'https://www.bbc.co.uk/weather'}
      attributes={{ rel: 'nofollow noreferrer' }}
    />
  </div>
)

const usual = (
  <>
    <span class="govuk-visually-hidden">Emergency</span> Exit this page
  </>
)

const translationsOf = (options: ExitThisPageOptions) =>
  translations({
    activated: options.activatedText,
    'timed-out': options.timedOutText,
    'press-two-more-times': options.pressTwoMoreTimesText,
    'press-one-more-time': options.pressOneMoreTimeText,
  })
