import type { FormView } from '../../../platform/forms/index.ts'
import { useCopy } from '../../../platform/render/index.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import { FormFields, FormKeys } from '../../../ui/forms/index.ts'
import { Button } from '../../../ui/govuk/index.ts'
import { StaffPage } from '../../../ui/layouts/index.ts'
import { Para, Points, useDays } from '../../../ui/words/index.tsx'
import type { Agreed } from '../rules/good-answer.ts'
import { deskCopy } from './copy.ts'
import { answeringForm } from './forms.ts'

interface AnsweringPageProps {
  readonly agreed: Agreed
  readonly past: readonly {
    readonly version: number
    readonly why: string
    readonly byName: string
    readonly on: CalendarDate
  }[]
  readonly view: FormView
  /** Whether this person may change it. */
  readonly may: boolean
}

/** The partnership's own list of what a good answer has, every version of it with its reason. */
export const AnsweringPage = ({ agreed, past, view, may }: AnsweringPageProps) => {
  const t = useCopy(deskCopy).answering
  const { date } = useDays()
  const [newest] = past
  return (
    <StaffPage title={t.title} errors={view.errors} back="/staff/stories">
      <h1 class="govuk-heading-l">{t.title}</h1>
      <Para>{newest === undefined ? t.ours : t.version(newest.version, newest.byName, date(newest.on))}</Para>
      {may ? (
        <form method="post" novalidate>
          <FormKeys />
          <FormFields of={answeringForm} view={view} />
          <Button text={t.button} preventDoubleClick />
        </form>
      ) : (
        <>
          <Points of={agreed.checks.map(({ text }) => text)} />
          <Para>{t.onlyAdministrators}</Para>
        </>
      )}
      {past.length > 0 && <h2 class="govuk-heading-m">{t.history}</h2>}
      <Points of={past.map(({ version, why }) => t.because(version, why))} />
    </StaffPage>
  )
}
