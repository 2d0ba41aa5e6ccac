import { usePage, useCopy } from '../../../platform/render/index.ts'
import { formatDate, type CalendarDate } from '../../../standards/calendar.ts'
import { FormKeys } from '../../../ui/forms/index.ts'
import { Button, SummaryList } from '../../../ui/govuk/index.ts'
import { StaffPage } from '../../../ui/layouts/index.ts'
import { placeOf } from '../duties.ts'
import { daysLate, type PromisedDays } from '../rules/days.ts'
import { newestClearing, type WhyNotPublic } from '../rules/publishable.ts'
import { storyStatus } from '../rules/status.ts'
import type { Answer, Clearing, Outcome, Sharing, Teller } from '../rules/story.ts'
import { staffCopy } from '../staff-copy.ts'
import { AnswerQuote } from './answer-quote.tsx'
import { MarkedWords } from './marked-words.tsx'
import { StatusTag } from './status-tag.tsx'

export interface StaffStory {
  readonly reference: string
  readonly teller: Teller
  /** The cornerstone's name; null when the teller did not know. */
  readonly place: string | null
  readonly sharing: Sharing
  readonly receivedOn: CalendarDate
  readonly words: string
  readonly promised: PromisedDays
  readonly today: CalendarDate
  readonly readers: readonly { readonly byName: string; readonly byJob: string; readonly on: CalendarDate }[]
  readonly clearings: readonly Clearing[]
  readonly answers: readonly Answer[]
  readonly outcomes: readonly Outcome[]
  readonly whyNot: WhyNotPublic | null
  /** Its number once it is public. */
  readonly publicNumber: number | null
  readonly may: { readonly clear: boolean; readonly answer: boolean }
  readonly readByMe: boolean
}

/** One story: what was told, what we owe, and everything that can be done with it. */
export const StaffStoryPage = ({ story }: { story: StaffStory }) => {
  const t = useCopy(staffCopy).story
  const { answers, outcomes, readers } = story
  const status = storyStatus({
    readings: readers.length,
    answers: answers.length,
    outcome: outcomes.at(-1)?.kind ?? null,
  })
  return (
    <StaffPage title={t.title(story.reference)} back="/staff/stories">
      <h1 class="govuk-heading-l">{t.title(story.reference)}</h1>
      <p class="govuk-body">
        <StatusTag status={status} />
      </p>
      <h2 class="govuk-heading-m">{t.words}</h2>
      <MarkedWords words={story.words} />
      <p class="govuk-body-s">{t.suggestions}</p>
      {!story.readByMe && <Press at={`${placeOf(story.reference)}/read`} text={t.iHaveRead} />}
      <p class="govuk-body">{t.passOn}</p>
      <About story={story} />
      <Answers story={story} />
      <Cleared story={story} />
      <Publishing story={story} />
    </StaffPage>
  )
}

const About = ({ story }: { story: StaffStory }) => {
  const t = useCopy(staffCopy)
  const day = useDay()
  const { teller, place, sharing, receivedOn, readers } = story
  const row = (key: string, value: string) => ({ key: { text: key }, value: { text: value } })
  return (
    <>
      <h2 class="govuk-heading-m">{t.story.about}</h2>
      <SummaryList
        rows={[
          row(t.story.told, day(receivedOn)),
          row(t.story.teller, t.tellers[teller]),
          row(t.story.place, place ?? t.notKnown),
          row(t.story.sharing, t.sharings[sharing]),
          row(
            t.story.readBy,
            readers.map(r => t.story.byOn(r.byName, r.byJob, day(r.on))).join('; ') || t.story.nobody
          ),
        ]}
      />
      <Due story={story} />
    </>
  )
}

/** What is still owed, and by how much it is late. */
const Due = ({ story }: { story: StaffStory }) => {
  const t = useCopy(staffCopy)
  const day = useDay()
  const { promised, today, readers, answers } = story
  const owed = [
    ...(readers.length === 0 ? [[t.story.dueRead, promised.readBy] as const] : []),
    ...(answers.length === 0 ? [[t.story.dueAnswer, promised.answerBy] as const] : []),
  ]
  return (
    <>
      {owed.map(([what, by]) => (
        <p class="govuk-body">
          {what} {day(by)}
          {daysLate(by, today) > 0 && (
            <>
              . <strong class="kept-late">{t.list.lateBy(daysLate(by, today))}</strong>
            </>
          )}
        </p>
      ))}
    </>
  )
}

const Answers = ({ story }: { story: StaffStory }) => {
  const t = useCopy(staffCopy).story
  const { answers, outcomes, may, reference } = story
  const day = useDay()
  return (
    <>
      <h2 class="govuk-heading-m">{t.answers}</h2>
      {answers.length === 0 && <p class="govuk-body">{t.noAnswer}</p>}
      {answers.map(answer => (
        <AnswerQuote answer={answer} />
      ))}
      {may.answer && (
        <Button
          text={answers.length === 0 ? t.write : t.writeAnother}
          href={`${placeOf(reference)}/answer`}
          classes={answers.length === 0 ? '' : 'govuk-button--secondary'}
        />
      )}
      {outcomes.length > 0 && <h2 class="govuk-heading-m">{t.outcomes}</h2>}
      {outcomes.map(({ text, why, byName, byJob, on }) => (
        <>
          <p class="govuk-body govuk-!-margin-bottom-1">{t.byOn(byName, byJob, day(on))}</p>
          <blockquote class="govuk-body kept-quote">{why === null ? text : `${text}\n${why}`}</blockquote>
        </>
      ))}
    </>
  )
}

const Cleared = ({ story }: { story: StaffStory }) => {
  const t = useCopy(staffCopy).story
  const day = useDay()
  const { clearings, may, reference, sharing } = story
  const newest = newestClearing(clearings)
  return (
    <>
      <h2 class="govuk-heading-m">{newest?.kind === 'not-to-publish' ? t.keptBack : t.cleared}</h2>
      {newest && (
        <>
          <p class="govuk-body govuk-!-margin-bottom-1">{t.jobOn(newest.byJob, day(newest.on))}</p>
          <blockquote class="govuk-body kept-quote">{newest.words ?? newest.why}</blockquote>
        </>
      )}
      {may.clear && (
        <p class="govuk-body">
          <a class="govuk-link" href={`${placeOf(reference)}/names`}>
            {newest === undefined ? t.clear : t.clearAgain}
          </a>
        </p>
      )}
      {may.clear && sharing === 'everyone' && newest?.kind !== 'not-to-publish' && (
        <p class="govuk-body">
          <a class="govuk-link" href={`${placeOf(reference)}/keep-back`}>
            {t.keepBack}
          </a>
        </p>
      )}
    </>
  )
}

const Publishing = ({ story }: { story: StaffStory }) => {
  const t = useCopy(staffCopy).story
  const { whyNot, may, publicNumber, reference } = story
  return (
    <>
      <h2 class="govuk-heading-m">{t.publish}</h2>
      <p class="govuk-body">{whyNot === null ? t.mayPublish : t.whyNot[whyNot]}</p>
      {publicNumber !== null && (
        <p class="govuk-body">
          <a class="govuk-link" href={`/stories/${publicNumber}`}>
            {t.seePublic(publicNumber)}
          </a>
        </p>
      )}
      {whyNot === null && may.clear && (
        <Press
          at={`${placeOf(reference)}/publish`}
          text={publicNumber === null ? t.publish : t.publishAgain}
        />
      )}
    </>
  )
}

const Press = ({ at, text }: { at: string; text: string }) => (
  <form method="post" action={at} novalidate>
    <FormKeys />
    <Button text={text} preventDoubleClick />
  </form>
)

function useDay(): (date: CalendarDate) => string {
  const { language } = usePage()
  return date => formatDate(date, language)
}
