import type { Child } from 'hono/jsx'
import { usePage, useCopy } from '../../../platform/render/index.ts'
import { StaffPage } from '../../../ui/layouts/index.ts'
import { standingWords } from '../copy.ts'
import type { Link } from '../../../platform/render/index.ts'
import type { DutyToday } from '../ledger.ts'
import type { WorkLists } from '../rules/my-work.ts'
import { copy } from './copy.ts'

export type ListName = keyof WorkLists<DutyToday>

const MOST = 50

interface MyWorkPageProps {
  readonly lists: WorkLists<DutyToday>
  /** Show one list whole, instead of the beginning of all three. */
  readonly only: ListName | null
  /** What waits with no day to it, each with how many. */
  readonly waiting: readonly Link[]
  /** What another room adds for this person. */
  readonly also: Child | null
  readonly managesPeople: boolean
}

/** What waits for somebody to say yes, then what they owe, the most pressing first. */
export const MyWorkPage = ({ lists, only, waiting, also, managesPeople }: MyWorkPageProps) => {
  const t = useCopy(copy)
  const { late, week, later } = lists
  const nothing = late.length + week.length + later.length === 0
  const shown = (['late', 'week', 'later'] as const).filter(name => only === null || only === name)
  return (
    <StaffPage title={t.heading}>
      <h1 class="govuk-heading-l">{t.heading}</h1>
      {only === null && also}
      {nothing && also === null && waiting.length === 0 && <p class="govuk-body">{t.nothing}</p>}
      {!nothing && late.length === 0 && <p class="govuk-body">{t.noneLate}</p>}
      {shown.map(name => (
        <WorkList name={name} duties={lists[name]} most={only === null ? MOST : Infinity} />
      ))}
      {only === null && waiting.length > 0 && <WaitingList waiting={waiting} />}
      {only !== null && <LinkLine href="/staff" text={t.back} />}
      {managesPeople && <LinkLine href="/staff/settings/people" text={t.people} />}
    </StaffPage>
  )
}

const WaitingList = ({ waiting }: { waiting: readonly Link[] }) => (
  <>
    <h2 class="govuk-heading-m">{useCopy(copy).waiting}</h2>
    {waiting.map(link => (
      <LinkLine {...link} />
    ))}
  </>
)

const LinkLine = ({ href, text }: { href: string; text: string }) => (
  <p class="govuk-body">
    <a class="govuk-link" href={href}>
      {text}
    </a>
  </p>
)

interface WorkListProps {
  readonly name: ListName
  readonly duties: readonly DutyToday[]
  readonly most: number
}

const WorkList = ({ name, duties, most }: WorkListProps) => {
  const t = useCopy(copy)
  if (duties.length === 0) return null
  return (
    <>
      <h2 class="govuk-heading-m">{t.lists[name](duties.length)}</h2>
      <ul class="kept-list">
        {duties.slice(0, most).map(duty => (
          <DutyLine duty={duty} />
        ))}
      </ul>
      {duties.length > most && <LinkLine href={`/staff?show=${name}`} text={t.more(duties.length)} />}
    </>
  )
}

/** The short reference an address ends with, to tell twenty lines of one kind apart. The ledger itself keeps none. */
const referenceIn = (where: string): string => /\/([b-df-hj-np-tv-z2-9]{8})$/.exec(where)?.[1] ?? ''

const DutyLine = ({ duty }: { duty: DutyToday }) => {
  const { title, where, owedTo, owedBy, standing } = duty
  const t = useCopy(copy)
  const { language } = usePage()
  const days = standingWords(standing, language)
  return (
    <li>
      <a class="govuk-link govuk-body govuk-!-font-weight-bold" href={where}>
        {title} {referenceIn(where)}
        <span class="govuk-visually-hidden">. {days}</span>
      </a>
      <p class={`govuk-body govuk-!-margin-bottom-1${standing.state === 'late' ? ' kept-late' : ''}`}>
        {days}
      </p>
      <p class="govuk-hint govuk-!-margin-top-0 govuk-!-margin-bottom-0">
        {t.owedTo(owedTo)} {owedBy.personId === undefined && t.owedAs(owedBy.label)}
      </p>
    </li>
  )
}
