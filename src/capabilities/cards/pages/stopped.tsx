import { useCopy } from '../../../platform/render/index.ts'
import { PublicPage } from '../../../ui/layouts/index.ts'
import { A, Para, Phone } from '../../../ui/words/index.tsx'
import { copy } from '../copy.ts'

/** Stopping is fine. What was kept, and where help is. */
export const StoppedPage = () => {
  const t = useCopy(copy).stopped
  const help = useCopy(copy).notSafe
  return (
    <PublicPage title={t.title} noIndex>
      <h1 class="govuk-heading-l">{t.title}</h1>
      <Para>{t.nothing}</Para>
      <Para>{t.concern}</Para>
      <Para>
        {help.childline}: <Phone number="0800 1111" />
      </Para>
      <Para>
        <A href="/young-people">{t.again}</A>
      </Para>
      <Para>
        <A href="/talk-to-a-person">{t.talk}</A>
      </Para>
    </PublicPage>
  )
}
