import type { FormView } from '../../../platform/forms/index.ts'
import { useCopy } from '../../../platform/render/index.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import { InsetText } from '../../../ui/govuk/index.ts'
import { StaffPage } from '../../../ui/layouts/index.ts'
import { Para, Points, useDays } from '../../../ui/words/index.tsx'
import { publishForm, type approveForm } from '../forms.ts'
import type { Desk } from '../life.ts'
import { nextStage, type WhyNotPublish } from '../rules/minutes-life.ts'
import { askedQuestions, publicDecisions, type PublishedMeeting } from '../rules/published.ts'
import type { AnswerSnapshot } from '../rules/snapshot.ts'
import { staffCopy } from '../staff-copy.ts'
import { FullBody } from './full.tsx'
import { MeetingBody } from './meeting.tsx'
import { Link } from './parts.tsx'
import { StaffForm } from './staff-parts.tsx'

interface PreviewProps {
  readonly meeting: PublishedMeeting
  readonly answers: readonly AnswerSnapshot[]
  readonly today: CalendarDate
  /** True for exactly what waits for a second person; false for what is written now. */
  readonly proposed: boolean
  /** The quick read, or the full minutes. */
  readonly part: 'quick' | 'full'
}

/** A meeting's public pages before they are public. */
export const PreviewPage = ({ meeting, answers, today, proposed, part }: PreviewProps) => {
  const t = useCopy(staffCopy).preview
  const facts = {
    meeting,
    decisions: publicDecisions([meeting]),
    questions: askedQuestions([meeting], answers, today),
    today,
  }
  const here = `/staff/meetings/${meeting.snapshot.key}`
  return (
    <StaffPage title={t.title} back={here}>
      <InsetText>
        {t.not} {proposed && t.proposed}
      </InsetText>
      {part === 'quick' ? (
        <MeetingBody {...facts} fullAt={`${here}/${proposed ? 'proposed' : 'preview'}/full`} />
      ) : (
        <FullBody {...facts} versions={[]} version={0} />
      )}
    </StaffPage>
  )
}

interface PublishProps {
  readonly desk: Desk
  readonly missing: readonly WhyNotPublish[]
  readonly needsTwo: boolean
  readonly view: FormView
}

export const PublishPage = ({ desk, missing, needsTwo, view }: PublishProps) => {
  const t = useCopy(staffCopy).publish
  const { date } = useDays()
  const { meeting, life } = desk
  const here = `/staff/meetings/${meeting.key}`
  if (missing.length > 0) {
    return (
      <StaffPage title={t.cannot} back={here}>
        <h1 class="govuk-heading-l">{t.cannot}</h1>
        <Points of={missing.map(code => t.why[code])} />
      </StaffPage>
    )
  }
  const stage = nextStage(life)
  const isCorrection = stage === 'draft' && life.draftPublishedOn !== null
  return (
    <StaffForm
      title={t.title}
      caption={date(meeting.on)}
      back={here}
      of={publishForm}
      view={view}
      save={t.button}
    >
      <Para>{t[stage]}</Para>
      {isCorrection && <Para>{t.correction}</Para>}
      {needsTwo && <Para>{t.second}</Para>}
      <Para>
        <Link href={`${here}/preview`} text={useCopy(staffCopy).meeting.preview} />
      </Para>
    </StaffForm>
  )
}

interface ApproveProps {
  readonly desk: Desk
  readonly of: ReturnType<typeof approveForm>
  readonly view: FormView
  readonly cannot: string | null
}

export const ApprovePage = ({ desk, of, view, cannot }: ApproveProps) => {
  const t = useCopy(staffCopy).approve
  const { date } = useDays()
  const { meeting } = desk
  const here = `/staff/meetings/${meeting.key}`
  if (cannot !== null) {
    return (
      <StaffPage title={t.cannot} back={here}>
        <h1 class="govuk-heading-l">{t.cannot}</h1>
        <Para>{cannot}</Para>
      </StaffPage>
    )
  }
  return (
    <StaffForm title={t.title} caption={date(meeting.on)} back={here} of={of} view={view} save={t.save} />
  )
}
