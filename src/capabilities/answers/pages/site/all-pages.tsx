import { useCopy } from '../../../../platform/render/index.ts'
import { PublicPage } from '../../../../ui/layouts/index.ts'
import { A } from '../../../../ui/words/index.tsx'
import type { Area } from '../../../area/index.ts'
import { siteCopy } from '../../copy/site.ts'

/** Every public page by its name. A test holds the list to the routes. */
export const AllPagesPage = ({ area }: { area: Area }) => {
  const t = useCopy(siteCopy).allPages
  const cornerstones = area.cornerstones.map(
    ({ key, name }) => [`/plan/${key}`, t.cornerstone(name)] as const
  )
  return (
    <PublicPage title={t.title}>
      <h1 class="govuk-heading-l">{t.title}</h1>
      <p class="govuk-body">{t.lead}</p>
      <div class="kept-columns">
        {t.groups.map(({ heading, pages }) => (
          <section>
            <h2 class="govuk-heading-m govuk-!-margin-bottom-2">{heading}</h2>
            <ul class="govuk-list govuk-list--spaced">
              {[...pages, ...(pages.some(([href]) => href === '/plan') ? cornerstones : [])].map(
                ([href, text]) => (
                  <li>
                    <A href={href}>{text}</A>
                  </li>
                )
              )}
            </ul>
          </section>
        ))}
      </div>
    </PublicPage>
  )
}
