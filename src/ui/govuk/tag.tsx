import { joined, words, type Content, type Look } from './options.ts'

export type TagOptions = Content & Look

export const Tag = ({ classes, attributes, ...content }: TagOptions) => (
  <strong class={joined('govuk-tag', classes)} {...attributes}>
    {words(content)}
  </strong>
)
