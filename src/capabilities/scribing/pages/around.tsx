import type { FormView } from '../../../platform/forms/index.ts'
import { useCopy } from '../../../platform/render/index.ts'
import { FormFields, FormKeys } from '../../../ui/forms/index.ts'
import { Button, Panel } from '../../../ui/govuk/index.ts'
import { PaperPage, Sheet, StaffPage } from '../../../ui/layouts/index.ts'
import { A, Para } from '../../../ui/words/index.tsx'
import type { Area } from '../../area/index.ts'
import { copy } from '../copy.ts'
import { printForm } from '../forms.ts'
import { staffCopy } from '../staff-copy.ts'
import { TheirSlip } from './story-form.tsx'

const HUB = '/staff/write-down'

/** The four things somebody does who writes down for others. */
export const HubPage = () => {
  const t = useCopy(staffCopy).hub
  const ways = [
    { href: `${HUB}/telephone`, text: t.telephone, hint: t.telephoneHint },
    { href: `${HUB}/paper`, text: t.paper, hint: t.paperHint },
    { href: `${HUB}/cards`, text: t.cards, hint: t.cardsHint },
    { href: `${HUB}/print`, text: t.print, hint: t.printHint },
  ]
  return (
    <StaffPage title={t.title}>
      <h1 class="govuk-heading-l">{t.title}</h1>
      <Para>{t.intro}</Para>
      <ul class="govuk-list govuk-list--spaced">
        {ways.map(({ href, text, hint }) => (
          <li>
            <A href={href}>{text}</A>
            <br />
            {hint}
          </li>
        ))}
      </ul>
    </StaffPage>
  )
}

interface DonePageProps {
  readonly code: string | null
  readonly area: Area
  readonly baseUrl: string
}

/** The code to give now, if its teller does not have it already, and what happens next. */
export const DonePage = ({ code }: DonePageProps) => {
  const t = useCopy(staffCopy).done
  return (
    <StaffPage title={t.title}>
      {code === null ? (
        <>
          <h1 class="govuk-heading-l">{t.title}</h1>
          <Para>{t.hasSlip}</Para>
        </>
      ) : (
        <>
          <Panel titleText={t.title}>
            {t.code}
            <br />
            <span class="kept-code">{code}</span>
          </Panel>
          <Para>
            <strong>{t.give}</strong>
          </Para>
          <Para>{t.why}</Para>
          <Para>
            <A href={`${HUB}/slip`}>{t.slip}</A>
          </Para>
        </>
      )}
      <Para>{t.paperAway}</Para>
      <Para>
        <A href={HUB}>{t.another}</A>
      </Para>
    </StaffPage>
  )
}

/** The code on paper, for somebody who stands here or is sent a letter. */
export const SlipPage = ({ code, area, baseUrl }: DonePageProps & { code: string }) => {
  const t = useCopy(staffCopy).done
  const { days } = useCopy(copy).form
  const { read, answered } = area.standards
  return (
    <PaperPage title={t.slip} back={`${HUB}/done`}>
      <Sheet>
        <p>{days(read.workingDays, answered.workingDays)}</p>
        <TheirSlip slip={{ code }} address={`${baseUrl}/what-happened`} phone={area.contact.phone} />
      </Sheet>
    </PaperPage>
  )
}

/** How many forms to print, each with a code of its own. */
export const PrintPage = ({ view }: { view: FormView }) => {
  const t = useCopy(staffCopy).print
  return (
    <StaffPage title={t.title} errors={view.errors} back={HUB}>
      <h1 class="govuk-heading-l">{t.title}</h1>
      <form method="post" novalidate>
        <FormKeys />
        <FormFields of={printForm} view={view} />
        <Button text={t.make} />
      </form>
      <Para>{t.until}</Para>
    </StaffPage>
  )
}
