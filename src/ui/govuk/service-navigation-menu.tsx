import { joined, words } from './options.ts'
import type { ServiceNavigationItem, ServiceNavigationOptions } from './service-navigation-options.ts'

export function ServiceNavigationMenu(options: ServiceNavigationOptions) {
  const { slots, menuButtonText, navigationLabel, navigationClasses } = options
  const items = (options.navigation ?? []).filter(item => item !== undefined && Boolean(item))
  if (items.length === 0 && !slots?.navigationStart && !slots?.navigationEnd) return <></>
  const menu = menuButtonText || 'Menu'
  const id = options.navigationId || 'navigation'
  const collapses = options.collapseNavigationOnMobile ?? items.length > 1
  return (
    <nav
      aria-label={navigationLabel || menu}
      class={joined('govuk-service-navigation__wrapper', navigationClasses)}
    >
      {collapses && <MenuButton text={menu} label={options.menuButtonLabel} controls={id} />}
      <ul class="govuk-service-navigation__list" id={id}>
        {slots?.navigationStart}
        {items.map(item => item && <MenuItem {...item} />)}
        {slots?.navigationEnd}
      </ul>
    </nav>
  )
}

/** Hidden until the script that makes it work has started. */
const MenuButton = ({
  text,
  label,
  controls,
}: {
  text: string
  label: string | undefined
  controls: string
}) => (
  <button
    type="button"
    class="govuk-service-navigation__toggle govuk-js-service-navigation-toggle"
    aria-controls={controls}
    aria-label={label && label !== text ? label : undefined}
    hidden
    aria-hidden="true"
  >
    {text}
  </button>
)

function MenuItem({ href, current, active, attributes, ...content }: ServiceNavigationItem) {
  const isActive = active || current
  const ariaCurrent = isActive ? (current ? 'page' : 'true') : undefined
  // People who change colours or styles still see which item is theirs, because it is strong.
  const name = isActive ? (
    <strong class="govuk-service-navigation__active-fallback">{words(content)}</strong>
  ) : (
    words(content)
  )
  return (
    <li
      class={joined('govuk-service-navigation__item', isActive && 'govuk-service-navigation__item--active')}
    >
      {href ? (
        <a class="govuk-service-navigation__link" href={href} aria-current={ariaCurrent} {...attributes}>
          {name}
        </a>
      ) : (
        name && (
          <span class="govuk-service-navigation__text" aria-current={ariaCurrent}>
            {name}
          </span>
        )
      )}
    </li>
  )
}
