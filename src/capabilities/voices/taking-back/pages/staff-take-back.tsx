import type { FormView } from '../../../../platform/forms/index.ts'
import { useCopy, usePage } from '../../../../platform/render/index.ts'
import { calendarDate, formatDate, formatMonth } from '../../../../standards/calendar.ts'
import { FormFields, FormKeys } from '../../../../ui/forms/index.ts'
import { Button, Table } from '../../../../ui/govuk/index.ts'
import { StaffPage } from '../../../../ui/layouts/index.ts'
import { Para } from '../../../../ui/words/index.tsx'
import type { findAsked, findTakenBack } from '../../store/taking-back.ts'
import { takeBackStaffCopy } from '../copy.ts'
import { staffTakeBackForm } from '../forms.ts'

type Rows<F extends (...given: never[]) => Promise<readonly unknown[]>> = Awaited<ReturnType<F>>

interface StaffTakeBackProps {
  readonly asked: Rows<typeof findAsked>
  readonly log: Rows<typeof findTakenBack>
  readonly view: FormView
  /** Id of whoever looks: nobody agrees to what they asked for. */
  readonly me: string
}

export const StaffTakeBackPage = ({ asked, log, view, me }: StaffTakeBackProps) => {
  const t = useCopy(takeBackStaffCopy)
  return (
    <StaffPage title={t.title} errors={view.errors} back="/staff">
      <h1 class="govuk-heading-l">{t.title}</h1>
      <Para>{t.lead}</Para>
      <form method="post" novalidate>
        <FormKeys />
        <FormFields of={staffTakeBackForm} view={view} />
        <Button text={t.button} classes="govuk-button--warning" preventDoubleClick />
      </form>
      <h2 class="govuk-heading-m">{t.waiting}</h2>
      {asked.length === 0 && <Para>{t.none}</Para>}
      {asked.map(one => (
        <Waiting one={one} own={one.byId === me} />
      ))}
      {log.length > 0 && <Log log={log} />}
    </StaffPage>
  )
}

const Waiting = ({ one, own }: { one: StaffTakeBackProps['asked'][number]; own: boolean }) => {
  const t = useCopy(takeBackStaffCopy)
  const { language } = usePage()
  const at = `/staff/take-back/${one.reference}`
  return (
    <section>
      <h3 class="govuk-heading-s">
        <a class="govuk-link" href={`/staff/stories/${one.reference}`}>
          {one.reference}
        </a>
      </h3>
      <Para>{t.askedBy(one.byName, formatDate(one.askedOn, language))}</Para>
      <p class="govuk-inset-text kept-words">{one.why}</p>
      {own && <Para>{t.own}</Para>}
      <form method="post" novalidate class="govuk-button-group">
        <FormKeys />
        {!own && (
          <Button
            text={t.agree}
            classes="govuk-button--warning"
            preventDoubleClick
            attributes={{ formaction: `${at}/agree` }}
          />
        )}
        <Button
          text={t.refuse}
          classes="govuk-button--secondary"
          preventDoubleClick
          attributes={{ formaction: `${at}/refuse` }}
        />
      </form>
    </section>
  )
}

const Log = ({ log }: Pick<StaffTakeBackProps, 'log'>) => {
  const t = useCopy(takeBackStaffCopy)
  const { language } = usePage()
  return (
    <Table
      caption={t.logHeading}
      captionClasses="govuk-table__caption--m"
      head={[{ text: t.log.how }, { text: t.log.who }]}
      rows={log.map(({ inMonth, how, byName, agreedName }) => [
        { text: t.in(t.how[how], formatMonth(calendarDate(`${inMonth}-01`), language)) },
        { text: [byName, agreedName].filter(name => name !== null).join(', ') || t.nobody },
      ])}
    />
  )
}
