import { useCopy, usePage } from '../../../platform/render/index.ts'
import { formatDate } from '../../../standards/calendar.ts'
import { Button } from '../../../ui/govuk/index.ts'
import { staffCopy } from '../copy.ts'
import type { BatchRow } from '../../rounds/index.ts'

interface SheetsProps {
  /** Address of the vote. */
  readonly at: string
  readonly sheets: readonly BatchRow[]
  readonly people: number | null
  readonly mayChange: boolean
  readonly isOpen: boolean
}

/** Which tables have been typed in, struck ones among them; never what they counted. */
export const Sheets = ({ at, sheets, people, mayChange, isOpen }: SheetsProps) => {
  const t = useCopy(staffCopy).one
  return (
    <>
      <h2 class="govuk-heading-m">{t.sheets}</h2>
      {sheets.length === 0 ? (
        <p class="govuk-body">{t.noSheets}</p>
      ) : (
        <p class="govuk-body">{people === null ? t.peopleUnknown : t.people(people, isOpen)}</p>
      )}
      {isOpen && <p class="govuk-body">{t.hidden}</p>}
      <ul class="kept-list">
        {sheets.map(sheet => (
          <Sheet {...{ at, sheet, mayChange }} />
        ))}
      </ul>
      {mayChange && (
        <div class="govuk-button-group">
          <Button href={`${at}/sheets/paper`} text={t.addPaper} classes="govuk-button--secondary" />
          <Button href={`${at}/sheets/typed`} text={t.addTyped} classes="govuk-button--secondary" />
          <Button href={`${at}/slips`} text={t.slips} classes="govuk-button--secondary" />
        </div>
      )}
    </>
  )
}

const Sheet = ({ at, sheet, mayChange }: { sheet: BatchRow } & Pick<SheetsProps, 'at' | 'mayChange'>) => {
  const { language } = usePage()
  const t = useCopy(staffCopy).one
  const { id, label, voters, enteredOn, byName, struckOn, struckBy, struckWhy } = sheet
  return (
    <li>
      <h3 class="govuk-heading-s govuk-!-margin-bottom-1">{struckOn === null ? label : <s>{label}</s>}</h3>
      <p class="govuk-body govuk-!-margin-bottom-0">
        {t.sheet(voters, formatDate(enteredOn, language), byName ?? t.record)}
      </p>
      {struckOn !== null && (
        <p class="govuk-body govuk-!-margin-bottom-0">
          {t.struck(struckBy ?? t.record, formatDate(struckOn, language), struckWhy ?? '')}
        </p>
      )}
      {struckOn === null && mayChange && (
        <p class="govuk-body govuk-!-margin-bottom-0">
          <a class="govuk-link" href={`${at}/sheets/${id}/strike`}>
            {t.strike}
            <span class="govuk-visually-hidden"> {t.strikeWhich(label)}</span>
          </a>
        </p>
      )}
    </li>
  )
}
