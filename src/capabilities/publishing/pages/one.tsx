import type { FormView } from '../../../platform/forms/index.ts'
import { usePage, useCopy } from '../../../platform/render/index.ts'
import { formatDate, londonDay } from '../../../standards/calendar.ts'
import { FormFields, FormKeys } from '../../../ui/forms/index.ts'
import { Button, InsetText, SummaryList } from '../../../ui/govuk/index.ts'
import { StaffPage } from '../../../ui/layouts/index.ts'
import { copy } from '../copy.ts'
import { sendBackForm } from '../forms.ts'
import type { ProposalRow } from '../store.ts'

interface OnePageProps {
  readonly proposal: ProposalRow
  /** What this person can do about it. */
  readonly can: 'decide' | 'only-wait' | 'only-look' | 'nothing'
  readonly view: FormView
}

export const OnePage = ({ proposal, can, view }: OnePageProps) => {
  const t = useCopy(copy).one
  return (
    <StaffPage title={proposal.title} errors={view.errors} back="/staff/publishing">
      <h1 class="govuk-heading-l">{proposal.title}</h1>
      <Facts proposal={proposal} />
      {proposal.preview !== null && can !== 'nothing' && (
        <p class="govuk-body">
          <a class="govuk-link" href={proposal.preview}>
            {t.see}
          </a>
        </p>
      )}
      {can === 'nothing' && <InsetText text={t.over} />}
      {can === 'only-wait' && <InsetText text={t.own} />}
      {can === 'only-look' && <InsetText text={t.notYours} />}
      {can === 'decide' && <Decide id={proposal.id} view={view} />}
    </StaffPage>
  )
}

const Facts = ({ proposal }: { proposal: ProposalRow }) => {
  const t = useCopy(copy).one
  const { language } = usePage()
  const rows = [
    { key: { text: t.version }, value: { text: String(proposal.version) } },
    { key: { text: t.by }, value: { text: proposal.proposedBy } },
    { key: { text: t.day }, value: { text: formatDate(londonDay(proposal.proposedAt), language) } },
    { key: { text: t.note }, value: { text: proposal.note ?? t.noNote } },
  ]
  return <SummaryList rows={rows} />
}

const Decide = ({ id, view }: { id: string; view: FormView }) => {
  const t = useCopy(copy).one
  return (
    <>
      <h2 class="govuk-heading-m">{t.publishHeading}</h2>
      <p class="govuk-body">{t.publishHint}</p>
      <form method="post" action={`/staff/publishing/${id}/publish`} novalidate>
        <FormKeys />
        <Button text={t.publish} preventDoubleClick />
      </form>
      <h2 class="govuk-heading-m">{t.sendBackHeading}</h2>
      <form method="post" action={`/staff/publishing/${id}/send-back`} novalidate>
        <FormKeys />
        <FormFields of={sendBackForm} view={view} />
        <Button text={t.sendBack} classes="govuk-button--secondary" preventDoubleClick />
      </form>
    </>
  )
}
