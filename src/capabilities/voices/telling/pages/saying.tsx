import type { Child } from 'hono/jsx'
import type { FormView } from '../../../../platform/forms/index.ts'
import { FormKeys } from '../../../../ui/forms/index.ts'
import { PublicPage } from '../../../../ui/layouts/index.ts'
import { HideQuickly } from '../../pages/hide-quickly.tsx'
import { Narrow } from '../../pages/narrow.tsx'
import { YOUR_STORY } from '../places.ts'

interface SayingProps {
  readonly title: string
  readonly view: FormView
  /** Before the form. */
  readonly lead?: Child
  readonly children?: Child
}

/** A page on which a teller says one thing about their story. */
export const Saying = ({ title, view, lead, children }: SayingProps) => (
  <PublicPage title={title} errors={view.errors} back={YOUR_STORY} noIndex>
    <HideQuickly />
    <Narrow>
      <h1 class="govuk-heading-l">{title}</h1>
      {lead}
      <form method="post" novalidate>
        <FormKeys />
        {children}
      </form>
    </Narrow>
  </PublicPage>
)
