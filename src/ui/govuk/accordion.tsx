import { has, heading, joined, translations, words, type Content, type HeadingLevel } from './options.ts'
import type { Look, Maybe } from './options.ts'

export type AccordionOptions = Look & {
  id: string
  items: readonly Maybe<AccordionItem>[]
  headingLevel?: HeadingLevel | undefined
  /** Sections stay as the person left them. On unless `false`. */
  rememberExpanded?: boolean | undefined
  hideAllSectionsText?: string | undefined
  hideSectionText?: string | undefined
  hideSectionAriaLabelText?: string | undefined
  showAllSectionsText?: string | undefined
  showSectionText?: string | undefined
  showSectionAriaLabelText?: string | undefined
}

export type AccordionItem = {
  heading: Content
  summary?: Content | undefined
  content?: Content | undefined
  expanded?: boolean | undefined
}

export const Accordion = (options: AccordionOptions) => (
  <div
    class={joined('govuk-accordion', options.classes)}
    data-module="govuk-accordion"
    id={options.id}
    {...translationsOf(options)}
    data-remember-expanded={options.rememberExpanded}
    {...options.attributes}
  >
    {options.items.map(
      (item, index) =>
        item && (
          <Section item={item} id={options.id} number={index + 1} headingLevel={options.headingLevel || 2} />
        )
    )}
  </div>
)

type SectionProps = { item: AccordionItem; id: string; number: number; headingLevel: HeadingLevel }

const Section = ({ item, id, number, headingLevel }: SectionProps) => {
  const Heading = heading(headingLevel)
  return (
    <div class={joined('govuk-accordion__section', item.expanded && 'govuk-accordion__section--expanded')}>
      <div class="govuk-accordion__section-header">
        <Heading class="govuk-accordion__section-heading">
          <span class="govuk-accordion__section-button" id={`${id}-heading-${number}`}>
            {words(item.heading)}
          </span>
        </Heading>
        {has(item.summary) && (
          <div class="govuk-accordion__section-summary govuk-body" id={`${id}-summary-${number}`}>
            {words(item.summary)}
          </div>
        )}
      </div>
      <div id={`${id}-content-${number}`} class="govuk-accordion__section-content">
        {item.content && (item.content.html || <p class="govuk-body">{words(item.content)}</p>)}
      </div>
    </div>
  )
}

const translationsOf = (options: AccordionOptions) =>
  translations({
    'hide-all-sections': options.hideAllSectionsText,
    'hide-section': options.hideSectionText,
    'hide-section-aria-label': options.hideSectionAriaLabelText,
    'show-all-sections': options.showAllSectionsText,
    'show-section': options.showSectionText,
    'show-section-aria-label': options.showSectionAriaLabelText,
  })
