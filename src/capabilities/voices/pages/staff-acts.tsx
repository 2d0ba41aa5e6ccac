import type { Child } from 'hono/jsx'
import type { Form, FormView } from '../../../platform/forms/index.ts'
import { useCopy } from '../../../platform/render/index.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import { FormFields, FormKeys } from '../../../ui/forms/index.ts'
import { Button } from '../../../ui/govuk/index.ts'
import { StaffPage } from '../../../ui/layouts/index.ts'
import { placeOf } from '../duties.ts'
import type { Answer, Author } from '../rules/story.ts'
import { staffCopy } from '../staff-copy.ts'
import { answerForm, clearingForm, keepBackForm, noChangeForm } from '../staff-forms.ts'
import type { Agreed } from '../rules/good-answer.ts'
import { ReadyMade } from '../staff/desk-page.tsx'
import { HowGood } from '../staff/how-good.tsx'
import { AllParts, type Parts } from '../staff/words.tsx'
import { AnswerQuote } from './answer-quote.tsx'

interface ActProps {
  readonly reference: string
  readonly words: string
  readonly view: FormView
}

/** The story as it was told, beside the copy that other people may read. */
export const NamesPage = ({ reference, words, good, better, view }: ActProps & Parts) => {
  const t = useCopy(staffCopy)
  return (
    <StaffPage title={t.clearing.title} errors={view.errors} back={placeOf(reference)}>
      <h1 class="govuk-heading-l">{t.clearing.title}</h1>
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-one-half">
          <h2 class="govuk-heading-m">{t.clearing.original}</h2>
          <AllParts parts={{ words, good, better }} />
          <p class="govuk-body-s">{t.story.suggestions}</p>
        </div>
        <div class="govuk-grid-column-one-half">
          <form method="post" novalidate>
            <FormKeys />
            <FormFields of={clearingForm} view={view} />
            <Button text={t.clearing.button} preventDoubleClick />
          </form>
        </div>
      </div>
    </StaffPage>
  )
}

export const KeepBackPage = (props: ActProps) => {
  const t = useCopy(staffCopy).keepBack
  return <BecausePage {...props} {...t} of={keepBackForm} />
}

export const NoChangePage = (props: ActProps) => {
  const t = useCopy(staffCopy).noChange
  return <BecausePage {...props} {...t} of={noChangeForm} />
}

interface BecauseProps extends ActProps {
  readonly title: string
  readonly button: string
  readonly of: typeof keepBackForm | typeof noChangeForm
}

/** A no to a story, beside its words, with the reason that its teller will read. */
const BecausePage = ({ reference, words, view, title, button, of }: BecauseProps) => (
  <StaffPage title={title} errors={view.errors} back={placeOf(reference)}>
    <h1 class="govuk-heading-l">{title}</h1>
    <blockquote class="govuk-body kept-quote">{words}</blockquote>
    <form method="post" novalidate>
      <FormKeys />
      <FormFields of={of as Form} view={view} />
      <Button text={button} preventDoubleClick />
    </form>
  </StaffPage>
)

interface WriteAnswerProps extends ActProps {
  /** What was written back before, so that nobody writes the same twice. */
  readonly answers: readonly Answer[]
  readonly by: Author
  readonly agreed: Agreed
}

export const WriteAnswerPage = ({ reference, words, answers, view, by, agreed }: WriteAnswerProps) => {
  const t = useCopy(staffCopy).answer
  return (
    <StaffPage title={t.title} errors={view.errors} back={placeOf(reference)}>
      <h1 class="govuk-heading-l">{t.title}</h1>
      <blockquote class="govuk-body kept-quote">{words}</blockquote>
      <Before answers={answers} />
      <p class="govuk-body">{t.from(by.name, by.jobTitle)}</p>
      <form method="post" novalidate>
        <FormKeys />
        <FormFields of={answerForm} view={view} />
        <Button text={t.preview} preventDoubleClick />
        <ReadyMade agreed={agreed} />
      </form>
    </StaffPage>
  )
}

/** Two people may write at the same time: the one who looks second sees what the first sent. */
const Before = ({ answers }: { answers: readonly Answer[] }) => {
  const t = useCopy(staffCopy).answer
  if (answers.length === 0) return null
  return (
    <>
      <h2 class="govuk-heading-m">{t.before}</h2>
      {answers.map(answer => (
        <AnswerQuote answer={answer} />
      ))}
    </>
  )
}

interface PreviewAnswerProps {
  readonly reference: string
  readonly answers: readonly Answer[]
  readonly answer: string
  readonly by: Author
  readonly agreed: Agreed
  readonly today: CalendarDate
}

/** The answer as whoever told the story will see it, before it is sent. */
export const PreviewAnswerPage = ({
  reference,
  answers,
  answer,
  by,
  agreed,
  today,
}: PreviewAnswerProps): Child => {
  const t = useCopy(staffCopy).answer
  return (
    <StaffPage title={t.previewTitle} back={`${placeOf(reference)}/answer`}>
      <h1 class="govuk-heading-l">{t.previewTitle}</h1>
      <AnswerQuote answer={{ words: answer, byName: by.name, byJob: by.jobTitle, on: today }} />
      <p class="govuk-body">{t.once}</p>
      <Before answers={answers} />
      <form method="post" action={`${placeOf(reference)}/answer`} novalidate>
        <FormKeys />
        <input type="hidden" name="words" value={answer} />
        <div class="govuk-button-group">
          <Button text={t.send} name="send" value="yes" preventDoubleClick />
          <Button text={t.change} name="change" value="yes" classes="govuk-button--secondary" />
        </div>
      </form>
      <HowGood answer={answer} agreed={agreed} />
    </StaffPage>
  )
}
