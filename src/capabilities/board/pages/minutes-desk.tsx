import type { Child } from 'hono/jsx'
import type { FormView } from '../../../platform/forms/index.ts'
import { useCopy, usePage } from '../../../platform/render/index.ts'
import { FormFields, FormKeys } from '../../../ui/forms/index.ts'
import { Button, InsetText } from '../../../ui/govuk/index.ts'
import { StaffPage } from '../../../ui/layouts/index.ts'
import { Para, useDays } from '../../../ui/words/index.tsx'
import { itemForm, type attendanceForm } from '../forms.ts'
import type { MeetingFacts } from '../rules/make-snapshot.ts'
import type { AgendaItem, ConfidentialItem, MeetingRow, Passage } from '../rules/records.ts'
import { staffCopy } from '../staff-copy.ts'
import { Link } from './parts.tsx'
import { StaffForm } from './staff-parts.tsx'
import type { privateForm } from '../forms.ts'

interface ItemDeskProps {
  readonly facts: MeetingFacts
  readonly item: AgendaItem
  readonly view: FormView
  /** What somebody else saved while this was being written. */
  readonly clash: Passage | null
}

/** The minutes of one item, with the decisions, questions and actions that came of it. */
export const ItemDeskPage = ({ facts, item, view, clash }: ItemDeskProps) => {
  const t = useCopy(staffCopy)
  const { date } = useDays()
  const { key, on } = facts.meeting
  const here = `/staff/meetings/${key}/minutes/${item.number}`
  const title = t.meeting.item(item.number, item.title)
  return (
    <StaffPage title={title} back={`/staff/meetings/${key}`} errors={view.errors}>
      <span class="govuk-caption-l">{date(on)}</span>
      <h1 class="govuk-heading-l">{title}</h1>
      <form method="post" novalidate>
        <FormKeys />
        {clash && <InsetText text={t.item.clash(clash.by ?? t.item.someone)} />}
        <FormFields of={itemForm} view={view} />
        {clash && (
          <>
            <h2 class="govuk-heading-s">{t.item.theirs}</h2>
            <p class="govuk-body kept-words">{clash.words}</p>
          </>
        )}
        <Button text={t.item.save} preventDoubleClick />
      </form>
      <LinesOfItem facts={facts} item={item} here={here} />
    </StaffPage>
  )
}

const LinesOfItem = ({ facts, item, here }: { facts: MeetingFacts; item: AgendaItem; here: string }) => {
  const t = useCopy(staffCopy).item
  const ofItem = <T extends { readonly item: string | null }>(lines: readonly T[]) =>
    lines.filter(line => line.item === item.id)
  return (
    <>
      <Lines
        heading={t.decisions}
        add={<Link href={`${here}/decision`} text={t.addDecision} />}
        lines={ofItem(facts.decisions).map(({ id, words }) => ({ id, words }))}
        here={here}
      />
      <Lines
        heading={t.questions}
        add={<Link href={`${here}/question`} text={t.addQuestion} />}
        lines={ofItem(facts.challenges).map(({ id, question }) => ({ id, words: question }))}
        here={here}
      />
      <Lines
        heading={t.actions}
        add={<Link href={`${here}/action`} text={t.addAction} />}
        lines={ofItem(facts.actions).map(({ id, words, owner }) => ({ id, words: `${owner}: ${words}` }))}
        here={here}
      />
    </>
  )
}

interface LinesProps {
  readonly heading: string
  readonly add: Child
  readonly lines: readonly { readonly id: string; readonly words: string }[]
  readonly here: string
}

const Lines = ({ heading, add, lines, here }: LinesProps) => {
  const t = useCopy(staffCopy)
  return (
    <section>
      <h2 class="govuk-heading-m">{heading}</h2>
      {lines.length === 0 && <Para>{t.none}</Para>}
      <ul class="govuk-list govuk-list--bullet">
        {lines.map(({ id, words }) => (
          <li>
            {words}{' '}
            <a class="govuk-link" href={`${here}/take-out/${id}`}>
              {t.item.takeOut}
              <span class="govuk-visually-hidden">: {words}</span>
            </a>
          </li>
        ))}
      </ul>
      <Para>{add}</Para>
    </section>
  )
}

interface AttendanceProps {
  readonly meeting: MeetingRow
  readonly organisations: readonly { readonly value: string; readonly text: string }[]
  readonly of: ReturnType<typeof attendanceForm>
  readonly view: FormView
}

export const AttendancePage = ({ meeting, organisations, of, view }: AttendanceProps) => {
  const t = useCopy(staffCopy).attendance
  const { date } = useDays()
  const fields = of.in(usePage().language)
  return (
    <StaffPage title={t.title} back={`/staff/meetings/${meeting.key}`} errors={view.errors}>
      <span class="govuk-caption-l">{date(meeting.on)}</span>
      <h1 class="govuk-heading-l">{t.title}</h1>
      <Para>{t.about}</Para>
      <form method="post" novalidate>
        <FormKeys />
        {organisations.map(({ value, text }) => (
          <fieldset class="govuk-fieldset govuk-!-margin-bottom-4">
            <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{text}</legend>
            <FormFields of={of} view={view} only={Object.keys(fields).filter(isOf(value))} />
          </fieldset>
        ))}
        <Button text={t.save} preventDoubleClick />
      </form>
    </StaffPage>
  )
}

const isOf = (organisation: string) => (name: string) =>
  ['present', 'apologies', 'roles'].some(start => name === `${start}-${organisation}`)

interface PrivateProps {
  readonly meeting: MeetingRow
  readonly items: readonly ConfidentialItem[]
  readonly of: typeof privateForm
  readonly view: FormView
}

/** Records that no snapshot can hold, for the secretary and the chair. */
export const PrivatePage = ({ meeting, items, of, view }: PrivateProps) => {
  const t = useCopy(staffCopy).private
  const { date } = useDays()
  return (
    <StaffForm
      title={t.title}
      caption={date(meeting.on)}
      back={`/staff/meetings/${meeting.key}`}
      of={of}
      view={view}
      save={t.save}
    >
      <Para>{t.about}</Para>
      {items.map(({ title, reason, words }) => (
        <section>
          <h2 class="govuk-heading-m">{title}</h2>
          <p class="govuk-hint">{reason}</p>
          <p class="govuk-body kept-words">{words}</p>
        </section>
      ))}
      <h2 class="govuk-heading-m">{t.add}</h2>
    </StaffForm>
  )
}
