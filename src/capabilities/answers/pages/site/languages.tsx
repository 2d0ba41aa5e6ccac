import type { Form, FormView } from '../../../../platform/forms/index.ts'
import type { Language } from '../../../../platform/language/index.ts'
import { useCopy } from '../../../../platform/render/index.ts'
import { FormFields, FormKeys } from '../../../../ui/forms/index.ts'
import { Button } from '../../../../ui/govuk/index.ts'
import { PublicPage } from '../../../../ui/layouts/index.ts'
import { A, Para } from '../../../../ui/words/index.tsx'
import type { Area } from '../../../area/index.ts'
import { siteCopy } from '../../copy/site.ts'
import { CallUs } from './call-us.tsx'

interface LanguagesProps {
  readonly area: Area
  readonly offered: readonly Language[]
  readonly form: Form
  readonly view: FormView
}

/** Only languages that the area really has. With one, there is nothing to choose. */
export const LanguagesPage = ({ area, offered, form, view }: LanguagesProps) => {
  const t = useCopy(siteCopy)
  const one = offered.length === 1
  return (
    <PublicPage title={t.languages.title} errors={view.errors}>
      {one ? (
        <>
          <h1 class="govuk-heading-l">{t.languages.title}</h1>
          <Para>{t.languages.one(t.languages.names[offered[0] ?? 'en-GB'])}</Para>
        </>
      ) : (
        <form method="post" novalidate>
          <FormKeys />
          <FormFields of={form} view={view} />
          <Button text={t.languages.save} preventDoubleClick />
          <Para>{t.languages.some}</Para>
        </form>
      )}
      <Para>{t.languages.talk}</Para>
      <CallUs contact={area.contact} />
      <Para>
        <A href="/talk-to-a-person">{t.talk}</A>
      </Para>
    </PublicPage>
  )
}
