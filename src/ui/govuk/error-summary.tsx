import type { Child } from 'hono/jsx'
import { joined, words, type Attributes, type Content, type Look, type Text } from './options.ts'

export type ErrorSummaryOptions = Look & {
  titleText?: Text | undefined
  titleHtml?: Child | undefined
  descriptionText?: Text | undefined
  descriptionHtml?: Child | undefined
  errorList?: readonly ErrorSummaryItem[] | undefined
  disableAutoFocus?: boolean | undefined
  /** The macro's `caller`: a description. */
  children?: Child
}

export type ErrorSummaryItem = Content & { href?: string | undefined; attributes?: Attributes | undefined }

/** Given an empty list and no description it prints nothing, so a page can always place it. */
export function ErrorSummary(options: ErrorSummaryOptions) {
  const { errorList, classes, attributes } = options
  const title = words({ text: options.titleText, html: options.titleHtml })
  const description =
    options.children ?? words({ text: options.descriptionText, html: options.descriptionHtml })
  if (errorList?.length === 0 && !description) return <></>
  return (
    <div
      class={joined('govuk-error-summary', classes)}
      data-disable-auto-focus={options.disableAutoFocus}
      data-module="govuk-error-summary"
      {...attributes}
    >
      {/* The alert is inside, so that moving focus to the box does not cut its announcement short. */}
      <div role="alert">
        <h2 class="govuk-error-summary__title">{title}</h2>
        <div class="govuk-error-summary__body">
          {description && <p>{description}</p>}
          {errorList && errorList.length > 0 && (
            <ul class="govuk-list govuk-error-summary__list">
              {errorList.map(item => (
                <li>
                  <ErrorLine {...item} />
                </li>
              ))}
            </ul>
          )}
        </div>
      </div>
    </div>
  )
}

const ErrorLine = ({ href, attributes, ...content }: ErrorSummaryItem) =>
  href ? (
    <a href={href} {...attributes}>
      {words(content)}
    </a>
  ) : (
    <>{words(content)}</>
  )
