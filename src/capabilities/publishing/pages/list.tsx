import { usePage, useCopy } from '../../../platform/render/index.ts'
import { formatDate, londonDay } from '../../../standards/calendar.ts'
import { StaffPage } from '../../../ui/layouts/index.ts'
import { copy } from '../copy.ts'
import type { findRefused, findWaiting } from '../store.ts'

interface ListPageProps {
  readonly waiting: Awaited<ReturnType<typeof findWaiting>>
  readonly refused: Awaited<ReturnType<typeof findRefused>>
  readonly head: { readonly number: number; readonly sha256: string }
}

export const ListPage = ({ waiting, refused, head }: ListPageProps) => {
  const t = useCopy(copy).list
  const { language } = usePage()
  const day = (at: Date) => formatDate(londonDay(at), language)
  return (
    <StaffPage title={t.heading}>
      <h1 class="govuk-heading-l">{t.heading}</h1>
      <p class="govuk-body">{waiting.length === 0 ? t.empty : t.intro}</p>
      <ul class="kept-list">
        {waiting.map(({ id, title, proposedBy, proposedAt }) => (
          <li>
            <a class="govuk-link govuk-body" href={`/staff/publishing/${id}`}>
              {title}
            </a>
            <p class="govuk-hint govuk-!-margin-top-0 govuk-!-margin-bottom-0">
              {t.waiting(proposedBy, day(proposedAt))}
            </p>
          </li>
        ))}
      </ul>
      {refused.length > 0 && <h2 class="govuk-heading-m">{t.sentBack}</h2>}
      <ul class="kept-list">
        {refused.map(({ title, refusedBy, refusedAt, why }) => (
          <li>
            <p class="govuk-body govuk-!-font-weight-bold">{title}</p>
            <p class="govuk-body kept-words">{why}</p>
            <p class="govuk-hint govuk-!-margin-top-0 govuk-!-margin-bottom-0">
              {t.back(refusedBy, day(refusedAt))}
            </p>
          </li>
        ))}
      </ul>
      {head.number > 0 && <p class="govuk-body-s">{t.seals(head.number, head.sha256.slice(0, 12))}</p>}
    </StaffPage>
  )
}
