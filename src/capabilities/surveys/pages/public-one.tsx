import { useCopy } from '../../../platform/render/index.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import { PublicPage } from '../../../ui/layouts/index.ts'
import { A, Para, useDays } from '../../../ui/words/index.tsx'
import { publicCopy } from '../public-copy.ts'
import type { PublicSurvey } from '../rules/public-survey.ts'
import { AnswerStands, WhenAsked } from './public-list.tsx'

interface PublicSurveyProps {
  readonly survey: PublicSurvey
  readonly smallNumber: number
  readonly today: CalendarDate
}

/** What was asked, how many answered, what we heard, and our one answer to all of them. */
export const PublicSurveyPage = ({ survey, smallNumber, today }: PublicSurveyProps) => {
  const t = useCopy(publicCopy).one
  return (
    <PublicPage title={survey.title} back="/surveys">
      <h1 class="govuk-heading-l">{survey.title}</h1>
      <Para>
        <WhenAsked survey={survey} /> <HowMany survey={survey} smallNumber={smallNumber} />
      </Para>
      <h2 class="govuk-heading-m">{t.heard}</h2>
      {survey.heard === null ? <Para>{t.noneHeard}</Para> : <Para classes="kept-words">{survey.heard}</Para>}
      <h2 class="govuk-heading-m">{t.answer}</h2>
      {survey.answer === null ? (
        <Para>
          <AnswerStands survey={survey} today={today} />
        </Para>
      ) : (
        <Answer answer={survey.answer} />
      )}
      <p class="kept-source">{t.apart}</p>
      <h2 class="govuk-heading-m">{t.next}</h2>
      <ul class="kept-rows">
        <li>
          <A href="/themes">{t.themes}</A>
        </li>
        <li>
          <A href="/tell-us">{t.tellUs}</A>
        </li>
        <li>
          <A href="/talk-to-a-person">{t.talk}</A>
        </li>
      </ul>
    </PublicPage>
  )
}

const HowMany = ({ survey, smallNumber }: Omit<PublicSurveyProps, 'today'>) => {
  const t = useCopy(publicCopy).one
  const { answered, asked, read, allRead } = survey
  return (
    <>
      {answered === null
        ? t.few(smallNumber)
        : asked === null
          ? t.answered(answered)
          : t.ofAsked(answered, asked)}{' '}
      {allRead ? t.allRead : read === null ? t.reading : t.read(read)}
    </>
  )
}

const Answer = ({ answer }: { answer: NonNullable<PublicSurvey['answer']> }) => {
  const t = useCopy(publicCopy).one
  const { date } = useDays()
  const { words, byName, byJob, on, putRightOn } = answer
  return (
    <>
      <blockquote class="govuk-body kept-quote kept-words">{words}</blockquote>
      <Para>
        {t.by(byName, byJob, date(on))} {putRightOn !== null && t.putRight(date(putRightOn))}
      </Para>
    </>
  )
}

/** A survey that was taken in by mistake and undone after everybody could read of it. */
export const SurveyGonePage = () => {
  const t = useCopy(publicCopy).one
  return (
    <PublicPage title={t.gone} back="/surveys">
      <h1 class="govuk-heading-l">{t.gone}</h1>
      <Para>{t.goneWhy}</Para>
      <Para>
        <A href="/surveys">{t.back}</A>
      </Para>
    </PublicPage>
  )
}
