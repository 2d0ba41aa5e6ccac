import type { FormView } from '../../../platform/forms/index.ts'
import { useCopy } from '../../../platform/render/index.ts'
import { StaffPage } from '../../../ui/layouts/index.ts'
import { Para } from '../../../ui/words/index.tsx'
import { answerForm } from '../forms.ts'
import type { AskedQuestion } from '../rules/published.ts'
import { staffCopy } from '../staff-copy.ts'
import { Link, Question } from './parts.tsx'
import { StaffForm } from './staff-parts.tsx'

export type DeskQuestion = AskedQuestion & { readonly id: string }

interface QuestionsDeskProps {
  readonly questions: readonly DeskQuestion[]
  readonly mayAnswer: boolean
}

/** Every question of the board, the longest waiting first, public or not. */
export const QuestionsDeskPage = ({ questions, mayAnswer }: QuestionsDeskProps) => {
  const t = useCopy(staffCopy).questions
  return (
    <StaffPage title={t.title} back="/staff/meetings">
      <h1 class="govuk-heading-l">{t.title}</h1>
      {questions.length === 0 && <Para>{t.none}</Para>}
      <ul class="kept-list">
        {questions.map(question => (
          <li>
            <Question question={question} />
            {mayAnswer && (
              <Para>
                <Link
                  href={`/staff/meetings/questions/${question.id}`}
                  text={question.answers.length === 0 ? t.answer : t.add}
                />
              </Para>
            )}
          </li>
        ))}
      </ul>
    </StaffPage>
  )
}

export const AnswerPage = ({ question, view }: { question: DeskQuestion; view: FormView }) => {
  const t = useCopy(staffCopy).questions
  return (
    <StaffForm title={t.heading} back="/staff/meetings/questions" of={answerForm} view={view} save={t.save}>
      <Question question={question} />
    </StaffForm>
  )
}
