import { useCopy } from '../../../../platform/render/index.ts'
import { Table } from '../../../../ui/govuk/index.ts'
import { PublicPage } from '../../../../ui/layouts/index.ts'
import { Para } from '../../../../ui/words/index.tsx'
import { siteCopy } from '../../copy/site.ts'

export const CookiesPage = () => {
  const t = useCopy(siteCopy).cookies
  return (
    <PublicPage title={t.title}>
      <h1 class="govuk-heading-l">{t.title}</h1>
      <Para>{t.lead}</Para>
      <Para>
        {t.only} {t.until}
      </Para>
      <Table
        caption={t.caption}
        captionClasses="govuk-visually-hidden"
        head={[{ text: t.name }, { text: t.what }]}
        rows={t.list.map(([name, what]) => [
          { html: <span class="kept-cookie">{name}</span> },
          { text: what },
        ])}
      />
      <Para>{t.forget}</Para>
      <Para>{t.off}</Para>
    </PublicPage>
  )
}
