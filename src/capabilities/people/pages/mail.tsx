import { NOT_KNOWN_IF_SENT, type deadLetters } from '../../../platform/mail/index.ts'
import { usePage, useCopy } from '../../../platform/render/index.ts'
import { formatDate, londonDay } from '../../../standards/calendar.ts'
import { FormKeys } from '../../../ui/forms/index.ts'
import { Button } from '../../../ui/govuk/index.ts'
import { StaffPage } from '../../../ui/layouts/index.ts'
import { copy } from '../copy.ts'

export const MailPage = ({ letters }: { letters: Awaited<ReturnType<typeof deadLetters>> }) => {
  const t = useCopy(copy).mail
  const { language } = usePage()
  return (
    <StaffPage title={t.heading} back="/staff/settings/people">
      <h1 class="govuk-heading-l">{t.heading}</h1>
      <p class="govuk-body">{letters.length === 0 ? t.empty : t.intro}</p>
      <ul class="kept-list">
        {letters.map(({ id, subject, queuedAt, tries, fault }) => (
          <li>
            <p class="govuk-body govuk-!-margin-bottom-1">{subject}</p>
            <p class="govuk-hint govuk-!-margin-top-0">
              {fault === NOT_KNOWN_IF_SENT
                ? t.unknown(formatDate(londonDay(queuedAt), language))
                : t.facts(formatDate(londonDay(queuedAt), language), tries, fault ?? '')}
            </p>
            <form method="post" action={`/staff/settings/mail/${id}/again`} novalidate>
              <FormKeys />
              <Button text={t.again} classes="govuk-button--secondary" preventDoubleClick />
            </form>
          </li>
        ))}
      </ul>
    </StaffPage>
  )
}
