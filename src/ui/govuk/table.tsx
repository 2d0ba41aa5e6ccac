import { joined, words, type Content, type Look, type Maybe, type Text } from './options.ts'

export type TableOptions = Look & {
  rows: readonly Maybe<readonly TableCell[]>[]
  head?: readonly TableCell[] | undefined
  caption?: Text | undefined
  captionClasses?: string | undefined
  /** The first cell of each row names the row. */
  firstCellIsHeader?: boolean | undefined
}

export type TableCell = Content &
  Look & {
    /** `numeric` lines figures up on the right. */
    format?: string | undefined
    colspan?: number | undefined
    rowspan?: number | undefined
  }

export const Table = ({
  rows,
  head,
  caption,
  captionClasses,
  firstCellIsHeader,
  classes,
  attributes,
}: TableOptions) => (
  <table class={joined('govuk-table', classes)} {...attributes}>
    {caption && <caption class={joined('govuk-table__caption', captionClasses)}>{`${caption}`}</caption>}
    {head && (
      <thead class="govuk-table__head">
        <tr class="govuk-table__row">
          {head.map(cell => (
            <HeaderCell cell={cell} scope="col" />
          ))}
        </tr>
      </thead>
    )}
    <tbody class="govuk-table__body">
      {rows.map(row => row && <Row row={row} firstCellIsHeader={Boolean(firstCellIsHeader)} />)}
    </tbody>
  </table>
)

const Row = ({ row, firstCellIsHeader }: { row: readonly TableCell[]; firstCellIsHeader: boolean }) => (
  <tr class="govuk-table__row">
    {row.map((cell, index) =>
      index === 0 && firstCellIsHeader ? <HeaderCell cell={cell} scope="row" /> : <DataCell cell={cell} />
    )}
  </tr>
)

const HeaderCell = ({ cell, scope }: { cell: TableCell; scope: 'col' | 'row' }) => {
  const format = scope === 'col' && cell.format && `govuk-table__header--${cell.format}`
  return (
    <th scope={scope} class={joined('govuk-table__header', format, cell.classes)} {...spanOf(cell)}>
      {words(cell)}
    </th>
  )
}

const DataCell = ({ cell }: { cell: TableCell }) => (
  <td
    class={joined('govuk-table__cell', cell.format && `govuk-table__cell--${cell.format}`, cell.classes)}
    {...spanOf(cell)}
  >
    {words(cell)}
  </td>
)

const spanOf = ({ colspan, rowspan, attributes }: TableCell) => ({
  colspan: colspan || undefined,
  rowspan: rowspan || undefined,
  ...attributes,
})
