import { createContext, useContext } from 'hono/jsx'
import { useCopy } from '../../../../platform/render/index.ts'
import type { PartCount } from '../../../../standards/small-numbers.ts'
import type { ItemKey } from '../../rules/ballot.ts'
import { copy } from '../copy.ts'

/** The words of each statement, by its key. */
export const Titles = createContext<ReadonlyMap<ItemKey, string>>(new Map())

/** The words of one statement. They are somebody else's. */
export const Title = ({ item }: { item: ItemKey }) => (
  <span class="kept-words">{useContext(Titles).get(item) ?? item}</span>
)

export const StatementList = ({ items }: { items: readonly ItemKey[] }) => (
  <ul class="govuk-list govuk-list--bullet">
    {items.map(item => (
      <li>
        <Title item={item} />
      </li>
    ))}
  </ul>
)

/** A lead and its statements; nothing where there are none. */
export const Said = ({ lead, items }: { lead: string; items: readonly ItemKey[] }) =>
  items.length === 0 ? null : (
    <>
      <p class="govuk-body govuk-!-margin-bottom-2">{lead}</p>
      <StatementList items={items} />
    </>
  )

/** A count as it may be shown. */
export function useFigure(): (count: PartCount) => string {
  const t = useCopy(copy).count
  return count => {
    if (count.kind === 'shown') return String(count.count)
    return count.kind === 'hidden' ? t.below(count.below) : t.withheld
  }
}
