import { useCopy } from '../../../platform/render/index.ts'
import { InsetText, Table } from '../../../ui/govuk/index.ts'
import { PublicPage } from '../../../ui/layouts/index.ts'
import { Para, Points, useDays } from '../../../ui/words/index.tsx'
import { copy } from '../copy.ts'
import { placeInDay } from '../rules/meeting-key.ts'
import type { PublishedMeeting } from '../rules/published.ts'
import type { AgendaLine, AttendanceLine, MinutesSnapshot } from '../rules/snapshot.ts'
import type { MeetingProps } from './meeting.tsx'
import { ActionPoint, Decision, Leader, Stage } from './minutes-parts.tsx'
import { Given, Link, MinutesClock, Question } from './parts.tsx'

interface FullProps extends MeetingProps {
  /** Every version, oldest first. */
  readonly versions: readonly PublishedMeeting[]
  /** Which of them this page shows, from 1. */
  readonly version: number
}

/** The whole of the minutes, of the newest version or of an earlier one. */
export const FullPage = (props: FullProps) => {
  const t = useCopy(copy)
  const { date } = useDays()
  const { key, on } = props.meeting.snapshot
  const isOld = props.version < props.versions.length
  const title = isOld
    ? t.full.oldTitle(date(on), placeInDay(key), props.version)
    : t.full.title(date(on), placeInDay(key))
  const crumbs = [
    { text: t.home, href: '/' },
    { text: t.meetings, href: '/meetings' },
    { text: date(on), href: `/meetings/${key}` },
    { text: t.full.crumb, href: '' },
  ]
  return (
    <PublicPage title={title} breadcrumbs={crumbs}>
      <FullBody {...props} />
    </PublicPage>
  )
}

export const FullBody = ({ meeting, decisions, questions, versions, version, today }: FullProps) => {
  const t = useCopy(copy)
  const { date } = useDays()
  const { key, on, boardName, agenda, minutes } = meeting.snapshot
  if (minutes === null) return null
  const isOld = version < versions.length
  const parts = { minutes, decisions, questions }
  return (
    <>
      <span class="govuk-caption-l">{boardName}</span>
      <h1 class="govuk-heading-l">{t.full.title(date(on), placeInDay(key))}</h1>
      {isOld && (
        <InsetText>
          <strong>{t.stage.replaced}</strong> <Link href={`/meetings/${key}/full`} text={t.stage.readNew} />
        </InsetText>
      )}
      <MinutesClock meeting={meeting} today={today} />
      <Stage minutes={minutes} />
      <Attendance lines={minutes.attendance} />
      {agenda.map(item => (
        <Item item={item} {...parts} />
      ))}
      <Other {...parts} />
      {versions.length > 0 && <Versions meetingKey={key} versions={versions} />}
    </>
  )
}

const Attendance = ({ lines }: { lines: readonly AttendanceLine[] }) => {
  const t = useCopy(copy).full
  if (lines.length === 0) return null
  return (
    <Table
      caption={t.attendance}
      captionClasses="govuk-table__caption--m"
      firstCellIsHeader
      head={[
        { text: t.organisation },
        { text: t.present, format: 'numeric' },
        { text: t.apologies, format: 'numeric' },
      ]}
      rows={lines.map(({ organisation, present, apologies, roles }) => [
        { html: <Given words={roles ? `${organisation.name} (${roles})` : organisation.name} /> },
        { text: present, format: 'numeric' },
        { text: apologies, format: 'numeric' },
      ])}
    />
  )
}

type Parts = Pick<FullProps, 'decisions' | 'questions'> & { readonly minutes: MinutesSnapshot }

const Item = ({ item, minutes, decisions, questions }: Parts & { item: AgendaLine }) => {
  const t = useCopy(copy).full
  const { number, title, presenter, organisation } = item
  const text = minutes.items.find(one => one.item === number)?.text
  return (
    <section>
      <h2 class="govuk-heading-m govuk-!-margin-top-7">
        {number}. <Given words={title} />
      </h2>
      <Leader name={presenter ?? organisation?.name} />
      {text === undefined ? <Para>{t.noWords}</Para> : <p class="govuk-body kept-words">{text}</p>}
      <Lines {...{ minutes, decisions, questions }} item={number} />
    </section>
  )
}

/** Lines that belong to no item. */
const Other = ({ minutes, decisions, questions }: Parts) => {
  const all = [...minutes.actions, ...decisions, ...questions]
  if (all.every(({ item }) => item !== null)) return null
  return (
    <section>
      <h2 class="govuk-heading-m govuk-!-margin-top-7">{useCopy(copy).full.other}</h2>
      <Lines {...{ minutes, decisions, questions }} item={null} />
    </section>
  )
}

const Lines = ({ item, minutes, decisions, questions }: Parts & { item: number | null }) => {
  const here = <T extends { readonly item: number | null }>(lines: readonly T[]) =>
    lines.filter(line => line.item === item)
  return (
    <>
      {here(decisions).map(decision => (
        <Decision decision={decision} />
      ))}
      {here(questions).map(question => (
        <Question question={question} />
      ))}
      {here(minutes.actions).map(action => (
        <ActionPoint action={action} />
      ))}
    </>
  )
}

const Versions = ({
  meetingKey,
  versions,
}: {
  meetingKey: string
  versions: readonly PublishedMeeting[]
}) => {
  const t = useCopy(copy).stage
  const { date } = useDays()
  return (
    <section>
      <h2 class="govuk-heading-m govuk-!-margin-top-7">{t.versions}</h2>
      <Points
        of={versions.map(({ snapshot, publishedOn }, at) => (
          <>
            <Link
              href={
                at + 1 === versions.length
                  ? `/meetings/${meetingKey}/full`
                  : `/meetings/${meetingKey}/versions/${at + 1}`
              }
              text={t.version(at + 1, snapshot.minutes?.stage ?? 'draft', date(publishedOn))}
            />{' '}
            ({at + 1 === versions.length ? t.newest : t.superseded})
          </>
        ))}
      />
    </section>
  )
}
