import { useCopy } from '../../../platform/render/index.ts'
import { FormKeys } from '../../../ui/forms/index.ts'
import { Button } from '../../../ui/govuk/index.ts'
import { StaffPage } from '../../../ui/layouts/index.ts'
import { A, Para } from '../../../ui/words/index.tsx'
import { copy } from '../copy.ts'
import { placeOf } from '../duties.ts'
import type { Survey } from '../store.ts'
import type { InTheWay } from '../undoing.ts'

/** One question before everything of a survey goes; or what has to be done first. */
export const UndoPage = ({ survey, inTheWay }: { survey: Survey; inTheWay: InTheWay }) => {
  const t = useCopy(copy).undo
  const { published, placed } = inTheWay
  const title = published + placed > 0 ? t.cannot : t.title
  return (
    <StaffPage title={title} back={placeOf(survey.id)}>
      <span class="govuk-caption-l">{survey.title}</span>
      <h1 class="govuk-heading-l">{title}</h1>
      {published > 0 && <Para>{t.published(published)}</Para>}
      {placed > 0 && <Para>{t.placed(placed)}</Para>}
      {published + placed === 0 && (
        <>
          <Para>{survey.taken === null ? t.waiting : t.all(survey.taken)}</Para>
          {survey.number !== null && <Para>{t.page}</Para>}
          {survey.signs.length > 0 && <Para>{t.concerns(survey.signs.length)}</Para>}
          <form method="post" novalidate>
            <FormKeys />
            <div class="govuk-button-group">
              <Button text={t.button} classes="govuk-button--warning" preventDoubleClick />
              <A href={placeOf(survey.id)}>{t.back}</A>
            </div>
          </form>
        </>
      )}
    </StaffPage>
  )
}
