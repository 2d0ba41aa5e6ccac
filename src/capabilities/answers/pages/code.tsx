import type { FormView } from '../../../platform/forms/index.ts'
import { codeForm } from '../../../platform/receipts/index.ts'
import { useCopy } from '../../../platform/render/index.ts'
import { FormFields, FormKeys } from '../../../ui/forms/index.ts'
import { Button } from '../../../ui/govuk/index.ts'
import { PublicPage } from '../../../ui/layouts/index.ts'
import { A, Para, Points } from '../../../ui/words/index.tsx'
import { trailCopy } from '../copy/trail.ts'

/** One's own story by its code; and, for everybody, what came of what all of us said. */
export const CodePage = ({ view, isOpen }: { view: FormView; isOpen: boolean }) => {
  const t = useCopy(trailCopy).code
  return (
    <PublicPage title={t.title} errors={view.errors}>
      <h1 class="govuk-heading-l">{t.title}</h1>
      {isOpen && (
        <Para>
          <A href="/what-happened/your-story">{t.open}</A>
        </Para>
      )}
      <Para>{t.lead}</Para>
      <form method="post" novalidate>
        <FormKeys />
        <FormFields of={codeForm} view={view} />
        <Button text={t.button} preventDoubleClick />
      </form>
      <Para>{t.safe}</Para>
      <Para>
        {t.lost} {t.lostBut}
        <A href="/tell-us">{t.tellAgain}</A>
        {t.orTalk}
        <A href="/talk-to-a-person">{t.talk}</A>.
      </Para>
      <h2 class="govuk-heading-m">{t.everyone}</h2>
      <Points
        of={t.links.map(([href, text]) => (
          <A href={href}>{text}</A>
        ))}
      />
    </PublicPage>
  )
}
