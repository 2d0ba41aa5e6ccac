import { joined, words, type Attributes, type Content, type Look } from './options.ts'

export type BreadcrumbsOptions = Look & {
  items: readonly Breadcrumb[]
  collapseOnMobile?: boolean | undefined
  /** Names the landmark. 'Breadcrumb' if not given. */
  labelText?: string | undefined
}

/** Without `href` it is the page you are on. */
export type Breadcrumb = Content & { href?: string | undefined; attributes?: Attributes | undefined }

export const Breadcrumbs = ({
  items,
  collapseOnMobile,
  labelText,
  classes,
  attributes,
}: BreadcrumbsOptions) => (
  <nav
    class={joined('govuk-breadcrumbs', classes, collapseOnMobile && 'govuk-breadcrumbs--collapse-on-mobile')}
    aria-label={labelText ?? 'Breadcrumb'}
    {...attributes}
  >
    <ol class="govuk-breadcrumbs__list">
      {items.map(item => (
        <Crumb {...item} />
      ))}
    </ol>
  </nav>
)

const Crumb = ({ href, attributes, ...content }: Breadcrumb) =>
  href ? (
    <li class="govuk-breadcrumbs__list-item">
      <a class="govuk-breadcrumbs__link" href={href} {...attributes}>
        {words(content)}
      </a>
    </li>
  ) : (
    <li class="govuk-breadcrumbs__list-item" aria-current="page">
      {words(content)}
    </li>
  )
