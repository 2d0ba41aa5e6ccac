import { useCopy } from '../../../platform/render/index.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import { Para, useDays } from '../../../ui/words/index.tsx'
import { copy } from '../copy.ts'
import type { MinutesStanding } from '../rules/minutes-clock.ts'
import type { AskedQuestion, PublishedMeeting } from '../rules/published.ts'
import { standingOf } from '../rules/published.ts'

export const Link = ({ href, text }: { href: string; text: string }) => (
  <a class="govuk-link" href={href}>
    {text}
  </a>
)

/** A name, or words of the board: written down as they were given, and not ours to make plainer. */
export const Given = ({ words }: { words: string }) => <span class="kept-words">{words}</span>

export const PromiseLink = ({ number }: { number: number | null }) => {
  const t = useCopy(copy).meeting
  return number === null ? null : <Link href={`/plan/promises/${number}`} text={t.promise(number)} />
}

/** Where the minutes stand, in a full sentence, and late things said first. */
export const MinutesClock = ({ meeting, today }: { meeting: PublishedMeeting; today: CalendarDate }) => {
  const t = useCopy(copy).clock
  const { day } = useDays()
  const standing = standingOf(meeting, today)
  const { minutes, minutesAddress, source, minutesIn } = meeting.snapshot
  const isOpen = standing.kind !== 'published' && standing.kind !== 'unknown'
  return (
    <>
      <p class={isLate(standing) ? 'govuk-body kept-late' : 'govuk-body'}>
        {clockWords(
          standing,
          minutesIn,
          minutes === null ? { ...t, published: t.publishedElsewhere } : t,
          day
        )}
      </p>
      {isOpen && standing.provisional && <Para>{t.provisional}</Para>}
      {minutesAddress !== null && (
        <Para>
          <Link href={minutesAddress} text={t.elsewhere} />
        </Para>
      )}
      {source !== null && (
        <Para>
          <Link href={source.address} text={t.source} />. {t.asAt(day(source.asAt))}
        </Para>
      )}
    </>
  )
}

const isLate = (standing: MinutesStanding): boolean =>
  standing.kind === 'late' || (standing.kind === 'published' && standing.late > 0)

type ClockWords = ReturnType<typeof copy.in>['clock']
type Write = (date: CalendarDate) => string

function clockWords(standing: MinutesStanding, promised: number, t: ClockWords, day: Write): string {
  const due = day(standing.dueOn)
  switch (standing.kind) {
    case 'published': {
      const said = t.published(day(standing.on), standing.after, promised, due)
      return standing.late > 0 ? `${said} ${t.publishedLate(standing.late)}` : said
    }
    case 'to-come':
      return t.toCome(due)
    case 'waiting':
      return t.waiting(due, promised)
    case 'late':
      return t.late(due, standing.late)
    case 'unknown':
      return t.unknown(due)
  }
}

/** The same in a few words, for lists. */
export const ShortClock = ({ meeting, today }: { meeting: PublishedMeeting; today: CalendarDate }) => {
  const t = useCopy(copy).short
  const { date } = useDays()
  const standing = standingOf(meeting, today)
  const draft = meeting.snapshot.minutes?.stage === 'draft' ? ` ${t.draft}` : ''
  return (
    <span class={isLate(standing) ? 'kept-late' : undefined}>{shortWords(standing, t, date) + draft}</span>
  )
}

function shortWords(standing: MinutesStanding, t: ReturnType<typeof copy.in>['short'], date: Write): string {
  const due = date(standing.dueOn)
  switch (standing.kind) {
    case 'published':
      return standing.late > 0
        ? t.publishedLate(date(standing.on), standing.late)
        : t.published(date(standing.on))
    case 'to-come':
      return t.toCome
    case 'waiting':
      return t.waiting(due)
    case 'late':
      return t.late(due, standing.late)
    case 'unknown':
      return t.unknown(due)
  }
}

/** One question of the board: who asked, what, by when an answer is owed, and the answer. */
export const Question = ({ question }: { question: AskedQuestion }) => {
  const t = useCopy(copy)
  const { answers, standing } = question
  return (
    <div class="kept-stack" id={`question-${question.meeting}-${question.number}`}>
      <Para>
        <Given words={question.asks.name} /> {t.meeting.asked}
      </Para>
      <blockquote class="kept-quote govuk-body">{question.question}</blockquote>
      {question.promise !== null && (
        <Para>
          <PromiseLink number={question.promise} />
        </Para>
      )}
      {answers.map((answer, at) => (
        <>
          {at > 0 && <Para>{t.question.more}</Para>}
          <p class="govuk-body kept-words">{answer.words}</p>
        </>
      ))}
      <p class={standing.kind === 'late' ? 'govuk-body kept-late' : 'govuk-body'}>
        <QuestionClock question={question} />
      </p>
    </div>
  )
}

const QuestionClock = ({ question: { standing, owedBy, answers } }: { question: AskedQuestion }) => {
  const t = useCopy(copy).question
  const { date } = useDays()
  const due = date(standing.dueOn)
  if (standing.kind === 'answered') {
    return (
      <>
        {t.answered(date(standing.on))} <Given words={`${answers[0]?.by ?? owedBy}.`} />{' '}
        {standing.late > 0 && t.answeredLate(standing.late)}
      </>
    )
  }
  return (
    <>
      {standing.kind === 'late' ? t.late(due, standing.late) : t.waiting(due)} <Given words={`${owedBy}.`} />
    </>
  )
}
