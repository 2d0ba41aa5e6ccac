import { usePage, useCopy } from '../../../platform/render/index.ts'
import { formatDate } from '../../../standards/calendar.ts'
import { Pagination } from '../../../ui/govuk/index.ts'
import { StaffPage } from '../../../ui/layouts/index.ts'
import { placeOf } from '../duties.ts'
import { glimpseOf } from '../rules/snippet.ts'
import { placeAfter, shows, type Show } from '../rules/worklist.ts'
import { staffCopy } from '../staff-copy.ts'
import { deskCopy } from '../staff/copy.ts'
import type { ListFacts, Row } from '../staff/list.ts'
import { COUNTED } from '../store/index.ts'
import { LateBy } from './late-by.tsx'

interface StaffListPageProps {
  readonly show: Show
  readonly facts: ListFacts
  /** Whether this is the first page of the list. */
  readonly first: boolean
}

/** Stories to work on. Each is folded to its beginning: nobody has to read ten hard stories to find one. */
export const StaffListPage = ({ show, facts, first }: StaffListPageProps) => {
  const t = useCopy(staffCopy).list
  const d = useCopy(deskCopy).list
  const { counts, mine, sections, next } = facts
  const empty = sections.every(({ late, due }) => late.length + due.length === 0)
  return (
    <StaffPage title={`${t.title}: ${t.shows[show]}`}>
      <h1 class="govuk-heading-l">{t.title}</h1>
      <Filter show={show} counts={counts} />
      {mine.length > 0 && <h2 class="govuk-heading-m">{d.passed}</h2>}
      <Stories rows={mine} />
      <h2 class="govuk-heading-m">{t.shows[show]}</h2>
      {empty && <p class="govuk-body">{t.none[show]}</p>}
      {!empty && <p class="govuk-body">{show === 'answered' ? t.sortedAnswered : t.sorted}</p>}
      {sections.map(section => (
        <Section section={section} />
      ))}
      {(next !== null || !first) && (
        <Pagination
          previous={first ? undefined : { href: `/staff/stories?show=${show}`, text: d.first }}
          next={
            next === null
              ? undefined
              : { href: `/staff/stories?show=${show}&after=${placeAfter(next)}`, text: d.older }
          }
        />
      )}
      <p class="govuk-body">
        <a class="govuk-link" href="/staff/stories/answering">
          {d.answering}
        </a>
      </p>
    </StaffPage>
  )
}

const Section = ({ section: { of, late, due } }: { section: ListFacts['sections'][number] }) => {
  const t = useCopy(staffCopy).list
  const d = useCopy(deskCopy).list
  const heading = of === 'late-read' ? d.lateToRead : of === 'late-answer' ? d.lateToAnswer : t.late
  return (
    <>
      {late.length > 0 && <h3 class="govuk-heading-s">{heading}</h3>}
      <Stories rows={late} />
      {late.length > 0 && due.length > 0 && <h3 class="govuk-heading-s">{t.due[of as Show]}</h3>}
      <Stories rows={due} />
    </>
  )
}

const Filter = ({ show, counts }: { show: Show; counts: ListFacts['counts'] }) => {
  const t = useCopy(staffCopy).list
  const d = useCopy(deskCopy).list
  return (
    <nav aria-label={t.filter}>
      <ul class="govuk-list">
        {shows.map(each => (
          <li>
            <a
              class="govuk-link"
              href={`/staff/stories?show=${each}`}
              aria-current={each === show ? 'page' : undefined}
            >
              {t.shows[each]}
            </a>{' '}
            ({counts[each] > COUNTED ? d.more(COUNTED) : counts[each]})
          </li>
        ))}
      </ul>
    </nav>
  )
}

const Stories = ({ rows }: { rows: readonly Row[] }) => {
  const t = useCopy(staffCopy).list
  const { language } = usePage()
  if (rows.length === 0) return null
  return (
    <ul class="kept-list">
      {rows.map(row => (
        <li>
          <a class="govuk-link govuk-!-font-weight-bold" href={placeOf(row.reference)}>
            {t.story(row.reference)}
          </a>
          <Hands row={row} />
          <Glimpse text={glimpseOf(row.glimpse, row.hard)} />
          <p class="govuk-body-s govuk-!-margin-bottom-0">
            {t.told(formatDate(row.receivedOn, language))}
            {row.duty && <>. {t.due_by[row.duty.kind](formatDate(row.duty.by, language))}</>}
            <LateBy late={row.duty?.late ?? null} />
          </p>
        </li>
      ))}
    </ul>
  )
}

const Glimpse = ({ text }: { text: string | null }) =>
  text === null ? null : <p class="govuk-body govuk-!-margin-bottom-1">{text}</p>

/** What is hard in it, and who has it: before its first word. */
const Hands = ({ row: { hard, readingNow, passedTo } }: { row: Row }) => {
  const t = useCopy(deskCopy)
  const lines = [
    ...(hard.length > 0 ? [t.hard.holds(hard.map(kind => t.hard.kinds[kind].toLowerCase()).join(', '))] : []),
    ...(readingNow === null ? [] : [t.list.readingNow(readingNow)]),
    ...(passedTo === null ? [] : [t.reading.passedTo(passedTo)]),
  ]
  return (
    <>
      {lines.map(line => (
        <p class="govuk-body-s govuk-!-margin-bottom-1 govuk-!-font-weight-bold">{line}</p>
      ))}
    </>
  )
}
