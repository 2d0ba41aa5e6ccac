import type { Child } from 'hono/jsx'
import { joined } from './options.ts'
import { ServiceNavigationMenu } from './service-navigation-menu.tsx'
import type { ServiceNavigationOptions, ServiceNavigationSlots } from './service-navigation-options.ts'

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
