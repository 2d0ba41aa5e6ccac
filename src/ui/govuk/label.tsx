import { has, joined, words, type Content, type Look } from './options.ts'

export type LabelOptions = Content & Look & { for?: string | undefined; isPageHeading?: boolean | undefined }

/** Nothing at all when there are no words: an empty label would hide that a field has no name. */
export function Label(options: LabelOptions) {
  if (!has(options)) return <></>
  const label = (
    <label
      class={joined('govuk-label', options.classes)}
      for={options.for || undefined}
      {...options.attributes}
    >
      {words(options)}
    </label>
  )
  return options.isPageHeading ? <h1 class="govuk-label-wrapper">{label}</h1> : label
}
