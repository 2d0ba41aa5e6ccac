import type { Answers } from '../../../platform/forms/index.ts'
import { useCopy } from '../../../platform/render/index.ts'
import { CheckAnswers, FormKeys } from '../../../ui/forms/index.ts'
import { Button } from '../../../ui/govuk/index.ts'
import { PublicPage } from '../../../ui/layouts/index.ts'
import type { Area } from '../../area/index.ts'
import { copy } from '../copy.ts'
import { postedNames, type TellUsForm } from '../forms.ts'
import { pageOf, questionsFor, type Question } from '../rules/steps.ts'
import { DangerNote } from './danger-note.tsx'
import { HideQuickly } from './hide-quickly.tsx'
import { Narrow } from './narrow.tsx'

interface CheckPageProps {
  readonly form: TellUsForm
  readonly answers: Answers
  readonly area: Area
  readonly mark: string
  /** Why it cannot be sent just now. */
  readonly problem?: string
}

/** Everything once more before it is sent. The answers travel with the form: what was checked is what is kept. */
export const CheckPage = ({ form, answers, area, mark, problem }: CheckPageProps) => {
  const t = useCopy(copy).tellUs
  const questions = questionsFor(answers)
  const errors = problem === undefined ? [] : [{ text: problem, href: '#send', field: 'send' }]
  return (
    <PublicPage title={t.check} errors={errors} back={pageOf('email')}>
      <HideQuickly />
      <h1 class="govuk-heading-l">{t.check}</h1>
      <CheckAnswers
        of={form}
        answers={answers}
        only={questions}
        changeAt={name => pageOf(name as Question)}
      />
      <Narrow>
        <DangerNote area={area} />
        <form method="post" id="send" novalidate>
          <FormKeys />
          <input type="hidden" name="_draft" value={mark} />
          {postedNames(form, questions).map(name => (
            <input type="hidden" name={name} value={answers[name]?.[0] ?? ''} />
          ))}
          <p class="govuk-body">{t.sendMore}</p>
          <Button text={t.send} preventDoubleClick />
        </form>
      </Narrow>
    </PublicPage>
  )
}
