import type { FormView } from '../../../../platform/forms/index.ts'
import { useCopy } from '../../../../platform/render/index.ts'
import { FormFields, FormKeys } from '../../../../ui/forms/index.ts'
import { Button } from '../../../../ui/govuk/index.ts'
import { useDays } from '../../../../ui/words/index.tsx'
import { addWorkingDays } from '../../../../standards/working-days.ts'
import type { TellersStory } from '../../door.ts'
import { NOT_HEARD_WORKING_DAYS, newestHeard } from '../../rules/heard.ts'
import type { Answer } from '../../rules/story.ts'
import { tellingCopy } from '../copy.ts'
import { heardForm } from '../forms.ts'
import { HEARD } from '../places.ts'
import { Saying } from './saying.tsx'

/** The same question on a page of its own: when something was not right, and to change what was said. */
export const HeardPage = ({ story, view }: { story: TellersStory; view: FormView }) => {
  const t = useCopy(tellingCopy).heard
  const answer = story.answers.at(-1)
  if (answer === undefined) return <Saying title={t.title} view={view} />
  return (
    <Saying title={t.title} view={view}>
      <Fields answer={answer} view={view} />
    </Saying>
  )
}

/** Under the newest answer of one's own story: the question, or what was said and what follows from it. */
export const DoYouFeelHeard = ({ story, view }: { story: TellersStory; view: FormView }) => {
  const t = useCopy(tellingCopy).heard
  const { day } = useDays()
  const answer = story.answers.at(-1)
  if (answer === undefined) return null
  const said = newestHeard(story.heard, answer.nth)
  if (said === undefined) {
    return (
      <form method="post" action={HEARD} novalidate>
        <FormKeys />
        <Fields answer={answer} view={view} />
      </form>
    )
  }
  const by = addWorkingDays(said.on, NOT_HEARD_WORKING_DAYS).day
  return (
    <>
      <h2 class="govuk-heading-m">{t.title}</h2>
      <p class="govuk-body">{t.said[said.feels]}</p>
      {said.feels === 'no' && <p class="govuk-body">{t.follow(answer.byName, day(by))}</p>}
      <p class="govuk-body">
        <a class="govuk-link" href={HEARD}>
          {t.change}
        </a>
      </p>
    </>
  )
}

const Fields = ({ answer, view }: { answer: Answer; view: FormView }) => {
  const t = useCopy(tellingCopy).heard
  const shown: FormView = { ...view, answers: { ...view.answers, answer: [String(answer.nth)] } }
  return (
    <>
      <FormFields of={heardForm(answer)} view={shown} />
      <Button text={t.button} classes="govuk-button--secondary" preventDoubleClick />
    </>
  )
}
