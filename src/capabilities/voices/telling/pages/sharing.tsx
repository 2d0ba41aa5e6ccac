import type { FormView } from '../../../../platform/forms/index.ts'
import { useCopy } from '../../../../platform/render/index.ts'
import { FormFields } from '../../../../ui/forms/index.ts'
import { Button } from '../../../../ui/govuk/index.ts'
import { useDays } from '../../../../ui/words/index.tsx'
import type { CalendarDate } from '../../../../standards/calendar.ts'
import type { TellersStory } from '../../door.ts'
import { tellingCopy } from '../copy.ts'
import { sharingForm, type sharingQuestions } from '../forms.ts'
import { LOOK, SHARING } from '../places.ts'
import { Saying } from './saying.tsx'

interface SharingPageProps {
  readonly questions: ReturnType<typeof sharingQuestions>
  readonly view: FormView
}

export const SharingPage = ({ questions, view }: SharingPageProps) => {
  const t = useCopy(tellingCopy).sharing
  return (
    <Saying title={t.title} view={view} lead={<p class="govuk-body">{t.lead}</p>}>
      <FormFields of={sharingForm} view={view} only={questions} />
      <Button text={t.button} preventDoubleClick />
    </Saying>
  )
}

/** On the page of one's own story: who may read it today, and the way to change that. */
export const WhoCanReadIt = ({ story, today }: { story: TellersStory; today: CalendarDate }) => {
  const t = useCopy(tellingCopy)
  const { date } = useDays()
  const { sharing, askFirst, shareUntil, ownAgreement } = story.consent
  const open = sharing === 'everyone'
  const said = story.approvals.at(-1)
  const lines = [
    t.sharing.now[sharing],
    ownAgreement === null ? null : t.sharing.person[ownAgreement],
    open && askFirst ? t.sharing.askFirst : null,
    open && shareUntil !== null
      ? t.sharing[today <= shareUntil ? 'until' : 'untilOver'](date(shareUntil))
      : null,
  ]
  return (
    <>
      <h2 class="govuk-heading-m">{t.sharing.title}</h2>
      {lines.map(line => line !== null && <p class="govuk-body govuk-!-margin-bottom-2">{line}</p>)}
      {open && said !== undefined && (
        <p class="govuk-body">
          {t.look[said.agrees ? 'agreedOn' : 'refusedOn'](date(said.on))}{' '}
          <a class="govuk-link" href={LOOK}>
            {t.look.again}
          </a>
        </p>
      )}
      <p class="govuk-body">
        <a class="govuk-link" href={SHARING}>
          {t.sharing.change}
        </a>
      </p>
    </>
  )
}
