import { words, joined, type Content, type Look } from './options.ts'

export type SummaryActionsOptions = {
  items?: readonly SummaryAction[] | undefined
  classes?: string | undefined
}

/** `visuallyHiddenText` says what is changed: 'Change' alone means nothing read out of context. */
export type SummaryAction = Content & Look & { href: string; visuallyHiddenText?: string | undefined }

type SummaryActionsProps = { items: readonly SummaryAction[]; about: Content | undefined }

export const SummaryActions = ({ items, about }: SummaryActionsProps) => {
  const [only] = items
  if (only && items.length === 1) return <SummaryActionLink action={only} about={about} />
  return (
    <ul class="govuk-summary-list__actions-list">
      {items.map(action => (
        <li class="govuk-summary-list__actions-list-item">
          <SummaryActionLink action={action} about={about} />
        </li>
      ))}
    </ul>
  )
}

/** `about` is the title of the card it stands in, read aloud in brackets. */
export const SummaryActionLink = ({
  action,
  about,
}: {
  action: SummaryAction
  about: Content | undefined
}) => (
  <a class={joined('govuk-link', action.classes)} href={action.href} {...action.attributes}>
    {words(action)}
    {(action.visuallyHiddenText || about) && (
      <span class="govuk-visually-hidden">
        {action.visuallyHiddenText && ` ${action.visuallyHiddenText}`}
        {about && <> ({words(about)})</>}
      </span>
    )}
  </a>
)
