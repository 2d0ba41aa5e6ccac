import { useCopy } from '../../../../platform/render/index.ts'
import { Table } from '../../../../ui/govuk/index.ts'
import { barsOf } from '../../rules/bars.ts'
import type { ItemKey } from '../../rules/ballot.ts'
import { groupShares } from '../../rules/group-shares.ts'
import type { GroupResult, RouteResult } from '../../rules/result.ts'
import { copy } from '../copy.ts'
import type { PublicResult } from '../public-result.ts'
import { titleIn } from '../titles.ts'

/** What each group chose, one beside the other: nothing here is an average of them. */
export const Groups = ({ of, side }: { of: PublicResult; side: RouteResult }) => {
  const { groups: t, table, ways } = useCopy(copy)
  const nameOf = ({ group }: GroupResult) => of.groups.find(({ key }) => key === group)?.name ?? t.notSaid
  const shown = side.groups.filter(({ people }) => people !== null)
  const hidden = side.groups.filter(({ people }) => people === null)
  const rows = side.outcome ?? shown[0]?.outcome ?? null
  if (rows === null || rows.method === 'opinions') return null
  const unit = t.unit[rows.method]
  return (
    <>
      <h3 class="govuk-heading-m">{t.heading(ways.names[side.route])}</h3>
      <p class="govuk-body">{t.lead}</p>
      {hidden.length > 0 && (
        <>
          <p class="govuk-body">{t.few(of.smallNumber)}</p>
          <ul class="govuk-list govuk-list--bullet">
            {hidden.map(group => (
              <li>{nameOf(group)}</li>
            ))}
          </ul>
        </>
      )}
      {shown.length > 0 && (
        <>
          {unit !== '' && <p class="govuk-body">{unit}</p>}
          <div class="kept-scroll" tabindex={0} role="region" aria-label={t.caption}>
            <Table
              caption={t.caption}
              captionClasses="govuk-visually-hidden"
              firstCellIsHeader
              head={[
                { text: table.what },
                ...shown.map(group => ({ text: t.of(nameOf(group), group.people ?? 0), format: 'numeric' })),
              ]}
              rows={barsOf(rows).map(({ item }) => [
                { html: <span class="kept-words">{titleIn(of, item)}</span> },
                ...shown.map(group => ({ text: useCell(side, group, item), format: 'numeric' })),
              ])}
            />
          </div>
        </>
      )}
      {side.noGroup !== null && side.noGroup > 0 && shown.length > 0 && (
        <p class="govuk-body">{t.rest(side.noGroup)}</p>
      )}
    </>
  )
}

function useCell(side: RouteResult, { group, outcome }: GroupResult, item: ItemKey): string {
  const t = useCopy(copy).groups
  if (outcome === null) return ''
  const bar = barsOf(outcome).find(each => each.item === item)
  if (bar === undefined) return ''
  if (outcome.method === 'pairs') return String(Math.round(100 * bar.has))
  const shares = groupShares(side).find(each => each.item === item)
  const share = shares?.groups.find(each => each.group === group)?.share ?? null
  return share === null ? String(bar.has) : t.ofHundred(bar.has, Math.round(100 * share))
}
