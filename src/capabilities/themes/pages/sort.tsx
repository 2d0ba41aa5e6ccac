import { cornerstoneBySlug, type Area } from '../../area/index.ts'
import type { FormView } from '../../../platform/forms/index.ts'
import { useCopy, usePage } from '../../../platform/render/index.ts'
import { formatDate } from '../../../standards/calendar.ts'
import { FormFields, FormKeys } from '../../../ui/forms/index.ts'
import { Button, Details, InsetText } from '../../../ui/govuk/index.ts'
import { StaffPage } from '../../../ui/layouts/index.ts'
import { staffCopy } from '../copy.ts'
import { cornerstonesInUse, fieldOf, type sortForm } from '../forms.ts'
import type { Theme } from '../rules/theme.ts'
import type { StoryToSort } from '../stories.ts'

interface SortPageProps {
  readonly area: Area
  readonly story: StoryToSort
  readonly themes: readonly Theme[]
  readonly form: ReturnType<typeof sortForm>
  readonly view: FormView
  /** Stories that nobody has sorted, this one among them when it is not. */
  readonly left: number
  readonly isSorted: boolean
}

/** One story, and every side of every theme to put it on. */
export const SortPage = ({ area, story, themes, form, view, left, isSorted }: SortPageProps) => {
  const { language } = usePage()
  const t = useCopy(staffCopy).sort
  const told = cornerstoneBySlug(area, story.cornerstone ?? '')
  return (
    <StaffPage title={t.heading} errors={view.errors} back="/staff/themes">
      <h1 class="govuk-heading-l">{t.heading}</h1>
      {isSorted ? <InsetText text={t.taken} /> : <p class="govuk-body">{t.left(left)}</p>}
      <p class="govuk-body kept-quote">{story.words}</p>
      <p class="govuk-body">
        {t.told(formatDate(story.receivedOn, language))} {told && t.teller(told.name)}
      </p>
      <p class="govuk-body">{t.open}</p>
      <form method="post" novalidate>
        <FormKeys />
        {cornerstonesInUse(area, themes).map(({ key, name }) => (
          <Details summaryText={name} open={isOpen(view, fieldOf(key), key === story.cornerstone)}>
            <FormFields of={form} view={view} only={[fieldOf(key)]} />
          </Details>
        ))}
        <div class="govuk-button-group">
          <Button text={t.save} preventDoubleClick />
          <Button text={t.none} name="new" value="yes" classes="govuk-button--secondary" preventDoubleClick />
          <a class="govuk-link" href={`/staff/themes/sort?after=${story.id}`}>
            {t.pass}
          </a>
        </div>
      </form>
    </StaffPage>
  )
}

/** Where the teller put it, where it has ticks, and where the error is; else the list would be very long. */
function isOpen({ answers, errors }: FormView, field: string, isTellers: boolean): boolean {
  return isTellers || (answers[field]?.length ?? 0) > 0 || errors.some(error => error.field === field)
}

/** Nothing left to sort. */
export const AllSortedPage = () => {
  const t = useCopy(staffCopy).sort
  return (
    <StaffPage title={t.done} back="/staff/themes">
      <h1 class="govuk-heading-l">{t.done}</h1>
      <p class="govuk-body">{t.doneText}</p>
      <p class="govuk-body">{t.doneRest}</p>
    </StaffPage>
  )
}
