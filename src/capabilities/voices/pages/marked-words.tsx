import { likelyIdentifiers } from '../rules/marking.ts'

/** A story as it was told, with what a computer thinks somebody should look at. */
export const MarkedWords = ({ words }: { words: string }) => (
  <blockquote class="govuk-body kept-quote">
    {likelyIdentifiers(words).map(({ text, kind }) => (kind === null ? text : <mark>{text}</mark>))}
  </blockquote>
)
