import { useCopy, usePage } from '../../../platform/render/index.ts'
import { formatDate } from '../../../standards/calendar.ts'
import { StaffPage } from '../../../ui/layouts/index.ts'
import { copy } from '../copy.ts'
import type { Session } from '../store.ts'
import { placeOf } from '../taking-in.ts'

type Row = Session & { readonly points: number | null; readonly waiting: number | null }

/** Groups and events, the newest first, and the ways to start. */
export const SessionsPage = ({ sessions }: { sessions: readonly Row[] }) => {
  const t = useCopy(copy).list
  const { language } = usePage()
  return (
    <StaffPage title={t.title}>
      <h1 class="govuk-heading-l">{t.title}</h1>
      <p class="govuk-body">{t.lead}</p>
      <ul class="kept-rows govuk-!-margin-bottom-6">
        <WayOn href="/staff/sessions/new" text={t.start} />
        <WayOn href="/staff/offline" text={t.offline} />
        <WayOn href="/staff/session-paper" text={t.paper} />
      </ul>
      {sessions.length === 0 && <p class="govuk-body">{t.none}</p>}
      <ul class="kept-list">
        {sessions.map(({ id, title, heldOn, place, points, waiting }) => (
          <li>
            <a class="govuk-link govuk-!-font-weight-bold" href={placeOf(id)}>
              {title}
            </a>
            <p class="govuk-body-s govuk-!-margin-bottom-0">
              {t.held(formatDate(heldOn, language), place)}. {t.counts(points ?? 0)}.
              {(waiting ?? 0) > 0 && <strong class="kept-late"> {t.waiting(waiting ?? 0)}</strong>}
            </p>
          </li>
        ))}
      </ul>
    </StaffPage>
  )
}

const WayOn = ({ href, text }: { href: string; text: string }) => (
  <li>
    <a class="govuk-link" href={href}>
      {text}
    </a>
  </li>
)
