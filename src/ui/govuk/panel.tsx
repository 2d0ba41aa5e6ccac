import type { Child } from 'hono/jsx'
import { ActionGroup, type ActionOptions } from './action.tsx'
import { heading, joined, words, type Content, type HeadingLevel, type Look, type Text } from './options.ts'

export type PanelOptions = Content &
  Look & {
    titleText?: Text | undefined
    titleHtml?: Child | undefined
    headingLevel?: HeadingLevel | undefined
    /** Shown only in the interruption variant, which `classes: 'govuk-panel--interruption'` chooses. */
    actions?: PanelActionsOptions | undefined
    /** The macro's `caller`. */
    children?: Child
  }

export type PanelActionsOptions = Look & { items?: readonly ActionOptions[] | undefined }

export function Panel(options: PanelOptions) {
  const { classes, attributes, actions, headingLevel = 1 } = options
  const isInterruption = classes?.includes('govuk-panel--interruption')
  const Heading = heading(headingLevel)
  const body = options.children ?? words(options)
  return (
    <div
      class={joined('govuk-panel', !isInterruption && 'govuk-panel--confirmation', classes)}
      {...attributes}
    >
      <Heading class="govuk-panel__title">
        {words({ text: options.titleText, html: options.titleHtml })}
      </Heading>
      {body && <div class="govuk-panel__body">{body}</div>}
      {isInterruption && actions && <Actions {...actions} />}
    </div>
  )
}

const Actions = ({ items = [], classes, attributes }: PanelActionsOptions) => (
  <div class={joined('govuk-panel__actions', classes)} {...attributes}>
    {items.length > 0 && (
      <ActionGroup actions={items} buttonClasses="govuk-button--inverse" linkClasses="govuk-link--inverse" />
    )}
  </div>
)
