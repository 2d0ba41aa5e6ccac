import { useCopy } from '../../../platform/render/index.ts'
import type { FormView } from '../../../platform/forms/index.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import { FormFields, FormKeys } from '../../../ui/forms/index.ts'
import { Button, Details } from '../../../ui/govuk/index.ts'
import { StaffPage } from '../../../ui/layouts/index.ts'
import { A, Para, useDays } from '../../../ui/words/index.tsx'
import { placeOf, subjectOf } from '../duties.ts'
import { SomeoneIsNotSafe } from '../../safeguarding/index.ts'
import { AnswerQuote } from '../pages/answer-quote.tsx'
import { LateBy } from '../pages/late-by.tsx'
import type { NextDuty } from '../rules/days.ts'
import type { Agreed } from '../rules/good-answer.ts'
import type { Answer, Author } from '../rules/story.ts'
import { staffCopy } from '../staff-copy.ts'
import type { AtTheDesk } from './at-the-desk.ts'
import { Around } from './around.tsx'
import { deskCopy } from './copy.ts'
import type { DeskValues } from './forms.ts'
import { deskForm } from './forms.ts'
import { HowGood } from './how-good.tsx'
import { FoldedStory, type Parts } from './words.tsx'

export interface DeskFacts {
  readonly story: Parts & {
    readonly id: string
    readonly reference: string
    readonly receivedOn: CalendarDate
  }
  readonly by: Author
  readonly answers: readonly Answer[]
  /** The newest version of the words this person has seen. */
  readonly version: number
  /** Words with names taken out, when somebody did. */
  readonly cleared: string | null
  readonly agreed: Agreed
  readonly desk: AtTheDesk
  readonly today: CalendarDate
  /** What is owed next, and by when. */
  readonly due: NextDuty | null
}

/** Everything about one story on one page: sixty stories are sixty pages, and not four hundred. */
export const DeskPage = ({ facts, view }: { facts: DeskFacts; view: FormView }) => {
  const t = useCopy(deskCopy)
  const s = useCopy(staffCopy)
  const { story, by, desk, answers, agreed, due } = facts
  return (
    <StaffPage title={t.desk.title(story.reference)} errors={view.errors} back={placeOf(story.reference)}>
      <h1 class="govuk-heading-l">{t.desk.title(story.reference)}</h1>
      {due !== null && <Due due={due} />}
      <Around desk={desk} />
      <h2 class="govuk-heading-m">{t.desk.told}</h2>
      <form method="post" novalidate>
        <FormKeys />
        <FoldedStory parts={story} hard={desk.hard} open={view.errors.length > 0}>
          <FormFields of={deskForm} view={view} only={['version', 'names', 'checked', 'hard']} />
        </FoldedStory>
        <h2 class="govuk-heading-m">{t.desk.answerHeading}</h2>
        <Para>{s.answer.from(by.name, by.jobTitle)}</Para>
        {answers.map(answer => (
          <AnswerQuote answer={answer} />
        ))}
        <FormFields of={deskForm} view={view} only={['words']} />
        <Button text={t.desk.preview} preventDoubleClick />
        <ReadyMade agreed={agreed} />
      </form>
      <SomeoneIsNotSafe about={subjectOf(story.id)} where={placeOf(story.reference)} />
      <form method="post" action={`${placeOf(story.reference)}/break`} novalidate>
        <FormKeys />
        <Button text={t.break.take} classes="govuk-button--secondary" />
      </form>
      <Para>
        <A href={placeOf(story.reference)}>{t.desk.oneByOne}</A>
      </Para>
    </StaffPage>
  )
}

const Due = ({ due: { kind, by, late } }: { due: NextDuty }) => {
  const t = useCopy(staffCopy).list
  const { day } = useDays()
  return (
    <Para>
      {t.due_by[kind](day(by))}
      <LateBy late={late} />
    </Para>
  )
}

/** Answers to begin from. Below the main button, so that Enter never presses one. */
export const ReadyMade = ({ agreed: { templates } }: { agreed: Agreed }) => {
  const t = useCopy(deskCopy).desk
  if (templates.length === 0) return null
  return (
    <Details summaryText={t.begin}>
      <Para>{t.beginHint}</Para>
      {templates.map(({ name }) => (
        <Button text={t.use(name)} name="use" value={name} classes="govuk-button--secondary" />
      ))}
    </Details>
  )
}

/** The answer as whoever told the story will see it, and the words others may read. All of it travels with the form. */
export const DeskPreviewPage = ({ facts, values }: { facts: DeskFacts; values: DeskValues }) => {
  const t = useCopy(deskCopy).desk
  const s = useCopy(staffCopy).answer
  const { story, by, agreed, today } = facts
  const { names, words, version, checked, hard } = values
  return (
    <StaffPage title={t.previewTitle} back={`${placeOf(story.reference)}/desk`}>
      <h1 class="govuk-heading-l">{t.previewTitle}</h1>
      <AnswerQuote answer={{ words, byName: by.name, byJob: by.jobTitle, on: today }} />
      <form method="post" novalidate>
        <FormKeys />
        {Object.entries({ version, names, words }).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        {checked.map(value => (
          <input type="hidden" name="checked" value={value} />
        ))}
        {hard.map(value => (
          <input type="hidden" name="hard" value={value} />
        ))}
        <div class="govuk-button-group">
          <Button text={t.sendNext} name="send" value="yes" preventDoubleClick />
          <Button text={t.change} name="change" value="yes" classes="govuk-button--secondary" />
        </div>
      </form>
      <Para>{s.once}</Para>
      <HowGood answer={words} agreed={agreed} />
      <h2 class="govuk-heading-m">{t.cleared}</h2>
      <blockquote class="govuk-body kept-quote">{names}</blockquote>
    </StaffPage>
  )
}
