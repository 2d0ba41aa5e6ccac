import { useCopy } from '../../../platform/render/index.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import { workingDaysBetween } from '../../../standards/working-days.ts'
import { TaskList, type TaskListItem } from '../../../ui/govuk/index.ts'
import { StaffPage } from '../../../ui/layouts/index.ts'
import { Para, useDays } from '../../../ui/words/index.tsx'
import { copy } from '../copy.ts'
import type { Desk } from '../life.ts'
import { minutesStanding } from '../rules/minutes-clock.ts'
import { staffCopy } from '../staff-copy.ts'
import { Link } from './parts.tsx'

export interface DeskProps {
  readonly desk: Desk
  readonly today: CalendarDate
  /** What this person may do here. */
  readonly may: { readonly write: boolean; readonly approve: boolean; readonly readPrivate: boolean }
}

/** One meeting's task list: what is done, what is to do, and how long is left. */
export const DeskPage = ({ desk, today, may }: DeskProps) => {
  const t = useCopy(staffCopy)
  const c = useCopy(copy)
  const { date, day } = useDays()
  const { meeting, published } = desk
  const { key, on } = meeting
  return (
    <StaffPage title={c.title(date(on))} back="/staff/meetings">
      <span class="govuk-caption-l">{meeting.boardName}</span>
      <h1 class="govuk-heading-l">{c.title(date(on))}</h1>
      <Para>
        {day(on)}, {c.time(meeting.starts, meeting.ends)}. {meeting.place}
      </Para>
      {meeting.keptHere ? <DeskClock desk={desk} today={today} /> : <Para>{t.meeting.elsewhere}</Para>}
      <Para>
        {published ? <Link href={`/meetings/${key}`} text={t.meeting.publicPage} /> : t.meeting.notPublic}
      </Para>
      {meeting.keptHere && <Tasks desk={desk} today={today} may={may} />}
    </StaffPage>
  )
}

const DeskClock = ({ desk: { meeting, life }, today }: Pick<DeskProps, 'desk' | 'today'>) => {
  const t = useCopy(staffCopy).meeting
  const { day } = useDays()
  const standing = minutesStanding({ ...meeting, publishedOn: life.draftPublishedOn }, today)
  const due = day(standing.dueOn)
  if (standing.kind === 'published') return <Para>{t.clockOut(day(standing.on), standing.after)}</Para>
  if (standing.kind === 'late') return <p class="govuk-body kept-late">{t.clockLate(due, standing.late)}</p>
  if (standing.kind === 'to-come') return <Para>{t.clockToCome(due)}</Para>
  if (standing.dueOn === today) return <Para>{t.clockToday}</Para>
  return <Para>{t.clockLeft(due, workingDaysBetween(today, standing.dueOn))}</Para>
}

const Tasks = ({ desk, today, may }: DeskProps) => {
  const t = useCopy(staffCopy).meeting
  const held = desk.meeting.on <= today
  const groups = [
    { heading: t.prepare, items: usePreparing(desk, may.write) },
    ...(held ? [{ heading: t.write, items: useWriting(desk, may) }] : []),
    ...(held ? [{ heading: t.publish, items: usePublishing(desk, may) }] : []),
  ]
  return (
    <>
      {groups.map(({ heading, items }, at) => (
        <section>
          <h2 class="govuk-heading-m">{heading}</h2>
          <TaskList items={items} idPrefix={`tasks-${at + 1}`} />
        </section>
      ))}
    </>
  )
}

/** A task of this meeting; without the right to do it, it is shown and leads nowhere. */
function useTask(desk: Desk) {
  const t = useCopy(staffCopy).meeting
  return (text: string, path: string, done: boolean | string, may: boolean): TaskListItem => ({
    title: { text },
    status: { text: typeof done === 'string' ? done : done ? t.done : t.todo },
    ...(may && { href: `/staff/meetings/${desk.meeting.key}/${path}` }),
  })
}

function usePreparing(desk: Desk, mayWrite: boolean): TaskListItem[] {
  const t = useCopy(staffCopy).meeting
  const { date } = useDays()
  const task = useTask(desk)
  const { published, facts, life } = desk
  const isNotice = published !== null && life.draftPublishedOn === null
  const out = isNotice ? t.noticeOut(date(published.publishedOn)) : published !== null
  return [
    task(t.details, 'details', true, mayWrite),
    task(t.agenda, 'agenda', facts.agenda.length > 0 && t.items(facts.agenda.length), mayWrite),
    task(t.notice, 'notice', out, mayWrite && life.draftPublishedOn === null),
  ]
}

function useWriting(desk: Desk, may: DeskProps['may']): TaskListItem[] {
  const t = useCopy(staffCopy).meeting
  const task = useTask(desk)
  const { facts, life } = desk
  const hasQuickRead = facts.passages.some(({ about, words }) => about !== 'item' && words !== '')
  return [
    task(t.attendance, 'attendance', life.hasAttendance, may.write),
    ...facts.agenda.map(({ number, title }) => {
      const done = !life.itemsWithoutWords.includes(number)
      return task(t.item(number, title), `minutes/${number}`, done, may.write)
    }),
    task(t.quickRead, 'quick-read', hasQuickRead, may.write),
    { ...task(t.private, 'private', '', may.readPrivate), hint: { text: t.privateHint } },
  ]
}

function usePublishing(desk: Desk, may: DeskProps['may']): TaskListItem[] {
  const t = useCopy(staffCopy).meeting
  const { date } = useDays()
  const task = useTask(desk)
  const { life, waiting } = desk
  const newest = life.approvedPublishedOn ?? life.draftPublishedOn
  const out = waiting ? t.waiting : newest === null ? false : t.noticeOut(date(newest))
  const approved = life.approval === null ? false : t.approved(date(life.approval.meetingOn))
  return [
    task(t.preview, 'preview', '', true),
    task(t.draft, 'publish', out, may.write),
    task(t.approve, 'approve', approved, may.approve),
  ]
}
