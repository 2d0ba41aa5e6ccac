import { useCopy } from '../../../../platform/render/index.ts'
import type { CalendarDate } from '../../../../standards/calendar.ts'
import { PublicPage } from '../../../../ui/layouts/index.ts'
import type { Cornerstone } from '../../../area/index.ts'
import { copy } from '../../copy.ts'
import type { PublishedPromise } from '../../rules/snapshot.ts'
import { PromiseList } from './promise-list.tsx'

interface CornerstonePageProps {
  readonly cornerstone: Cornerstone
  readonly promises: readonly PublishedPromise[]
  readonly today: CalendarDate
}

/** What we promised under one cornerstone. */
export const CornerstonePage = ({ cornerstone: { name, about }, promises, today }: CornerstonePageProps) => {
  const t = useCopy(copy)
  return (
    <PublicPage
      title={name}
      breadcrumbs={[
        { text: t.home, href: '/' },
        { text: t.plan, href: '/plan' },
      ]}
    >
      <h1 class="govuk-heading-xl">{name}</h1>
      <p class="govuk-body-l">{about}</p>
      <PromiseList promises={promises} today={today} />
      <p class="govuk-body">
        <a class="govuk-link" href="/themes">
          {t.seeThemes}
        </a>
      </p>
    </PublicPage>
  )
}
