import type { Child } from 'hono/jsx'
import type { FormError } from '../../platform/forms/index.ts'
import { catalogue } from '../../platform/language/index.ts'
import { useCopy, usePage, type Link } from '../../platform/render/index.ts'
import { BackLink, Breadcrumbs } from '../govuk/index.ts'
import { Document, InventedLine } from './document.tsx'
import { FormErrors } from '../forms/errors.tsx'
import { Phone } from '../words/index.tsx'

const copy = catalogue({
  navigation: 'Main',
  footer: 'About this site',
  back: 'Back',
  partners: 'The partnership',
  talk: (name: string, hours: string) => ({ before: `Call the ${name} on `, after: `. ${hours}.` }),
})

interface PublicPageProps {
  readonly title: string
  readonly errors?: readonly FormError[]
  readonly back?: string
  readonly breadcrumbs?: readonly Link[]
  readonly noIndex?: boolean
  readonly children?: Child
}

/** A page for everybody. Give it a title, then your words; `back` or `breadcrumbs`, never both. */
export const PublicPage = ({ title, errors = [], back, breadcrumbs, noIndex, children }: PublicPageProps) => {
  const t = useCopy(copy)
  const before =
    back !== undefined ? (
      <BackLink text={t.back} href={back} />
    ) : breadcrumbs !== undefined ? (
      <Breadcrumbs items={[...breadcrumbs]} />
    ) : null
  return (
    <Document
      title={title}
      hasErrors={errors.length > 0}
      header={<PublicHeader />}
      footer={<PublicFooter />}
      before={before}
      noIndex={noIndex}
    >
      <FormErrors errors={errors} />
      {children}
    </Document>
  )
}

const PublicHeader = () => {
  const { site, path } = usePage()
  const t = useCopy(copy)
  return (
    <header>
      <InventedLine />
      <Navigation label={t.navigation} name={site.name} home="/" links={site.navigation} path={path} />
    </header>
  )
}

interface NavigationProps {
  readonly label: string
  readonly name: string
  readonly home: string
  readonly links: readonly Link[]
  readonly path: string
}

/** The name of the site and its few links: always open, on a phone too. */
export const Navigation = ({ label, name, home, links, path }: NavigationProps) => (
  <>
    <div class="kept-header">
      <div class="govuk-width-container">
        <a class="kept-header__name" href={home}>
          {name}
        </a>
      </div>
    </div>
    {links.length > 0 && (
      <nav class="kept-nav" aria-label={label}>
        <div class="govuk-width-container">
          <ul class="kept-nav__links">
            {links.map(({ text, href }) => (
              <li>
                <a class="kept-nav__link" href={href} aria-current={currentMark(path, href)}>
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </div>
      </nav>
    )}
  </>
)

function currentMark(path: string, href: string): 'page' | 'true' | undefined {
  if (path === href) return 'page'
  return href !== '/staff' && path.startsWith(`${href}/`) ? 'true' : undefined
}

const PublicFooter = () => {
  const { site } = usePage()
  const t = useCopy(copy)
  const { name, phone, hours } = site.contact
  const talk = t.talk(name, hours)
  return (
    <footer class="kept-footer">
      <div class="govuk-width-container">
        <nav aria-label={t.footer}>
          <ul class="kept-footer__links">
            {site.footer.map(({ text, href }) => (
              <li>
                <a class="govuk-link govuk-footer__link" href={href}>
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <p class="govuk-body-s">
          {talk.before}
          <Phone number={phone} />
          {talk.after}
        </p>
        {site.partners.length > 0 && (
          <p class="govuk-body-s govuk-!-margin-bottom-0">
            {t.partners}: {site.partners.join(', ')}.
          </p>
        )}
      </div>
    </footer>
  )
}
