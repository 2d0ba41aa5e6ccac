import { joined, type Attributes, type Look, type Maybe, type Text } from './options.ts'
import { PaginationArrow, type PaginationArrowOptions } from './pagination-arrow.tsx'

export type PaginationOptions = Look & {
  items?: readonly Maybe<PaginationItem>[] | undefined
  previous?: PaginationArrowOptions | undefined
  next?: PaginationArrowOptions | undefined
  /** Names the landmark. 'Pagination' if not given. */
  landmarkLabel?: string | undefined
}

export type PaginationItem = {
  number?: Text | undefined
  href?: string | undefined
  current?: boolean | undefined
  /** Dots in place of left out pages. */
  ellipsis?: boolean | undefined
  /** Read aloud instead of 'Page 2'. */
  visuallyHiddenText?: string | undefined
  attributes?: Attributes | undefined
}

export function Pagination({ items, previous, next, landmarkLabel, classes, attributes }: PaginationOptions) {
  const isBlock = Boolean(!items && (next || previous))
  return (
    <nav
      class={joined('govuk-pagination', isBlock && 'govuk-pagination--block', classes)}
      aria-label={landmarkLabel || 'Pagination'}
      {...attributes}
    >
      {previous?.href && <PaginationArrow {...previous} kind="prev" isBlock={isBlock} />}
      {items && (
        <ul class="govuk-pagination__list">
          {items.map(item => item && isPage(item) && <PageItem {...item} />)}
        </ul>
      )}
      {next?.href && <PaginationArrow {...next} kind="next" isBlock={isBlock} />}
    </nav>
  )
}

const isPage = (item: PaginationItem) => item.number !== undefined || item.ellipsis

const PageItem = ({ number, href, current, ellipsis, visuallyHiddenText, attributes }: PaginationItem) => {
  if (ellipsis) return <li class="govuk-pagination__item govuk-pagination__item--ellipsis">⋯</li>
  return (
    <li class={joined('govuk-pagination__item', current && 'govuk-pagination__item--current')}>
      <a
        class="govuk-link govuk-pagination__link"
        href={href ?? ''}
        aria-label={visuallyHiddenText ?? `Page ${number}`}
        aria-current={current ? 'page' : undefined}
        {...attributes}
      >
        {number}
      </a>
    </li>
  )
}
