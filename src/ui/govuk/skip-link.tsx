import { joined, words, type Content, type Look } from './options.ts'

export type SkipLinkOptions = Content & Look & { href?: string | undefined }

export const SkipLink = ({ href, classes, attributes, ...content }: SkipLinkOptions) => (
  <a
    href={href || '#content'}
    class={joined('govuk-skip-link', classes)}
    data-module="govuk-skip-link"
    {...attributes}
  >
    {words(content)}
  </a>
)
