import type { Form, FormView } from '../../../platform/forms/index.ts'
import { useCopy } from '../../../platform/render/index.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import { FormFields, FormKeys } from '../../../ui/forms/index.ts'
import { Button } from '../../../ui/govuk/index.ts'
import { StaffPage } from '../../../ui/layouts/index.ts'
import { A, Para, useDays } from '../../../ui/words/index.tsx'
import type { WhyNotPublic } from '../rules/publishable.ts'
import { snippet } from '../rules/snippet.ts'
import { staffCopy } from '../staff-copy.ts'
import { deskCopy } from './copy.ts'
import { responseForm } from './forms.ts'
import { FormPage } from './moving-pages.tsx'

interface ServicePageProps {
  readonly at: string
  /** Working days from the area's standards; null when the area has not said. */
  readonly days: number | null
  /** Why this story may not be published, and so not be shown either; null when it may. */
  readonly whyNot: WhyNotPublic | null
  readonly of: Form
  readonly view: FormView
}

export const ServicePage = ({ at, days, whyNot, of, view }: ServicePageProps) => {
  const t = useCopy(deskCopy).service
  const s = useCopy(staffCopy).story
  if (days === null || whyNot !== null) {
    return (
      <StaffPage title={t.title} back={at}>
        <h1 class="govuk-heading-l">{t.title}</h1>
        <Para>{whyNot === null || days === null ? t.closed : s.whyNot[whyNot]}</Para>
      </StaffPage>
    )
  }
  return <FormPage title={t.title} button={t.button} intro={t.intro(days)} of={of} view={view} back={at} />
}

interface Shown {
  readonly reference: string
  /** With names taken out. */
  readonly words: string
  readonly untilDay: CalendarDate
  readonly response: string | null
}

/** What one service may look at first: words with names taken out, and the day on which that ends. */
export const ShownPage = ({ shown }: { shown: readonly Shown[] }) => {
  const t = useCopy(deskCopy).service
  const { day } = useDays()
  return (
    <StaffPage title={t.listTitle}>
      <h1 class="govuk-heading-l">{t.listTitle}</h1>
      <Para>{t.listIntro}</Para>
      {shown.length === 0 && <Para>{t.none}</Para>}
      <ul class="kept-list">
        {shown.map(({ reference, words, untilDay }) => (
          <li>
            <A href={`/staff/shown-to-us/${reference}`}>{t.one(reference)}</A>
            <Para>{snippet(words)}</Para>
            <Para>{t.until(day(untilDay))}</Para>
          </li>
        ))}
      </ul>
    </StaffPage>
  )
}

export const ResponsePage = ({ story, view }: { story: Shown; view: FormView }) => {
  const t = useCopy(deskCopy).service
  const { day } = useDays()
  const { reference, words, untilDay, response } = story
  return (
    <StaffPage title={t.one(reference)} errors={view.errors} back="/staff/shown-to-us">
      <h1 class="govuk-heading-l">{t.one(reference)}</h1>
      <blockquote class="govuk-body kept-quote">{words}</blockquote>
      <Para>{t.until(day(untilDay))}</Para>
      {response !== null && <blockquote class="govuk-body kept-quote">{response}</blockquote>}
      {response === null && (
        <form method="post" novalidate>
          <FormKeys />
          <FormFields of={responseForm} view={view} />
          <Button text={t.respond} preventDoubleClick />
        </form>
      )}
    </StaffPage>
  )
}
