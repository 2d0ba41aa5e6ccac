import { formatDate } from '../../../../standards/calendar.ts'
import { useCopy, usePage } from '../../../../platform/render/index.ts'
import { PublicPage } from '../../../../ui/layouts/index.ts'
import type { Publication } from '../../../publishing/index.ts'
import { copy } from '../copy.ts'
import type { OpinionsSnapshot } from '../snapshot.ts'
import { OpinionsBody } from './body.tsx'

/** What people said in one round of opinions, for everybody. */
export const OpinionsPage = ({ of }: { of: Publication<OpinionsSnapshot> }) => {
  const t = useCopy(copy)
  const { language } = usePage()
  const { snapshot, version, publishedOn } = of
  return (
    <PublicPage title={t.title(snapshot.title)} back={`/vote/${snapshot.key}`}>
      <h1 class="govuk-heading-l">{t.title(snapshot.title)}</h1>
      <p class="govuk-body-l">{t.lead}</p>
      <OpinionsBody of={snapshot} />
      <p class="govuk-body">{t.version(version, formatDate(publishedOn, language))}</p>
    </PublicPage>
  )
}
