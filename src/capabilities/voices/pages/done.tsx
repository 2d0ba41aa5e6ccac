import type { Child } from 'hono/jsx'
import { usePage, useCopy } from '../../../platform/render/index.ts'
import { formatDay, type CalendarDate } from '../../../standards/calendar.ts'
import { PublicPage } from '../../../ui/layouts/index.ts'
import { Phone } from '../../../ui/words/index.tsx'
import type { Area, Needs } from '../../area/index.ts'
import type { Channel } from '../../contacts/index.ts'
import { copy } from '../copy.ts'
import type { PromisedDays } from '../rules/days.ts'
import type { Showing } from '../rules/consent.ts'
import { ADD, YOUR_STORY } from '../telling/places.ts'
import { Afterwards } from './afterwards.tsx'
import { CodePanel } from './code-panel.tsx'
import { HideQuickly } from './hide-quickly.tsx'
import { ForgetHere } from './forget-here.tsx'
import { Narrow } from './narrow.tsx'

interface DonePageProps {
  readonly code: string
  readonly promised: PromisedDays
  readonly today: CalendarDate
  readonly readOn: CalendarDate | null
  readonly answeredOn: CalendarDate | null
  readonly showing: Showing
  readonly toldBy: Channel | null
  readonly contact: Area['contact']
  /** They spoke: somebody listens and types it up, and that is when it is read. */
  readonly toldAloud: boolean
  /** What later rooms would like to ask, and nobody has to answer. */
  readonly afterTelling: Needs['afterTelling']
  /** Who to ring now, when words suggest danger. */
  readonly whoToRing: Child
}

/** The receipt: the code, and what we owe by which day. It can be opened again, and then says what was done since. */
export const DonePage = (props: DonePageProps) => {
  const t = useCopy(copy).done
  return (
    <PublicPage title={t.title}>
      <HideQuickly />
      <Narrow>
        <CodePanel title={t.title} label={t.code} code={props.code} />
        <p class="govuk-body">{t.thanks}</p>
        <p class="govuk-body">{t.keep}</p>
        <p class="govuk-body">{t.only}</p>
        <button type="button" class="govuk-button govuk-button--secondary" data-print hidden>
          {t.print}
        </button>
        {props.whoToRing}
        <h2 class="govuk-heading-m">{t.next}</h2>
        <Late {...props} />
        <Steps {...props} />
        {props.toldBy !== null && <p class="govuk-body">{t.toldBy[props.toldBy]}</p>}
        <p class="govuk-body">
          <a class="govuk-link" href={YOUR_STORY}>
            {t.see}
          </a>
        </p>
        <p class="govuk-body">
          <a class="govuk-link" href={ADD}>
            {t.add}
          </a>
        </p>
        <Afterwards links={props.afterTelling} />
        <p class="govuk-body">{t.lost}</p>
        <TalkNow contact={props.contact} />
        <ForgetHere />
      </Narrow>
    </PublicPage>
  )
}

const Steps = ({ promised, readOn, answeredOn, showing, toldAloud }: DonePageProps) => {
  const t = useCopy(copy).done
  const day = useDay()
  return (
    <ol class="govuk-list govuk-list--number govuk-list--spaced">
      <li>
        {readOn === null
          ? t[toldAloud ? 'listen' : 'read'](day(promised.readBy))
          : t.readAlready(day(readOn))}
      </li>
      <li>{t.clear[showing]}</li>
      <li>{answeredOn === null ? t.answer(day(promised.answerBy)) : t.answeredAlready(day(answeredOn))}</li>
      <li>{t.outcome}</li>
    </ol>
  )
}

/** What we said and did not do, first and plainly. */
const Late = ({ promised, readOn, answeredOn, today }: DonePageProps) => {
  const t = useCopy(copy).done.late
  const day = useDay()
  if (answeredOn !== null) return null
  if (today > promised.answerBy) return <p class="govuk-body kept-late">{t.answer(day(promised.answerBy))}</p>
  if (readOn !== null || today <= promised.readBy) return null
  return <p class="govuk-body kept-late">{t.read(day(promised.readBy))}</p>
}

const TalkNow = ({ contact }: Pick<DonePageProps, 'contact'>) => {
  const t = useCopy(copy).done
  const { before, phone, after } = t.call(contact.service, contact.phone, contact.hours)
  return (
    <>
      <h2 class="govuk-heading-m">{t.talk}</h2>
      <p class="govuk-body">
        {before}
        <Phone number={phone} />
        {after}
      </p>
    </>
  )
}

function useDay(): (date: CalendarDate) => string {
  const { language } = usePage()
  return date => formatDay(date, language)
}
