import { useCopy } from '../../../../platform/render/index.ts'
import { Details, Table } from '../../../../ui/govuk/index.ts'
import { barsOf } from '../../rules/bars.ts'
import type { ItemKey } from '../../rules/ballot.ts'
import { copy } from '../copy.ts'
import type { PublicResult } from '../public-result.ts'
import { titleIn } from '../titles.ts'
import type { Barred } from './bars.tsx'

interface TableProps {
  readonly of: PublicResult
  readonly outcome: Barred
  readonly part: string
}

type Words = ReturnType<typeof copy.in>['table']

/** The same as the bars and more, in a table, for whoever would rather read figures. */
export const OutcomeTable = ({ of, outcome, part }: TableProps) => {
  const t = useCopy(copy).table
  const { head, cells } = columnsOf(t, outcome)
  return (
    <Details summaryText={t.open}>
      <div class="kept-scroll" tabindex={0} role="region" aria-label={t.caption(part)}>
        <Table
          caption={t.caption(part)}
          captionClasses="govuk-visually-hidden"
          firstCellIsHeader
          head={[t.what, ...head, t.back].map((text, at) => ({ text, ...(at > 0 && { format: 'numeric' }) }))}
          rows={barsOf(outcome).map(({ item, back }) => [
            { html: <span class="kept-words">{titleIn(of, item)}</span> },
            ...[...cells(item), back === null ? '' : String(back)].map(text => ({ text, format: 'numeric' })),
          ])}
        />
      </div>
    </Details>
  )
}

interface Columns {
  readonly head: readonly string[]
  readonly cells: (item: ItemKey) => readonly string[]
}

function columnsOf(t: Words, outcome: Barred): Columns {
  switch (outcome.method) {
    case 'stars': {
      const ruled = outcome.items.some(({ reached }) => reached !== null)
      return {
        head: [t.stars, t.people, ...(ruled ? [t.reached] : [])],
        cells: by(outcome.items, ({ stars, people, reached }) => [
          ...[String(stars), String(people)],
          ...(ruled ? [reached === true ? t.yes : t.no] : []),
        ]),
      }
    }
    case 'one':
      return {
        head: [t.people, t.share],
        cells: by(outcome.items, ({ people, share }) => [String(people), hundred(share)]),
      }
    case 'ranking':
      return {
        head: [t.points, t.byPoints, t.byPairs],
        cells: by(outcome.items, ({ points, byPoints, byPairs }) => [points, byPoints, byPairs].map(String)),
      }
    case 'pairs':
      return {
        head: [t.chosen, t.notChosen, t.share, t.between],
        cells: by(outcome.items, ({ won, lost, wins, between: { low, high } }) => [
          ...[String(won), String(lost), hundred(wins), t.from(low, high)],
        ]),
      }
  }
}

const hundred = (share: number | null): string => (share === null ? '' : String(Math.round(100 * share)))

function by<L extends { readonly item: ItemKey }>(
  lines: readonly L[],
  cells: (line: L) => readonly string[]
) {
  return (item: ItemKey): readonly string[] => {
    const line = lines.find(each => each.item === item)
    return line === undefined ? [] : cells(line)
  }
}
