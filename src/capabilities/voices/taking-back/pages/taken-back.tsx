import { useCopy, usePage } from '../../../../platform/render/index.ts'
import { calendarDate, formatMonth } from '../../../../standards/calendar.ts'
import { PublicPage } from '../../../../ui/layouts/index.ts'
import { A, Para } from '../../../../ui/words/index.tsx'
import { Narrow } from '../../pages/narrow.tsx'
import type { Gone } from '../asking.ts'
import { takingBackCopy } from '../copy.ts'

/** What a code opens after its story was taken back: that it was, and in which month. */
export const TakenBackPage = ({ month, how }: Gone) => {
  const words = useCopy(takingBackCopy)
  const t = how === 'time' ? words.over : words.done
  const { language } = usePage()
  return (
    <PublicPage title={t.title} back="/what-happened" noIndex>
      <Narrow>
        <h1 class="govuk-heading-l">{t.title}</h1>
        <Para>{t.in(formatMonth(calendarDate(`${month}-01`), language))}</Para>
        <Para>{t.gone}</Para>
        <Para>{t.stays}</Para>
        <Para>
          <A href="/tell-us">{t.again}</A>
        </Para>
        <Para>
          <A href="/talk-to-a-person">{t.talk}</A>
        </Para>
      </Narrow>
    </PublicPage>
  )
}

/** Written down, and not carried out yet. */
export const TakenBackSoonPage = () => {
  const t = useCopy(takingBackCopy).soon
  return (
    <PublicPage title={t.title} back="/what-happened" noIndex>
      <Narrow>
        <h1 class="govuk-heading-l">{t.title}</h1>
        <Para>{t.text}</Para>
        <Para>
          <A href="/what-happened">{t.check}</A>
        </Para>
      </Narrow>
    </PublicPage>
  )
}

/** At the address of a story that was public. Nothing of it, not even its number. */
export const StoryGonePage = () => {
  const t = useCopy(takingBackCopy).gonePage
  return (
    <PublicPage title={t.title} back="/stories" noIndex>
      <Narrow>
        <h1 class="govuk-heading-l">{t.title}</h1>
        <Para>{t.text}</Para>
        <Para>{t.right}</Para>
        <Para>
          <A href="/stories">{t.stories}</A>
        </Para>
        <Para>
          <A href="/tell-us">{t.tellUs}</A>
        </Para>
      </Narrow>
    </PublicPage>
  )
}
