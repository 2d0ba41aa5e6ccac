import type { FormView } from '../../../platform/forms/index.ts'
import { useCopy } from '../../../platform/render/index.ts'
import { FormFields, FormKeys } from '../../../ui/forms/index.ts'
import { Button, WarningText } from '../../../ui/govuk/index.ts'
import { StaffPage } from '../../../ui/layouts/index.ts'
import { A, Para, Points } from '../../../ui/words/index.tsx'
import type { Person } from '../../people/index.ts'
import { copy } from '../copy.ts'
import { turnForm } from '../forms.ts'
import type { Settings } from '../settings.ts'

interface SettingsPageProps {
  readonly settings: Settings
  /** Those who lead, in the order they are told. */
  readonly leads: readonly Person[]
  readonly view: FormView
  /** Whether this person gives roles. */
  readonly managesPeople: boolean
}

/** Who is told of concerns, how soon, and in which order. */
export const SafeguardingSettingsPage = ({ settings, leads, view, managesPeople }: SettingsPageProps) => {
  const t = useCopy(copy).settings
  return (
    <StaffPage title={t.title} errors={view.errors}>
      <h1 class="govuk-heading-l">{t.title}</h1>
      {leads.length === 0 && <WarningText text={`${t.nobody} ${t.nobodyLead}`} />}
      {managesPeople && (
        <Para>
          <A href="/staff/settings/people">{t.people}</A>
        </Para>
      )}
      {leads.length > 0 && <Para>{t.lead}</Para>}
      <Points of={leads.map(({ name, jobTitle }) => `${name}, ${jobTitle}`)} />
      <Clock settings={settings} />
      {leads.length > 1 && (
        <form method="post" novalidate>
          <FormKeys />
          <FormFields of={turnForm(leads)} view={view} />
          <Button text={t.save} preventDoubleClick />
        </form>
      )}
    </StaffPage>
  )
}

const Clock = ({ settings: { minutes, hours, setBy } }: { settings: Settings }) => {
  const t = useCopy(copy).settings
  return (
    <>
      <Para>
        {t.clock(minutes)} {hoursInWords(t, hours)}
      </Para>
      <Para>{t.afterwards}</Para>
      {setBy === 'this-site' && <Para>{t.ours}</Para>}
    </>
  )
}

type Words = ReturnType<typeof copy.in>['settings']

function hoursInWords(t: Words, hours: Settings['hours']): string {
  if (hours === null) return t.always
  return hours.from === hours.until ? t.allAtOnce : t.hours(hours.from, hours.until)
}
