import { useCopy } from '../../../platform/render/index.ts'
import { StaffPage } from '../../../ui/layouts/index.ts'
import { A, Para } from '../../../ui/words/index.tsx'
import type { PublishedPromise } from '../../plan/index.ts'
import { staffCopy } from '../copy/staff.ts'

interface TellListProps {
  readonly rows: readonly { readonly promise: PublishedPromise; readonly toTell: number }[]
}

/** Promises that come from what people said, those with somebody left to tell first. */
export const TellListPage = ({ rows }: TellListProps) => {
  const t = useCopy(staffCopy).list
  const sorted = rows.toSorted((one, other) => Number(other.toTell > 0) - Number(one.toTell > 0))
  return (
    <StaffPage title={t.title}>
      <h1 class="govuk-heading-l">{t.title}</h1>
      <Para>{rows.length === 0 ? t.none : t.lead}</Para>
      <ul class="kept-list">
        {sorted.map(({ promise, toTell }) => (
          <li>
            <Para classes="govuk-!-margin-bottom-1">
              <A href={`/staff/tell-them/${promise.reference}`}>{promise.promise}</A>
            </Para>
            <Para classes="govuk-!-margin-bottom-0">{t.toTell(toTell)}</Para>
          </li>
        ))}
      </ul>
    </StaffPage>
  )
}
