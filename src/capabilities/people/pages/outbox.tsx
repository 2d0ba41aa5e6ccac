import { useCopy } from '../../../platform/render/index.ts'
import type { newestLetters } from '../../../platform/mail/index.ts'
import { StaffPage } from '../../../ui/layouts/index.ts'
import { copy } from '../copy.ts'

type Letters = Awaited<ReturnType<typeof newestLetters>>

export const OutboxPage = ({ letters }: { letters: Letters }) => {
  const t = useCopy(copy).outbox
  return (
    <StaffPage title={t.title}>
      <h1 class="govuk-heading-l">{t.title}</h1>
      <p class="govuk-body">{letters.length === 0 ? t.empty : t.intro}</p>
      <ul class="kept-list">
        {letters.map(({ to, subject, text }) => (
          <li>
            <h2 class="govuk-heading-s govuk-!-margin-bottom-1">{subject}</h2>
            <p class="govuk-hint govuk-!-margin-top-0">{to === null ? t.toTeller : t.to(to)}</p>
            <p class="govuk-body kept-words govuk-!-margin-bottom-0">{text}</p>
          </li>
        ))}
      </ul>
    </StaffPage>
  )
}
