import { useCopy } from '../../../../platform/render/index.ts'
import { Button } from '../../../../ui/govuk/index.ts'
import { tellingCopy } from '../copy.ts'
import { LOOK } from '../places.ts'

/** At the top of one's own story, while words wait for their yes. */
export const PleaseLook = () => {
  const t = useCopy(tellingCopy).look
  return (
    <div class="govuk-inset-text">
      <p class="govuk-body govuk-!-font-weight-bold">{t.title}</p>
      <p class="govuk-body">{t.teaser}</p>
      <Button text={t.link} href={LOOK} />
    </div>
  )
}
