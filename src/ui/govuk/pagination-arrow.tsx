import { has, joined, words, type Attributes, type Content } from './options.ts'

export type PaginationArrowOptions = Content & {
  href: string
  /** What is on that page. Shown only when there are no page numbers. */
  labelText?: string | undefined
  attributes?: Attributes | undefined
}

type PaginationArrowProps = PaginationArrowOptions & { kind: 'prev' | 'next'; isBlock: boolean }

export function PaginationArrow({
  kind,
  isBlock,
  href,
  labelText,
  attributes,
  ...content
}: PaginationArrowProps) {
  const isPlain = isBlock && !labelText
  return (
    <div class={`govuk-pagination__${kind}`}>
      <a class="govuk-link govuk-pagination__link" href={href} rel={kind} {...attributes}>
        {(isBlock || kind === 'prev') && icons[kind]}
        <span
          class={joined('govuk-pagination__link-title', isPlain && 'govuk-pagination__link-title--decorated')}
        >
          {has(content) ? words(content) : usual[kind]}
        </span>
        {isBlock && labelText && (
          <>
            {' '}
            <span class="govuk-visually-hidden">:</span>{' '}
            <span class="govuk-pagination__link-label">{labelText}</span>
          </>
        )}
        {!isBlock && kind === 'next' && icons.next}
      </a>
    </div>
  )
}

const page = <span class="govuk-visually-hidden"> page</span>
const usual = { prev: <>Previous{page}</>, next: <>Next{page}</> }

const icon = (kind: 'prev' | 'next', shape: string) => (
  <svg
    class={`govuk-pagination__icon govuk-pagination__icon--${kind}`}
    xmlns="http://www.w3.org/2000/svg"
    height="13"
    width="15"
    aria-hidden="true"
    focusable="false"
    viewBox="0 0 15 13"
  >
    <path d={shape} />
  </svg>
)

const icons = {
  prev: icon(
    'prev',
    'm6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z'
  ),
  next: icon(
    'next',
    'm8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z'
  ),
}
