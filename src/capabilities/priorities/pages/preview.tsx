import type { FormView } from '../../../platform/forms/index.ts'
import { useCopy } from '../../../platform/render/index.ts'
import { FormFields, FormKeys } from '../../../ui/forms/index.ts'
import { Button } from '../../../ui/govuk/index.ts'
import { StaffPage } from '../../../ui/layouts/index.ts'
import { staffCopy } from '../copy.ts'
import { publishForm } from '../forms.ts'
import type { RoundSnapshot } from '../rules/snapshot.ts'
import { RoundBody } from './round.tsx'

interface PreviewPageProps {
  readonly round: RoundSnapshot
  readonly view: FormView
  /** Why it cannot be published now, in a sentence; null when it can. */
  readonly stop: string | null
  readonly needsTwo: boolean
  readonly decides: boolean
}

/** What a second person agrees to, whatever was done since. */
export const ProposedPage = ({ round }: Pick<PreviewPageProps, 'round'>) => {
  const t = useCopy(staffCopy).preview
  return (
    <StaffPage title={t.heading} back="/staff/publishing">
      <h1 class="govuk-heading-l">{t.heading}</h1>
      <p class="govuk-body">{t.waits}</p>
      <RoundBody round={round} />
    </StaffPage>
  )
}

/** The public page as it would be today, and the button that makes it so. */
export const PreviewPage = ({ round, view, stop, needsTwo, decides }: PreviewPageProps) => {
  const t = useCopy(staffCopy).preview
  return (
    <StaffPage title={t.heading} errors={view.errors} back={`/staff/votes/${round.key}`}>
      <h1 class="govuk-heading-l">{t.heading}</h1>
      <p class="govuk-body">{t.lead}</p>
      {stop !== null && <p class="govuk-body govuk-!-font-weight-bold">{stop}</p>}
      {stop === null && decides && (
        <form method="post" novalidate>
          <FormKeys />
          <FormFields of={publishForm} view={view} />
          <Button text={needsTwo ? t.ask : t.publish} preventDoubleClick />
        </form>
      )}
      <hr class="govuk-section-break govuk-section-break--l govuk-section-break--visible" />
      <RoundBody round={round} />
    </StaffPage>
  )
}
