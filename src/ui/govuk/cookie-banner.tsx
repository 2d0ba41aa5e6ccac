import type { Child } from 'hono/jsx'
import { ActionGroup, type ActionOptions } from './action.tsx'
import { joined, words, type Content, type Look, type Text } from './options.ts'

export type CookieBannerOptions = Look & {
  messages: readonly CookieBannerMessage[]
  /** Names the landmark. 'Cookie banner' if not given. */
  ariaLabel?: string | undefined
  hidden?: boolean | undefined
}

export type CookieBannerMessage = Content &
  Look & {
    headingText?: Text | undefined
    headingHtml?: Child | undefined
    actions?: readonly ActionOptions[] | undefined
    hidden?: boolean | undefined
    role?: string | undefined
  }

export const CookieBanner = ({ messages, ariaLabel, hidden, classes, attributes }: CookieBannerOptions) => (
  <div
    class={joined('govuk-cookie-banner', classes)}
    data-nosnippet=""
    role="region"
    aria-label={ariaLabel || 'Cookie banner'}
    hidden={Boolean(hidden)}
    {...attributes}
  >
    {messages.map(message => (
      <Message {...message} />
    ))}
  </div>
)

const Message = (message: CookieBannerMessage) => {
  const title = words({ text: message.headingText, html: message.headingHtml })
  return (
    <div
      class={joined('govuk-cookie-banner__message', message.classes, 'govuk-width-container')}
      role={message.role || undefined}
      hidden={Boolean(message.hidden)}
      {...message.attributes}
    >
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          {title && <h2 class="govuk-cookie-banner__heading govuk-heading-m">{title}</h2>}
          <div class="govuk-cookie-banner__content">
            {message.html || (message.text && <p class="govuk-body">{words(message)}</p>)}
          </div>
        </div>
      </div>
      {message.actions && <ActionGroup actions={message.actions} />}
    </div>
  )
}
