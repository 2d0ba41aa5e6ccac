import { usePage, useCopy } from '../../../platform/render/index.ts'
import { formatDate, londonDay } from '../../../standards/calendar.ts'
import { copy } from '../copy.ts'
import type { findWaiting } from '../store.ts'

type Waiting = Awaited<ReturnType<typeof findWaiting>>[number]

/** On My work: what waits for this person to say yes, and what they sent that waits for somebody else. */
export const WaitingPanel = ({
  forMe,
  onOthers,
}: {
  forMe: readonly Waiting[]
  onOthers: readonly Waiting[]
}) => {
  const t = useCopy(copy).mine
  return (
    <>
      <WaitingList heading={t.forMe(forMe.length)} waiting={forMe} />
      <WaitingList heading={t.onOthers(onOthers.length)} waiting={onOthers} />
    </>
  )
}

const WaitingList = ({ heading, waiting }: { heading: string; waiting: readonly Waiting[] }) => {
  const t = useCopy(copy).list
  const { language } = usePage()
  if (waiting.length === 0) return null
  return (
    <>
      <h2 class="govuk-heading-m">{heading}</h2>
      <ul class="kept-list">
        {waiting.map(({ id, title, proposedBy, proposedAt }) => (
          <li>
            <a class="govuk-link govuk-body govuk-!-font-weight-bold" href={`/staff/publishing/${id}`}>
              {title}
            </a>
            <p class="govuk-hint govuk-!-margin-top-0 govuk-!-margin-bottom-0">
              {t.waiting(proposedBy, formatDate(londonDay(proposedAt), language))}
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}
