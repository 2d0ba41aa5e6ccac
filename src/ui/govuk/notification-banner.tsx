import type { Child } from 'hono/jsx'
import { heading, joined, words, type Content, type HeadingLevel, type Look, type Text } from './options.ts'

export type NotificationBannerOptions = Content &
  Look & {
    titleText?: Text | undefined
    titleHtml?: Child | undefined
    titleHeadingLevel?: HeadingLevel | undefined
    titleId?: string | undefined
    /** `success` turns it green and has it read out at once. */
    type?: 'success' | undefined
    role?: string | undefined
    disableAutoFocus?: boolean | undefined
    /** The macro's `caller`. */
    children?: Child
  }

export function NotificationBanner(options: NotificationBannerOptions) {
  const isSuccess = options.type === 'success'
  const titleId = options.titleId || 'govuk-notification-banner-title'
  const title = words({ text: options.titleText, html: options.titleHtml })
  const Heading = heading(options.titleHeadingLevel || 2)
  return (
    <div
      class={joined(
        'govuk-notification-banner',
        isSuccess && 'govuk-notification-banner--success',
        options.classes
      )}
      role={options.role || (isSuccess ? 'alert' : 'region')}
      aria-labelledby={titleId}
      data-module="govuk-notification-banner"
      data-disable-auto-focus={options.disableAutoFocus}
      {...options.attributes}
    >
      <div class="govuk-notification-banner__header">
        <Heading class="govuk-notification-banner__title" id={titleId}>
          {title || (isSuccess ? 'Success' : 'Important')}
        </Heading>
      </div>
      <div class="govuk-notification-banner__content">{contentOf(options)}</div>
    </div>
  )
}

const contentOf = ({ children, html, text }: NotificationBannerOptions): Child =>
  children || html || (text && <p class="govuk-notification-banner__heading">{words({ text })}</p>)
