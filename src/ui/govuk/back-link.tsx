import { joined, words, type Content, type Look } from './options.ts'

export type BackLinkOptions = Content & Look & { href?: string | undefined }

export const BackLink = ({ href, classes, attributes, ...content }: BackLinkOptions) => (
  <a href={href || '#'} class={joined('govuk-back-link', classes)} {...attributes}>
    {words(content) || 'Back'}
  </a>
)
