import type { FormView } from '../../../platform/forms/index.ts'
import { useCopy } from '../../../platform/render/index.ts'
import { FormFields, FormKeys } from '../../../ui/forms/index.ts'
import { Button } from '../../../ui/govuk/index.ts'
import { PublicPage } from '../../../ui/layouts/index.ts'
import { Para, Phone } from '../../../ui/words/index.tsx'
import type { Area } from '../../area/index.ts'
import { HideQuickly, WhoElse } from '../../voices/index.ts'
import { copy } from '../copy.ts'
import { findMeForm } from '../forms.ts'

const CHILDLINE = '0800 1111'

interface NotSafePageProps {
  readonly area: Pick<Area, 'danger'>
  readonly view: FormView
  /** Whether we have told somebody already. */
  readonly told: boolean
  /** Whether there is somebody here to be told. When not, we say so and send nobody away to wait. */
  readonly someoneLeads: boolean
  /** Where the cards go on; null when none are begun. */
  readonly goOn: string | null
}

/** Who to call, and what we do, before anything more is asked. Calm: short lines, one thing after the other. */
export const NotSafePage = ({ area, view, told, someoneLeads, goOn }: NotSafePageProps) => {
  const t = useCopy(copy).notSafe
  const [first, ...others] = area.danger.filter(({ number }) => number !== CHILDLINE)
  return (
    <PublicPage title={t.title} errors={view.errors} noIndex>
      <HideQuickly />
      <h1 class="govuk-heading-l">{t.title}</h1>
      <Para>{t.right}</Para>
      {first && (
        <p class="govuk-heading-m">
          <a class="govuk-link" href={`tel:${first.number.replaceAll(' ', '')}`}>
            {t.danger(first.number)}
          </a>
        </p>
      )}
      <div class="kept-contact">
        <h2 class="govuk-heading-m">{t.childline}</h2>
        <p class="kept-contact__number">
          <Phone number={CHILDLINE} />
        </p>
        <Para>{t.childlineWhat}</Para>
      </div>
      <h2 class="govuk-heading-m">{t.must}</h2>
      {someoneLeads ? (
        <>
          <Para>{told ? t.told : t.willTell}</Para>
          <Para>{t.when}</Para>
        </>
      ) : (
        <>
          <Para>{t.nobody}</Para>
          <Para>{t.nobodySo}</Para>
        </>
      )}
      <form method="post" novalidate>
        <FormKeys />
        {someoneLeads && (
          <>
            <Para>{t.unknown}</Para>
            <FormFields of={findMeForm} view={view} />
            <Button text={told ? t.send : t.tell} preventDoubleClick />
          </>
        )}
        <p class="govuk-body">
          {goOn !== null && (
            <a class="govuk-link" href={goOn}>
              {t.goOn}
            </a>
          )}
        </p>
        <Button text={t.stop} name="stop" value="yes" classes="govuk-button--secondary" />
      </form>
      {others.length > 0 && (
        <>
          <h2 class="govuk-heading-m">{t.others}</h2>
          <WhoElse numbers={others} />
        </>
      )}
    </PublicPage>
  )
}
