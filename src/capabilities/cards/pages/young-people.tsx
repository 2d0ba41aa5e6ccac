import { useCopy } from '../../../platform/render/index.ts'
import { Button } from '../../../ui/govuk/index.ts'
import { PublicPage } from '../../../ui/layouts/index.ts'
import { A, Para } from '../../../ui/words/index.tsx'
import { copy } from '../copy.ts'
import type { PictureName } from '../pictures/openmoji.ts'
import { Licence } from './licence.tsx'
import { Picture } from './picture.tsx'

/** What the cards are, who reads them, and what we must do, before the first card. */
export const YoungPeoplePage = () => {
  const t = useCopy(copy).about
  return (
    <PublicPage title={t.title} back="/tell-us">
      <h1 class="govuk-heading-l">{t.title}</h1>
      <Para>{t.lead}</Para>
      <Para>{t.what}</Para>
      <ul class="kept-picture-list">
        {t.points.map(([picture, words]) => (
          <li>
            <Picture of={picture as PictureName} size={48} />
            <span>{words}</span>
          </li>
        ))}
      </ul>
      <h2 class="govuk-heading-m">{t.thirteen}</h2>
      <Para>{t.thirteenWhy}</Para>
      <h2 class="govuk-heading-m">{t.safe}</h2>
      <Para>
        {t.safeWhy} <A href="/tell-us/cards/not-safe">{t.safeNow}</A>
      </Para>
      <Button text={t.start} href="/tell-us/cards" isStartButton />
      <h2 class="govuk-heading-m">{t.back}</h2>
      <Para>
        <A href="/tell-us/cards/code">{t.backLink}</A>
      </Para>
      <Para>
        <A href="/what-happened">{t.backWords}</A>
      </Para>
      <h2 class="govuk-heading-m">{t.paper}</h2>
      <Para>
        <A href="/tell-us/cards/paper">{t.paperLink}</A>
      </Para>
      <Para>
        {t.other} <A href="/tell-us">{t.otherLink}</A>
      </Para>
      <Licence />
    </PublicPage>
  )
}
