import type { Fields, Form, FormView } from '../../../../platform/forms/index.ts'
import { useCopy } from '../../../../platform/render/index.ts'
import { FormFields, FormKeys } from '../../../../ui/forms/index.ts'
import { Button } from '../../../../ui/govuk/index.ts'
import { StaffPage } from '../../../../ui/layouts/index.ts'
import type { Area } from '../../../area/index.ts'
import { staffCopy } from '../../copy-staff.ts'
import type { Holder } from '../../rules/facts.ts'
import type { KnownPromise } from '../../store/read.ts'
import { sayHolder } from '../words.ts'

interface PeoplePageProps<F extends Fields> {
  readonly area: Area
  readonly promise: KnownPromise
  readonly form: Form<F>
  readonly view: FormView
}

/** Everybody who answers for a promise, and a way to add or take away one. Only for a draft. */
export const PeoplePage = <F extends Fields>({ area, promise, form, view }: PeoplePageProps<F>) => {
  const t = useCopy(staffCopy)
  const at = `/staff/plan/promises/${promise.reference}`
  return (
    <StaffPage title={t.people} errors={view.errors} back={at}>
      <span class="govuk-caption-l">{promise.promise}</span>
      <h1 class="govuk-heading-l">{t.people}</h1>
      <People {...{ area, at, part: 'responsible' as const, holders: promise.responsible }} />
      <People {...{ area, at, part: 'accountable' as const, holders: promise.accountable }} />
      <form method="post" novalidate>
        <FormKeys />
        <FormFields of={form} view={view} />
        <Button text={t.save} preventDoubleClick />
      </form>
    </StaffPage>
  )
}

interface PeopleProps {
  readonly area: Area
  readonly at: string
  readonly part: 'responsible' | 'accountable'
  readonly holders: readonly Holder[]
}

const People = ({ area, at, part, holders }: PeopleProps) => {
  const t = useCopy(staffCopy)
  if (holders.length === 0) return null
  return (
    <>
      <h2 class="govuk-heading-m">{t.parts[part]}</h2>
      <ul class="kept-list">
        {holders.map((holder, place) => (
          <li>
            <p class="govuk-body">{sayHolder(area, holder)}</p>
            <form method="post" action={`${at}/people/${part}/${place}/remove`} novalidate>
              <FormKeys />
              <Button text={t.remove} classes="govuk-button--secondary govuk-!-margin-bottom-0" />
            </form>
          </li>
        ))}
      </ul>
    </>
  )
}
