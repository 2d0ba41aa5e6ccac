import { useCopy } from '../../../platform/render/index.ts'
import { ExitThisPage } from '../../../ui/govuk/index.ts'
import { copy } from '../copy.ts'

/** Where somebody is taken, who does not want to be seen here: our own page first, which makes this browser forget. */
export const HIDE = '/tell-us/hide'

/** For whoever must not be seen with this page. A link without scripts; with them, also three presses of Shift. */
export const HideQuickly = () => {
  const t = useCopy(copy).hide
  return (
    <ExitThisPage
      text={t.button}
      redirectUrl={HIDE}
      activatedText={t.leaving}
      timedOutText={t.timedOut}
      pressTwoMoreTimesText={t.twoMore}
      pressOneMoreTimeText={t.oneMore}
    />
  )
}
