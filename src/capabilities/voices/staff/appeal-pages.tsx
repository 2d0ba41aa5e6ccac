import type { FormView } from '../../../platform/forms/index.ts'
import { useCopy } from '../../../platform/render/index.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import { FormFields, FormKeys } from '../../../ui/forms/index.ts'
import { Button, Details } from '../../../ui/govuk/index.ts'
import { StaffPage } from '../../../ui/layouts/index.ts'
import { A, Para, useDays } from '../../../ui/words/index.tsx'
import { rulesCopy } from '../asking-again/copy.ts'
import type { Seat } from '../rules/asking-again.ts'
import type { Appeal, AppealVoice } from '../store/index.ts'
import { deskCopy } from './copy.ts'
import { appealForm } from './forms.ts'
import { AllParts } from './words.tsx'

export interface AppealFacts extends Appeal {
  readonly reference: string
  /** As it was told; null once it is decided, and for whoever may not read it. */
  readonly told: string | null
  readonly good: string | null
  readonly better: string | null
  readonly cleared: string | null
  readonly keptBackBy: string
  readonly keptBackWhy: string | null
  readonly voices: readonly AppealVoice[]
  readonly spoken: Readonly<Record<Seat, boolean>>
  /** The seat in which this person may still speak. */
  readonly seat: Seat | null
}

export const AppealsPage = ({
  appeals,
}: {
  appeals: readonly (Appeal & { readonly reference: string })[]
}) => {
  const t = useCopy(deskCopy).appeals
  const { date } = useDays()
  return (
    <StaffPage title={t.title} back="/staff/stories">
      <h1 class="govuk-heading-l">{t.title}</h1>
      <Para>{t.intro}</Para>
      {appeals.length === 0 && <Para>{t.none}</Para>}
      <ul class="kept-list">
        {appeals.map(
          ({ id, reference, askedOn }: { id: string; reference: string; askedOn: CalendarDate }) => (
            <li>
              <A href={`/staff/appeals/${id}`}>{t.one(reference)}</A>. {t.asked(date(askedOn))}
            </li>
          )
        )}
      </ul>
    </StaffPage>
  )
}

/** One time of asking again, for the two who decide. What the other said is not here until both have spoken. */
export const AppealPage = ({ facts, view }: { facts: AppealFacts; view: FormView }) => {
  const t = useCopy(deskCopy).appeals
  const r = useCopy(rulesCopy)
  const { reference, told, good, better, cleared, keptBackWhy, reason, words, outcome, seat } = facts
  return (
    <StaffPage title={t.one(reference)} errors={view.errors} back="/staff/appeals">
      <h1 class="govuk-heading-l">{t.one(reference)}</h1>
      <Para>{t.intro}</Para>
      <h2 class="govuk-heading-m">{t.why}</h2>
      {reason !== null && <Para>{r.reasons[reason]}.</Para>}
      {keptBackWhy !== null && <blockquote class="govuk-body kept-quote">{keptBackWhy}</blockquote>}
      <h2 class="govuk-heading-m">{t.theyAsk}</h2>
      <blockquote class="govuk-body kept-quote">{words}</blockquote>
      {told !== null && (
        <Details summaryText={t.told}>
          <AllParts parts={{ words: told, good, better }} />
        </Details>
      )}
      {cleared !== null && <h2 class="govuk-heading-m">{t.words}</h2>}
      {cleared !== null && <blockquote class="govuk-body kept-quote">{cleared}</blockquote>}
      <Said facts={facts} />
      {outcome === null && seat === null && <Para>{t.notYours}</Para>}
      {seat !== null && (
        <form method="post" novalidate>
          <FormKeys />
          <FormFields of={appealForm} view={view} />
          <Button text={t.button} preventDoubleClick />
        </form>
      )}
    </StaffPage>
  )
}

const Said = ({ facts: { voices, spoken, outcome } }: { facts: AppealFacts }) => {
  const t = useCopy(deskCopy).appeals
  const r = useCopy(rulesCopy).again
  return (
    <>
      {(['parent-carer', 'officer'] as const).map(seat => (
        <Para>{spoken[seat] ? t.spoke(t.seats[seat]) : t.waits(t.seats[seat])}</Para>
      ))}
      {voices.map(({ seat, says, byJob, why }) => (
        <>
          <Para>{r.voice(r.seats[seat], r.says[says], byJob)}</Para>
          <blockquote class="govuk-body kept-quote">{why}</blockquote>
        </>
      ))}
      {outcome !== null && <Para classes="govuk-!-font-weight-bold">{t.decided[outcome]}</Para>}
      {outcome !== null && new Set(voices.map(({ says }) => says)).size > 1 && <Para>{t.differ}</Para>}
    </>
  )
}
