import type { FormView } from '../../../platform/forms/index.ts'
import { useCopy } from '../../../platform/render/index.ts'
import { FormFields, FormKeys } from '../../../ui/forms/index.ts'
import { Button } from '../../../ui/govuk/index.ts'
import { StaffPage } from '../../../ui/layouts/index.ts'
import { A, Para, useDays } from '../../../ui/words/index.tsx'
import { seriousCopy } from '../codebook-copy.ts'
import { seriousEndForm } from '../codebook-forms.ts'
import type { Serious } from '../rules/marks.ts'

/** One on the list, with its words as far as this person may read them. */
export interface SeriousShown extends Serious {
  readonly words: string | null
  readonly isPublic: boolean
}

/** Few voices, and serious: in the order they were marked, never by a count. */
export const SeriousListPage = ({ marks }: { marks: readonly SeriousShown[] }) => {
  const t = useCopy(seriousCopy)
  return (
    <StaffPage title={t.heading} back="/staff/themes">
      <h1 class="govuk-heading-l">{t.heading}</h1>
      <Para>{t.lead}</Para>
      {marks.length === 0 && <Para>{t.none}</Para>}
      {marks.map(mark => (
        <>
          <h2 class="govuk-heading-m">{mark.title}</h2>
          <Mark mark={mark} />
          {mark.theme === null ? (
            <form method="post" action={`/staff/themes/serious/${mark.id}/theme`}>
              <FormKeys />
              <Button text={t.give} classes="govuk-button--secondary" preventDoubleClick />
            </form>
          ) : (
            <Para>
              <A href={`/staff/themes/${mark.theme}`}>{t.has}</A>
            </Para>
          )}
          <Para>
            <A href={`/staff/themes/serious/${mark.id}`}>
              {t.take}
              <span class="govuk-visually-hidden">: {mark.title}</span>
            </A>
          </Para>
        </>
      ))}
    </StaffPage>
  )
}

const Mark = ({ mark }: { mark: SeriousShown }) => {
  const t = useCopy(seriousCopy)
  const { date } = useDays()
  return (
    <>
      {mark.words === null ? <Para>{t.notForYou}</Para> : <p class="govuk-body kept-quote">{mark.words}</p>}
      <Para>
        {t.reason} {mark.why}
      </Para>
      <Para>{t.marked(mark.byName, date(mark.on))}</Para>
      <Para>{mark.isPublic ? t.publicYes : t.publicNo}</Para>
    </>
  )
}

/** Takes one off the list, with a reason. */
export const TakeOffPage = ({ mark, view }: { mark: SeriousShown; view: FormView }) => {
  const t = useCopy(seriousCopy)
  return (
    <StaffPage title={t.takeHeading} errors={view.errors} back="/staff/themes/serious">
      <h1 class="govuk-heading-l">{t.takeHeading}</h1>
      <h2 class="govuk-heading-m">{mark.title}</h2>
      <Mark mark={mark} />
      <form method="post" novalidate>
        <FormKeys />
        <FormFields of={seriousEndForm} view={view} />
        <Button text={t.take} preventDoubleClick />
      </form>
    </StaffPage>
  )
}
