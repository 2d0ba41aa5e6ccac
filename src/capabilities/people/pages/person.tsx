import type { FormView } from '../../../platform/forms/index.ts'
import { usePage, useCopy } from '../../../platform/render/index.ts'
import { formatDate, type CalendarDate } from '../../../standards/calendar.ts'
import { FormFields, FormKeys } from '../../../ui/forms/index.ts'
import { Button, SummaryList } from '../../../ui/govuk/index.ts'
import { StaffPage } from '../../../ui/layouts/index.ts'
import { organisationByKey, type Area } from '../../area/index.ts'
import { copy } from '../copy.ts'
import { endRoleForm, giveRoleForm } from '../forms.ts'
import { isLive } from '../rules/roles.ts'
import type { findTerms, Person } from '../store/people.ts'

type Terms = Awaited<ReturnType<typeof findTerms>>

export interface PersonPageProps {
  readonly person: Person
  readonly email: string | null
  readonly terms: Terms
  readonly area: Area
  readonly today: CalendarDate
  readonly view: FormView
}

export const PersonPage = ({ person, email, terms, area, today, view }: PersonPageProps) => {
  const { person: t, give } = useCopy(copy)
  const organisation = organisationByKey(area, person.organisation)?.name ?? person.organisation
  const rows = [
    { key: { text: t.job }, value: { text: person.jobTitle } },
    { key: { text: t.organisation }, value: { text: organisation } },
    { key: { text: t.email }, value: { text: email ?? '' } },
  ]
  return (
    <StaffPage title={person.name} errors={view.errors} back="/staff/settings/people">
      <h1 class="govuk-heading-l">{person.name}</h1>
      <SummaryList rows={rows} />
      <h2 class="govuk-heading-m">{t.roles}</h2>
      {terms.length === 0 && <p class="govuk-body">{t.noRoles}</p>}
      <ul class="kept-list">
        {terms.map(term => (
          <TermLine term={term} today={today} />
        ))}
      </ul>
      <h2 class="govuk-heading-m">{give.heading}</h2>
      <form method="post" action={`/staff/settings/people/${person.id}/roles`} novalidate>
        <FormKeys />
        <FormFields of={giveRoleForm} view={view} />
        <Button text={give.save} preventDoubleClick />
      </form>
    </StaffPage>
  )
}

const TermLine = ({ term, today }: { term: Terms[number]; today: CalendarDate }) => {
  const { person: t, roles } = useCopy(copy)
  const { language } = usePage()
  const { role, startsOn, endsOn, givenBy, endedBy } = term
  const live = isLive(term, today)
  const from = formatDate(startsOn, language)
  const until = endsOn && formatDate(endsOn, language)
  const words =
    until === null ? t.from(roles[role], from) : (live ? t.until : t.ended)(roles[role], from, until)
  return (
    <li>
      <p class="govuk-body govuk-!-margin-bottom-1">{words}</p>
      <p class="govuk-hint govuk-!-margin-top-0 govuk-!-margin-bottom-1">
        {givenBy !== null && t.givenBy(givenBy)} {endedBy !== null && t.endedBy(endedBy)}
      </p>
      {live && (
        <a class="govuk-link govuk-body" href={`/staff/settings/people/${term.person}/roles/${term.id}/end`}>
          {t.end}
          <span class="govuk-visually-hidden">: {roles[role]}</span>
        </a>
      )}
    </li>
  )
}

export const EndRolePage = ({ person, role, view }: { person: Person; role: string; view: FormView }) => {
  const t = useCopy(copy).end
  return (
    <StaffPage
      title={t.heading(person.name)}
      errors={view.errors}
      back={`/staff/settings/people/${person.id}`}
    >
      <h1 class="govuk-heading-l">{t.heading(person.name)}</h1>
      <p class="govuk-body">{role}</p>
      <form method="post" novalidate>
        <FormKeys />
        <FormFields of={endRoleForm} view={view} />
        <Button text={t.save} preventDoubleClick />
      </form>
    </StaffPage>
  )
}
