import type { FormView } from '../../../platform/forms/index.ts'
import { useCopy } from '../../../platform/render/index.ts'
import { FormFields, FormKeys } from '../../../ui/forms/index.ts'
import { Button } from '../../../ui/govuk/index.ts'
import { StaffPage } from '../../../ui/layouts/index.ts'
import { organisationByKey, type Area } from '../../area/index.ts'
import { copy } from '../copy.ts'
import { addPersonForm } from '../forms.ts'
import type { Person } from '../store/people.ts'

export const PeoplePage = ({ people, area }: { people: readonly Person[]; area: Area }) => {
  const { people: t, roles } = useCopy(copy)
  return (
    <StaffPage title={t.heading} back="/staff">
      <h1 class="govuk-heading-l">{t.heading}</h1>
      <p class="govuk-body">
        <a class="govuk-link" href="/staff/settings/people/add">
          {t.add}
        </a>
      </p>
      <ul class="kept-list">
        {people.map(person => (
          <li>
            <a class="govuk-link govuk-body" href={`/staff/settings/people/${person.id}`}>
              {person.name}
            </a>
            <p class="govuk-body govuk-!-margin-bottom-1">
              {person.jobTitle}, {organisationByKey(area, person.organisation)?.name ?? person.organisation}
            </p>
            <p class="govuk-hint govuk-!-margin-top-0 govuk-!-margin-bottom-0">
              {person.roles.map(role => roles[role]).join('; ') || t.left}
            </p>
          </li>
        ))}
      </ul>
      <p class="govuk-body">
        <a class="govuk-link" href="/staff/settings/mail">
          {t.mail}
        </a>
      </p>
    </StaffPage>
  )
}

export const AddPersonPage = ({ view, area }: { view: FormView; area: Area }) => {
  const t = useCopy(copy).add
  return (
    <StaffPage title={t.heading} errors={view.errors} back="/staff/settings/people">
      <h1 class="govuk-heading-l">{t.heading}</h1>
      <form method="post" novalidate>
        <FormKeys />
        <FormFields of={addPersonForm(area)} view={view} />
        <Button text={t.save} preventDoubleClick />
      </form>
    </StaffPage>
  )
}
