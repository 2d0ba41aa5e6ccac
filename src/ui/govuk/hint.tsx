import { joined, words, type Content, type Look } from './options.ts'

export type HintOptions = Content & Look & { id?: string | undefined }

export const Hint = ({ id, classes, attributes, ...content }: HintOptions) => (
  <div id={id || undefined} class={joined('govuk-hint', classes)} {...attributes}>
    {words(content)}
  </div>
)
