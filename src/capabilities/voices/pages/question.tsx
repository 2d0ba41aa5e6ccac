import type { Child } from 'hono/jsx'
import type { FormView } from '../../../platform/forms/index.ts'
import { usePage, useCopy } from '../../../platform/render/index.ts'
import { FormFields, FormKeys } from '../../../ui/forms/index.ts'
import { Button } from '../../../ui/govuk/index.ts'
import { PublicPage } from '../../../ui/layouts/index.ts'
import { copy } from '../copy.ts'
import type { TellUsForm } from '../forms.ts'
import { pageBefore, type Question } from '../rules/steps.ts'
import { Narrow } from './narrow.tsx'

interface QuestionPageProps {
  readonly form: TellUsForm
  readonly asks: Question
  readonly view: FormView
}

/** One question of "Tell us": its heading, its field, and the two ways on. */
export const QuestionPage = ({ form, asks, view }: QuestionPageProps) => {
  const t = useCopy(copy).tellUs
  const { label } = form.in(usePage().language)[asks].look
  return (
    <PublicPage title={label} errors={view.errors} back={pageBefore(asks)}>
      <Narrow>
        <form method="post" novalidate>
          <FormKeys />
          <FormFields of={form} view={view} only={[asks]} />
          <Beside asks={asks} />
          <div class="govuk-button-group">
            <Button text={t.continue} preventDoubleClick />
            <Button text={t.later} name="later" value="yes" classes="govuk-button--secondary" />
          </div>
        </form>
        {asks === 'words' && <p class="govuk-body">{t.noLimit}</p>}
      </Narrow>
    </PublicPage>
  )
}

/** What helps with this question, said under it. */
const Beside = ({ asks }: { asks: Question }): Child => {
  const t = useCopy(copy).tellUs
  const lines: Partial<Record<Question, readonly string[]>> = {
    words: t.wordsMore,
    teller: [t.tellerWhy],
    email: [t.emailWhy],
  }
  return (
    <>
      {lines[asks]?.map(line => (
        <p class="govuk-body">{line}</p>
      ))}
    </>
  )
}
