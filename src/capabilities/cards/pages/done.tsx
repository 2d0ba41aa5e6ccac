import { useCopy } from '../../../platform/render/index.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import { FormKeys } from '../../../ui/forms/index.ts'
import { Button } from '../../../ui/govuk/index.ts'
import { PublicPage } from '../../../ui/layouts/index.ts'
import { A, Para, useDays } from '../../../ui/words/index.tsx'
import type { Sharing } from '../../voices/index.ts'
import { copy } from '../copy.ts'
import { Licence } from './licence.tsx'
import { PictureCode } from './picture-code.tsx'

interface DonePageProps {
  readonly code: string
  readonly answerBy: CalendarDate | null
  readonly sharing: Sharing
}

/** The receipt of a child: the code in pictures, and the day of our answer. Made to be photographed or printed. */
export const DonePage = ({ code, answerBy, sharing }: DonePageProps) => {
  const t = useCopy(copy).done
  const { day } = useDays()
  return (
    <PublicPage title={t.title} noIndex>
      <h1 class="govuk-heading-l">{t.title}</h1>
      <h2 class="govuk-heading-m">{t.code}</h2>
      <Para>{t.keep}</Para>
      <PictureCode code={code} />
      <Para>{t.only}</Para>
      <Para>{t.sameCode}</Para>
      <h2 class="govuk-heading-m">{t.next}</h2>
      <ol class="govuk-list govuk-list--number govuk-list--spaced">
        <li>{t.read}</li>
        {answerBy !== null && <li>{t.answer(day(answerBy))}</li>}
      </ol>
      <Para>{t.shared[sharing]}</Para>
      <Para>
        <A href="/what-happened/your-story">{t.see}</A>
      </Para>
      <form method="post" action="/tell-us/forget" novalidate>
        <FormKeys />
        <Para>{t.forget}</Para>
        <Button text={t.forgetButton} classes="govuk-button--secondary" />
      </form>
      <Licence />
    </PublicPage>
  )
}
