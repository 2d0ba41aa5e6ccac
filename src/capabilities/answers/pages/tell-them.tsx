import type { FormView } from '../../../platform/forms/index.ts'
import { useCopy } from '../../../platform/render/index.ts'
import { FormFields, FormKeys } from '../../../ui/forms/index.ts'
import { Button } from '../../../ui/govuk/index.ts'
import { StaffPage } from '../../../ui/layouts/index.ts'
import { A, Para, Points } from '../../../ui/words/index.tsx'
import type { PublishedPromise } from '../../plan/index.ts'
import type { Theme } from '../../themes/index.ts'
import { staffCopy } from '../copy/staff.ts'
import { tellThemForm } from '../forms.ts'
import type { WhoToTell } from '../rules/tell-them.ts'

interface TellThemProps {
  readonly promise: PublishedPromise
  readonly audience: WhoToTell & { readonly themes: readonly Theme[] }
  readonly view: FormView
}

/** How many will hear, and what they will read, before it is sent. */
export const TellThemPage = ({ promise, audience, view }: TellThemProps) => {
  const t = useCopy(staffCopy).tell
  const { now, earlier, unanswered, themes } = audience
  return (
    <StaffPage title={t.title} errors={view.errors} back="/staff/tell-them">
      <h1 class="govuk-heading-l">{t.title}</h1>
      <p class="govuk-body-l">
        <A href={`/plan/promises/${promise.reference}`}>{promise.promise}</A>
      </p>
      <Para>
        <strong>{now.length === 0 ? t.none : t.lead(now.length)}</strong>
      </Para>
      {earlier > 0 && <Para>{t.already(earlier)}</Para>}
      {unanswered > 0 && <Para>{t.unanswered(unanswered)}</Para>}
      {themes.length > 0 && (
        <>
          <h2 class="govuk-heading-s">{t.themes}</h2>
          <Points
            of={themes.map(({ key, title }) => (
              <A href={`/themes/${key}`}>{title}</A>
            ))}
          />
        </>
      )}
      {now.length > 0 && (
        <form method="post" novalidate>
          <FormKeys />
          <Para>{t.what}</Para>
          <FormFields of={tellThemForm} view={view} />
          <Button text={t.button} preventDoubleClick />
        </form>
      )}
    </StaffPage>
  )
}
