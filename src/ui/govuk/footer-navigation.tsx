import { joined, type Attributes } from './options.ts'

export type FooterSection = {
  title: string
  columns?: number | undefined
  /** Width of the section in the grid: `full` if not given. */
  width?: string | undefined
  items?: readonly FooterLink[] | undefined
}

export type FooterLink = { text: string; href: string; attributes?: Attributes | undefined }

export const FooterNavigation = ({ sections }: { sections: readonly FooterSection[] }) => (
  <div class="govuk-footer__navigation">
    {sections.map(section => (
      <div class={`govuk-footer__section govuk-grid-column-${section.width || 'full'}`}>
        <h2 class="govuk-footer__heading govuk-heading-m">{section.title}</h2>
        {section.items?.length ? <Links section={section} /> : null}
      </div>
    ))}
  </div>
)

const Links = ({ section: { columns, items } }: { section: FooterSection }) => (
  <ul class={joined('govuk-footer__list', columns ? `govuk-footer__list--columns-${columns}` : undefined)}>
    {items?.map(
      item =>
        item.href &&
        item.text && (
          <li class="govuk-footer__list-item">
            <FooterAnchor {...item} />
          </li>
        )
    )}
  </ul>
)

export const FooterAnchor = ({ text, href, attributes }: FooterLink) => (
  <a class="govuk-footer__link" href={href} {...attributes}>
    {text}
  </a>
)
