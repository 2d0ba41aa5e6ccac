import { joined, words, type Attributes, type Content, type Look, type Maybe, type Text } from './options.ts'

export type TabsOptions = Look & {
  items?: readonly Maybe<TabItem>[] | undefined
  id?: string | undefined
  /** Starts the id of each tab that has none. */
  idPrefix?: string | undefined
  /** The heading of the list of tabs. 'Contents' if not given. */
  title?: Text | undefined
}

export type TabItem = {
  id?: string | undefined
  label: Text
  attributes?: Attributes | undefined
  panel: Content & { attributes?: Attributes | undefined }
}

export function Tabs({
  items = [],
  id,
  idPrefix = '',
  title = 'Contents',
  classes,
  attributes,
}: TabsOptions) {
  const idOf = (item: TabItem, index: number) => item.id || `${idPrefix}-${index + 1}`
  return (
    <div id={id || undefined} class={joined('govuk-tabs', classes)} data-module="govuk-tabs" {...attributes}>
      <h2 class="govuk-tabs__title">{`${title}`}</h2>
      {items.length > 0 && (
        <ul class="govuk-tabs__list">
          {items.map(
            (item, index) => item && <Tab item={item} id={idOf(item, index)} isFirst={index === 0} />
          )}
        </ul>
      )}
      {items.map(
        (item, index) => item && <TabPanel item={item} id={idOf(item, index)} isFirst={index === 0} />
      )}
    </div>
  )
}

type TabProps = { item: TabItem; id: string; isFirst: boolean }

const Tab = ({ item, id, isFirst }: TabProps) => (
  <li class={joined('govuk-tabs__list-item', isFirst && 'govuk-tabs__list-item--selected')}>
    <a class="govuk-tabs__tab" href={`#${id}`} {...item.attributes}>
      {`${item.label}`}
    </a>
  </li>
)

const TabPanel = ({ item: { panel }, id, isFirst }: TabProps) => (
  <div
    class={joined('govuk-tabs__panel', !isFirst && 'govuk-tabs__panel--hidden')}
    id={id}
    {...panel.attributes}
  >
    {panel.html || (panel.text && <p class="govuk-body">{words(panel)}</p>)}
  </div>
)
