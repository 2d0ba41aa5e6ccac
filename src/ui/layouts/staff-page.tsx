import type { Child } from 'hono/jsx'
import { FormKeys } from '../forms/form-keys.tsx'
import type { FormError } from '../../platform/forms/index.ts'
import { catalogue } from '../../platform/language/index.ts'
import { useCopy, usePage } from '../../platform/render/index.ts'
import { FormErrors } from '../forms/errors.tsx'
import { BackLink } from '../govuk/index.ts'
import { Document, InventedLine } from './document.tsx'
import { Navigation } from './public-page.tsx'

const copy = catalogue({
  name: (site: string) => `Staff – ${site}`,
  navigation: 'Work',
  alerts: 'This can not wait',
  back: 'Back',
  publicSite: 'See the public site',
  who: (name: string, job: string) => `${name}, ${job}`,
  signOut: 'Sign out',
})

interface StaffPageProps {
  readonly title: string
  readonly errors?: readonly FormError[]
  readonly back?: string
  readonly children?: Child
}

/** A page of the workspace: same look, its own navigation, never kept by a search engine. */
export const StaffPage = ({ title, errors = [], back, children }: StaffPageProps) => {
  const t = useCopy(copy)
  return (
    <Document
      title={title}
      hasErrors={errors.length > 0}
      header={<StaffHeader />}
      footer={<StaffFooter />}
      before={back !== undefined && <BackLink text={t.back} href={back} />}
      noIndex
    >
      <FormErrors errors={errors} />
      {children}
    </Document>
  )
}

const StaffHeader = () => {
  const { site, path, actor } = usePage()
  const t = useCopy(copy)
  const links = actor.kind === 'person' ? site.staffNavigation : []
  return (
    <header>
      <InventedLine />
      <Navigation label={t.navigation} name={t.name(site.name)} home="/staff" links={links} path={path} />
      <Alerts />
    </header>
  )
}

/** What can not wait, over every page and whatever else it says. */
const Alerts = () => {
  const { alerts } = usePage()
  const t = useCopy(copy)
  if (alerts.length === 0) return null
  return (
    <section class="kept-alert" aria-label={t.alerts}>
      <div class="govuk-width-container">
        {alerts.map(({ text, href }) => (
          <p class="govuk-body kept-alert__line">
            <a class="govuk-link kept-alert__link" href={href}>
              {text}
            </a>
          </p>
        ))}
      </div>
    </section>
  )
}

const StaffFooter = () => {
  const { actor } = usePage()
  const t = useCopy(copy)
  return (
    <footer class="kept-footer">
      <div class="govuk-width-container">
        <p class="govuk-body-s">
          <a class="govuk-link" href="/">
            {t.publicSite}
          </a>
        </p>
        {actor.kind === 'person' && (
          <form method="post" action="/staff/sign-out" novalidate>
            <FormKeys />
            <p class="govuk-body-s">{t.who(actor.name, actor.jobTitle)}</p>
            <button type="submit" class="govuk-button govuk-button--secondary govuk-!-margin-bottom-0">
              {t.signOut}
            </button>
          </form>
        )}
      </div>
    </footer>
  )
}
