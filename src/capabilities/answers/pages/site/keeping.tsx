import { useCopy } from '../../../../platform/render/index.ts'
import { Table } from '../../../../ui/govuk/index.ts'
import { PublicPage } from '../../../../ui/layouts/index.ts'
import { A, Para } from '../../../../ui/words/index.tsx'
import { keepingCopy, type AreaSets } from '../../copy/keeping.ts'
import { keepings, type KeepingKey } from '../../rules/keeping-things.ts'

/** What is kept about people, for how long and why: the same list that the tests hold the tables to. */
export const KeepingPage = ({ sets }: { sets: AreaSets }) => {
  const t = useCopy(keepingCopy)
  return (
    <PublicPage title={t.title} back="/privacy">
      <h1 class="govuk-heading-l">{t.title}</h1>
      <Para>{t.lead}</Para>
      <Para>{t.machine}</Para>
      <Para>
        {t.back.before}
        <A href="/what-happened/take-back">{t.back.link}</A>
        {t.back.after}
      </Para>
      <Table
        caption={t.caption}
        captionClasses="govuk-table__caption--m"
        head={[{ text: t.what }, { text: t.long }]}
        firstCellIsHeader
        rows={(Object.keys(keepings) as KeepingKey[]).map(key => row(t, key, sets))}
      />
      <h2 class="govuk-heading-m">{t.copiesHeading}</h2>
      {t.copies.map(text => (
        <Para>{text}</Para>
      ))}
      <Para>
        <A href="/privacy">{t.privacy}</A>
      </Para>
    </PublicPage>
  )
}

function row(t: ReturnType<typeof keepingCopy.in>, key: KeepingKey, sets: AreaSets) {
  const { what, whose, long, why } = t.rows[key]
  return [
    {
      html: (
        <>
          {what}
          <p class="govuk-body-s govuk-!-margin-bottom-0">{whose}</p>
        </>
      ),
    },
    {
      html: (
        <>
          {long(sets)}.<p class="govuk-body-s govuk-!-margin-bottom-1">{why}.</p>
          <p class="govuk-body-s govuk-!-margin-bottom-0">{t.ends[keepings[key].ends]}</p>
        </>
      ),
    },
  ]
}
