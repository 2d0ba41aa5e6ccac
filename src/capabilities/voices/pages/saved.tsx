import { usePage, useCopy } from '../../../platform/render/index.ts'
import { formatDay, type CalendarDate } from '../../../standards/calendar.ts'
import { Button } from '../../../ui/govuk/index.ts'
import { PublicPage } from '../../../ui/layouts/index.ts'
import { copy } from '../copy.ts'
import { CodePanel } from './code-panel.tsx'
import { ForgetHere } from './forget-here.tsx'
import { Narrow } from './narrow.tsx'

interface SavedPageProps {
  readonly code: string
  readonly until: CalendarDate
  readonly next: string
  readonly address: string
}

/** The draft is kept: the code that leads back to it, until when, and the way on. */
export const SavedPage = ({ code, until, next, address }: SavedPageProps) => {
  const t = useCopy(copy).saved
  const { language } = usePage()
  return (
    <PublicPage title={t.title}>
      <Narrow>
        <CodePanel title={t.title} label={t.code} code={code} />
        <p class="govuk-body">{t.keep}</p>
        <p class="govuk-body">{t.only}</p>
        <p class="govuk-body">{t.until(formatDay(until, language))}</p>
        <p class="govuk-body">{t.notSent}</p>
        <p class="govuk-body">
          {t.how} <strong class="kept-words">{address}</strong>
        </p>
        <Button text={t.carryOn} href={next} />
        <ForgetHere />
      </Narrow>
    </PublicPage>
  )
}
