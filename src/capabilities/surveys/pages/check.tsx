import { useCopy } from '../../../platform/render/index.ts'
import { FormKeys } from '../../../ui/forms/index.ts'
import { Button } from '../../../ui/govuk/index.ts'
import { StaffPage } from '../../../ui/layouts/index.ts'
import { A, Para } from '../../../ui/words/index.tsx'
import { copy } from '../copy.ts'
import { placeOf } from '../duties.ts'
import type { Checked, RowFault } from '../rules/check.ts'
import type { Survey } from '../store.ts'

/** Faults on the page; the others are in the CSV. */
const SHOWN = 50

/** How many rows would come in, and each that would not: its row, its column, and what to do. */
export const CheckPage = ({ survey, result }: { survey: Survey; result: Checked }) => {
  const { check: t } = useCopy(copy)
  const { good, bad, faults, empty } = result
  return (
    <StaffPage title={t.title} back={`${placeOf(survey.id)}/columns`}>
      <span class="govuk-caption-l">{survey.title}</span>
      <h1 class="govuk-heading-l">{t.title}</h1>
      <Para>
        {good.length > 0 ? t.good(good.length) : t.none} {bad > 0 ? t.bad(bad) : t.allGood}
      </Para>
      {empty > 0 && <Para>{t.empty(empty)}</Para>}
      <Para>{t.nothingYet}</Para>
      {good.length > 0 && (
        <form method="post" action={`${placeOf(survey.id)}/take-in`} novalidate>
          <FormKeys />
          <Button text={t.take(good.length, bad)} preventDoubleClick />
        </form>
      )}
      <ul class="kept-rows govuk-!-margin-bottom-6">
        <li>
          <A href={`${placeOf(survey.id)}/columns`}>{t.change}</A>
        </li>
        <li>
          <A href={`${placeOf(survey.id)}/undo`}>{t.throwAway}</A>
        </li>
      </ul>
      {faults.length > 0 && <Faults survey={survey} faults={faults} />}
    </StaffPage>
  )
}

const Faults = ({ survey, faults }: { survey: Survey; faults: readonly RowFault[] }) => {
  const { check: t, columns } = useCopy(copy)
  const some = faults.slice(0, SHOWN)
  return (
    <>
      <h2 class="govuk-heading-m">{t.faultsTitle}</h2>
      <Para>
        {some.length < faults.length && `${t.firstOf(some.length, faults.length)} `}
        <A href={`${placeOf(survey.id)}/rows-to-put-right.csv`}>{t.download}</A>
      </Para>
      <ul class="kept-list">
        {some.map(fault => (
          <li>
            <strong>
              {t.rowWord} {fault.row}
            </strong>
            , {columns.column(fault.column, fault.header)}
            <br />
            {t.fix(fault)}
          </li>
        ))}
      </ul>
    </>
  )
}
