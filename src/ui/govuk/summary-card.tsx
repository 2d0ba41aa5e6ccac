import type { Child } from 'hono/jsx'
import { heading, joined, words, type Content, type HeadingLevel, type Look } from './options.ts'
import { SummaryActionLink, type SummaryAction, type SummaryActionsOptions } from './summary-actions.tsx'

export type SummaryCardOptions = Look & {
  title?: SummaryCardTitle | undefined
  actions?: SummaryActionsOptions | undefined
}

export type SummaryCardTitle = Content & {
  headingLevel?: HeadingLevel | undefined
  classes?: string | undefined
}

export const SummaryCard = ({
  title,
  actions,
  classes,
  attributes,
  children,
}: SummaryCardOptions & { children: Child }) => (
  <div class={joined('govuk-summary-card', classes)} {...attributes}>
    <div class="govuk-summary-card__title-wrapper">
      {title && <Title {...title} />}
      {actions?.items?.length ? (
        <Actions
          items={actions.items}
          classes={joined('govuk-summary-card__actions', actions.classes)}
          about={title}
        />
      ) : null}
    </div>
    <div class="govuk-summary-card__content">{children}</div>
  </div>
)

const Title = ({ headingLevel = 2, classes, ...content }: SummaryCardTitle) => {
  const Heading = heading(headingLevel)
  return <Heading class={joined('govuk-summary-card__title', classes)}>{words(content)}</Heading>
}

type ActionsProps = { items: readonly SummaryAction[]; classes: string; about: Content | undefined }

const Actions = ({ items, classes, about }: ActionsProps) => {
  const links = items.map(action => <SummaryActionLink action={action} about={about} />)
  if (links.length === 1) return <div class={classes}>{links}</div>
  return (
    <ul class={classes}>
      {links.map(link => (
        <li class="govuk-summary-card__action">{link}</li>
      ))}
    </ul>
  )
}
