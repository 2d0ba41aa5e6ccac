import { SummaryActions, type SummaryActionsOptions } from './summary-actions.tsx'
import { SummaryCard, type SummaryCardOptions } from './summary-card.tsx'
import { joined, words, type Content, type Look, type Maybe } from './options.ts'

export type SummaryListOptions = Look & {
  rows: readonly Maybe<SummaryListRow>[]
  card?: SummaryCardOptions | undefined
}

export type SummaryListRow = {
  key: SummaryListCell
  value: SummaryListCell
  actions?: SummaryActionsOptions | undefined
  classes?: string | undefined
}

export type SummaryListCell = Content & { classes?: string | undefined }

export function SummaryList({ rows, card, classes, attributes }: SummaryListOptions) {
  const anyRowHasActions = rows.some(row => row && row.actions?.items?.length)
  const list = (
    <dl class={joined('govuk-summary-list', classes)} {...attributes}>
      {rows.map(
        row =>
          row && (
            <Row row={row} isShort={Boolean(anyRowHasActions && !row.actions?.items)} about={card?.title} />
          )
      )}
    </dl>
  )
  return card ? <SummaryCard {...card}>{list}</SummaryCard> : list
}

type RowProps = { row: SummaryListRow; isShort: boolean; about: Content | undefined }

const Row = ({ row, isShort, about }: RowProps) => (
  <div
    class={joined('govuk-summary-list__row', isShort && 'govuk-summary-list__row--no-actions', row.classes)}
  >
    <dt class={joined('govuk-summary-list__key', row.key.classes)}>{words(row.key)}</dt>
    <dd class={joined('govuk-summary-list__value', row.value.classes)}>{words(row.value)}</dd>
    {row.actions?.items?.length ? (
      <dd class={joined('govuk-summary-list__actions', row.actions.classes)}>
        <SummaryActions items={row.actions.items} about={about} />
      </dd>
    ) : null}
  </div>
)
