import type { Child } from 'hono/jsx'
import { joined, type Look, type Maybe } from './options.ts'
import { ServiceNavigationMenu, type ServiceNavigationItem } from './service-navigation-menu.tsx'

export type ServiceNavigationOptions = Look & {
  serviceName?: string | undefined
  serviceUrl?: string | undefined
  navigation?: readonly Maybe<ServiceNavigationItem>[] | undefined
  /** Names the landmark. 'Service information' if not given. */
  ariaLabel?: string | undefined
  menuButtonText?: string | undefined
  menuButtonLabel?: string | undefined
  navigationLabel?: string | undefined
  navigationId?: string | undefined
  navigationClasses?: string | undefined
  /** Behind a menu button on a small screen. On when there is more than one link. */
  collapseNavigationOnMobile?: boolean | undefined
  slots?: ServiceNavigationSlots | undefined
}

/** JSX to place around the usual parts. */
export type ServiceNavigationSlots = {
  start?: Child | undefined
  end?: Child | { html: Child; align?: 'inline' | undefined } | undefined
  navigationStart?: Child | undefined
  navigationEnd?: Child | undefined
}

export function ServiceNavigation(options: ServiceNavigationOptions) {
  const { serviceName, slots, classes } = options
  const { end, isInline } = endOf(slots)
  const shared = {
    class: joined('govuk-service-navigation', classes),
    'data-module': 'govuk-service-navigation',
    ...options.attributes,
  }
  const inside = (
    <div class={joined('govuk-width-container', isInline && 'govuk-service-navigation__inlining-container')}>
      {slots?.start}
      <div class="govuk-service-navigation__container">
        {serviceName && <ServiceName name={serviceName} url={options.serviceUrl} />}
        <ServiceNavigationMenu {...options} />
      </div>
      {end}
    </div>
  )
  if (!serviceName && !slots?.start && !end) return <div {...shared}>{inside}</div>
  return (
    <section aria-label={options.ariaLabel ?? 'Service information'} {...shared}>
      {inside}
    </section>
  )
}

const ServiceName = ({ name, url }: { name: string; url: string | undefined }) => (
  <span class="govuk-service-navigation__service-name">
    {url ? (
      <a href={url} class="govuk-service-navigation__link">
        {name}
      </a>
    ) : (
      <span class="govuk-service-navigation__text">{name}</span>
    )}
  </span>
)

function endOf(slots: ServiceNavigationSlots | undefined): { end: Child; isInline: boolean } {
  const end = slots?.end
  if (typeof end === 'object' && end !== null && 'html' in end) {
    return { end: end.html, isInline: end.align === 'inline' }
  }
  return { end, isInline: false }
}
