import { useCopy } from '../../../platform/render/index.ts'
import { PublicPage } from '../../../ui/layouts/index.ts'
import { Para, useDays } from '../../../ui/words/index.tsx'
import { copy } from '../copy.ts'
import type { AskedQuestion } from '../rules/published.ts'
import { Link, Question } from './parts.tsx'

interface QuestionsProps {
  readonly questions: readonly AskedQuestion[]
  readonly workingDays: number
}

/** Every question the board asked in public, with its answer or how late it is. */
export const QuestionsPage = ({ questions, workingDays }: QuestionsProps) => {
  const t = useCopy(copy)
  const crumbs = [
    { text: t.home, href: '/' },
    { text: t.meetings, href: '/meetings' },
    { text: t.questions.title, href: '' },
  ]
  const waiting = questions.filter(({ standing }) => standing.kind !== 'answered')
  const answered = questions.filter(({ standing }) => standing.kind === 'answered')
  return (
    <PublicPage title={t.questions.title} breadcrumbs={crumbs}>
      <h1 class="govuk-heading-l">{t.questions.title}</h1>
      <Para>{t.questions.intro(workingDays)}</Para>
      {questions.length === 0 ? (
        <Para>{t.questions.none}</Para>
      ) : (
        <>
          <h2 class="govuk-heading-m">{t.questions.waiting}</h2>
          {waiting.length === 0 && <Para>{t.questions.noneWaiting}</Para>}
          <Listed questions={waiting} />
          {answered.length > 0 && <h2 class="govuk-heading-m">{t.questions.answered}</h2>}
          <Listed questions={answered} />
        </>
      )}
    </PublicPage>
  )
}

const Listed = ({ questions }: { questions: readonly AskedQuestion[] }) => {
  const t = useCopy(copy).questions
  const { date } = useDays()
  if (questions.length === 0) return null
  return (
    <ul class="kept-list">
      {questions.map(question => (
        <li>
          <Question question={question} />
          <Para>
            <Link href={`/meetings/${question.meeting}`} text={t.from(date(question.askedOn))} />
          </Para>
        </li>
      ))}
    </ul>
  )
}
