import type { FormView } from '../../../../platform/forms/index.ts'
import { useCopy } from '../../../../platform/render/index.ts'
import { FormFields, FormKeys } from '../../../../ui/forms/index.ts'
import { Button, WarningText } from '../../../../ui/govuk/index.ts'
import { StaffPage } from '../../../../ui/layouts/index.ts'
import { Para, useDays } from '../../../../ui/words/index.tsx'
import { signsOfDanger, SomeoneIsNotSafe } from '../../../safeguarding/index.ts'
import type { Item } from '../../rules/round.ts'
import { fateForm, seedForm, withdrawForm } from '../forms.ts'
import { staffCopy } from '../staff-copy.ts'
import type { Writing } from '../store.ts'
import { placeOf } from '../write.ts'

interface OnePageProps {
  readonly round: { readonly key: string; readonly title: string }
  readonly writing: Writing
  /** What it may be the same as. */
  readonly items: readonly Item[]
  readonly view: FormView
}

/** One statement somebody wrote, and what becomes of it. */
export const OnePage = ({ round, writing, items, view }: OnePageProps) => {
  const t = useCopy(staffCopy).one
  const { date } = useDays()
  const { id, words, writtenOn } = writing
  const place = placeOf(round.key, id)
  return (
    <StaffPage title={t.heading} errors={view.errors} back={`/staff/votes/${round.key}/statements`}>
      <span class="govuk-caption-l">{round.title}</span>
      <h1 class="govuk-heading-l">{t.heading}</h1>
      <blockquote class="kept-quote">{words}</blockquote>
      <Para>{t.on(date(writtenOn))}</Para>
      {signsOfDanger(words).length > 0 && <WarningText text={t.danger} />}
      <form method="post" novalidate>
        <FormKeys />
        <FormFields of={fateForm(items)} view={view} />
        <Button text={t.save} preventDoubleClick />
      </form>
      <SomeoneIsNotSafe about={`statement:${id}`} where={place} />
    </StaffPage>
  )
}

interface AskPageProps {
  readonly round: { readonly key: string; readonly title: string }
  readonly view: FormView
}

/** A statement that staff add. */
export const SeedPage = ({ round, view }: AskPageProps) => {
  const { list, one: t } = useCopy(staffCopy)
  return (
    <StaffPage title={list.add} errors={view.errors} back={`/staff/votes/${round.key}/statements`}>
      <span class="govuk-caption-l">{round.title}</span>
      <h1 class="govuk-heading-l">{list.add}</h1>
      <form method="post" novalidate>
        <FormKeys />
        <FormFields of={seedForm} view={view} />
        <Button text={t.seedSave} preventDoubleClick />
      </form>
    </StaffPage>
  )
}

/** A statement that can no longer be answered, and why. */
export const WithdrawPage = ({ round, item, view }: AskPageProps & { item: Item }) => {
  const t = useCopy(staffCopy).withdraw
  return (
    <StaffPage title={t.heading} errors={view.errors} back={`/staff/votes/${round.key}/statements`}>
      <span class="govuk-caption-l">{round.title}</span>
      <h1 class="govuk-heading-l">{t.heading}</h1>
      <blockquote class="kept-quote">{item.title}</blockquote>
      <Para>{t.lead}</Para>
      <form method="post" novalidate>
        <FormKeys />
        <FormFields of={withdrawForm} view={view} />
        <Button text={t.save} preventDoubleClick />
      </form>
    </StaffPage>
  )
}
