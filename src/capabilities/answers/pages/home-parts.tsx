import { useCopy } from '../../../platform/render/index.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import { A, Para, useDays } from '../../../ui/words/index.tsx'
import type { Area } from '../../area/index.ts'
import { homeCopy } from '../copy/home.ts'
import type { HomeFacts } from '../home.ts'

interface KeepingProps {
  readonly area: Area
  readonly facts: HomeFacts
  readonly today: CalendarDate
}

/** Stories sent and answered, what is late, and the day the numbers are for. */
export const KeepingOurWord = ({ area, facts: { stories, countedOn }, today }: KeepingProps) => {
  const t = useCopy(homeCopy)
  const { date } = useDays()
  const { read, answered } = area.standards
  return (
    <section class="kept-word" aria-labelledby="our-word">
      <h2 class="govuk-heading-m" id="our-word">
        {t.word.heading}
      </h2>
      {stories === null ? (
        <>
          <Para>{t.word.none}</Para>
          <Para>{t.word.standard(read.workingDays, answered.workingDays)}</Para>
        </>
      ) : (
        <>
          <Numbers stories={stories} />
          <p class="kept-source">{t.word.asAt(date(today))}</p>
          {countedOn !== null && <p class="kept-source">{t.counted(date(countedOn), area.smallNumber)}</p>}
        </>
      )}
      <Para>
        <A href="/our-word">{t.word.more}</A>
      </Para>
    </section>
  )
}

const Numbers = ({ stories }: { stories: NonNullable<HomeFacts['stories']> }) => {
  const t = useCopy(homeCopy).word
  const { sent, answered, late, anyLate, longestWait } = stories
  return (
    <>
      <p class="govuk-body-l govuk-!-margin-bottom-2">
        {sent.kind === 'shown' ? t.sent(sent.count) : t.sentFew(sent.below)}{' '}
        {answered.kind === 'shown' ? t.answered(answered.count) : t.answeredFew(answered.below)}
      </p>
      <Para>
        {anyLate ? (
          <span class="kept-late">{late.kind === 'shown' ? t.late(late.count) : t.lateFew(late.below)}</span>
        ) : (
          t.noneLate
        )}{' '}
        {longestWait !== null && t.wait(longestWait)}
      </Para>
    </>
  )
}

/** What a visitor can do next: the meeting that comes, and a vote that is open. */
export const ComingUp = ({ facts: { meeting, vote } }: { facts: HomeFacts }) => {
  const t = useCopy(homeCopy).next
  const { day } = useDays()
  return (
    <section aria-labelledby="coming-up">
      <h2 class="govuk-heading-m" id="coming-up">
        {t.heading}
      </h2>
      {vote !== null && (
        <Para>
          <A href={`/vote/${vote.key}`}>{t.vote(vote.title)}</A>
          <br />
          {vote.closes !== null && t.closes(day(vote.closes))} {vote.event !== null && t.where(vote.event)}
        </Para>
      )}
      <Para>
        {meeting === null ? (
          <>
            {t.noMeeting} <A href="/meetings">{t.meetings}</A>
          </>
        ) : (
          <A href={`/meetings/${meeting.key}`}>{t.meeting(day(meeting.on))}</A>
        )}
      </Para>
    </section>
  )
}
