import type { Child } from 'hono/jsx'
import { heading, joined, words, type Content, type HeadingLevel, type Look, type Text } from './options.ts'

export type FeedbackOptions = Content &
  Look & {
    titleText?: Text | undefined
    titleHtml?: Child | undefined
    headingLevel?: HeadingLevel | undefined
    /** The macro's `caller`. */
    children?: Child
  }

export function Feedback(options: FeedbackOptions) {
  const Heading = heading(options.headingLevel || 2)
  const body =
    options.children || options.html || (options.text && <p class="govuk-body">{words(options)}</p>)
  return (
    <div class={joined('govuk-feedback govuk-width-container', options.classes)} {...options.attributes}>
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <Heading class="govuk-feedback__title">
            {words({ text: options.titleText, html: options.titleHtml })}
          </Heading>
          {body && <div class="govuk-feedback__body">{body}</div>}
        </div>
      </div>
    </div>
  )
}
