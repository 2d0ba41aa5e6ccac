import type { Form, FormView } from '../../../platform/forms/index.ts'
import { useCopy } from '../../../platform/render/index.ts'
import { FormFields, FormKeys } from '../../../ui/forms/index.ts'
import { Button } from '../../../ui/govuk/index.ts'
import { PublicPage } from '../../../ui/layouts/index.ts'
import { A, Para, Points } from '../../../ui/words/index.tsx'
import type { Area } from '../../area/index.ts'
import { keepBackReasons } from '../rules/asking-again.ts'
import { YOUR_STORY } from '../telling/places.ts'
import { rulesCopy } from './copy.ts'
import { askAgainForm, ownWarningForm, wasThereForm } from './forms.ts'
import { RULES } from './parts.tsx'

/** The rules by which stories are read and kept back, from the same list that the form of those who read has. */
export const RulesPage = ({ area }: { area: Area }) => {
  const t = useCopy(rulesCopy)
  const { read, answered } = area.standards
  return (
    <PublicPage title={t.page.title} back="/stories">
      <h1 class="govuk-heading-l">{t.page.title}</h1>
      <Para>{t.page.lead}</Para>
      <h2 class="govuk-heading-m">{t.page.who}</h2>
      <Para>{t.page.whoWords(read.workingDays, answered.workingDays)}</Para>
      {[read, answered].some(({ setBy }) => setBy === 'this-site') && <Para>{t.page.proposed}</Para>}
      <h2 class="govuk-heading-m">{t.page.names}</h2>
      <Para>{t.page.namesWords}</Para>
      <h2 class="govuk-heading-m">{t.page.keep}</h2>
      <Para>{t.page.keepLead}</Para>
      <Points of={keepBackReasons.map(reason => `${t.reasons[reason]}.`)} />
      <Para>{t.page.notReasons}</Para>
      <Para>{t.page.answer}</Para>
      <h2 class="govuk-heading-m">{t.page.ask}</h2>
      <Para>{t.page.askWords}</Para>
      <Para>{t.page.differ}</Para>
      <Para>{t.page.see}</Para>
      {area.serviceFirst && <h2 class="govuk-heading-m">{t.page.service}</h2>}
      {area.serviceFirst && <Para>{t.page.serviceWords(area.serviceFirst.workingDays)}</Para>}
      <Para>
        <A href="/tell-us">{t.page.tell}</A>
      </Para>
    </PublicPage>
  )
}

interface OneBoxProps {
  readonly view: FormView
}

export const AskAgainPage = ({ view }: OneBoxProps) => {
  const t = useCopy(rulesCopy).again
  return <OneBox title={t.heading} intro={t.intro} button={t.button} of={askAgainForm as Form} view={view} />
}

export const WasTherePage = ({ view }: OneBoxProps) => {
  const t = useCopy(rulesCopy).there
  return <OneBox title={t.heading} intro={t.intro} button={t.button} of={wasThereForm as Form} view={view} />
}

export const OwnWarningPage = ({ view }: OneBoxProps) => {
  const t = useCopy(rulesCopy).hard
  return (
    <OneBox title={t.heading} intro={t.intro} button={t.button} of={ownWarningForm as Form} view={view} />
  )
}

const OneBox = (props: OneBoxProps & { title: string; intro: string; button: string; of: Form }) => {
  const { title, intro, button, of, view } = props
  const t = useCopy(rulesCopy).again
  return (
    <PublicPage title={title} errors={view.errors} back={YOUR_STORY} noIndex>
      <h1 class="govuk-heading-l">{title}</h1>
      <Para>{intro}</Para>
      <form method="post" novalidate>
        <FormKeys />
        <FormFields of={of} view={view} />
        <Button text={button} preventDoubleClick />
      </form>
      <Para>
        <A href={RULES}>{t.rules}</A>
      </Para>
    </PublicPage>
  )
}
