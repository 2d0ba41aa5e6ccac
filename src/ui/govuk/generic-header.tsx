import type { Child } from 'hono/jsx'
import { joined, words, type Look, type Text } from './options.ts'

export type GenericHeaderOptions = Look & {
  logoText?: Text | undefined
  logoHtml?: Child | undefined
  /** Where the logo leads. The home page if not given. */
  url?: string | undefined
  containerClasses?: string | undefined
}

export const GenericHeader = (options: GenericHeaderOptions) => (
  <div class={joined('govuk-generic-header', options.classes)} {...options.attributes}>
    <div
      class={joined('govuk-generic-header__container', options.containerClasses || 'govuk-width-container')}
    >
      <div class="govuk-generic-header__logo">
        <a href={options.url || '/'} class="govuk-generic-header__homepage-link">
          {words({ text: options.logoText, html: options.logoHtml })}
        </a>
      </div>
    </div>
  </div>
)
