import { useCopy } from '../../../platform/render/index.ts'
import { PublicPage } from '../../../ui/layouts/index.ts'
import { A, Para, Points, SourceNote } from '../../../ui/words/index.tsx'
import type { Area, Cornerstone } from '../../area/index.ts'
import { copy, inWords } from '../copy.ts'

export const CornerstonesPage = ({ area }: { area: Area }) => {
  const all = useCopy(copy)
  const t = all.cornerstones
  const title = t.title(inWords(all, area.cornerstones.length))
  return (
    <PublicPage title={title} back="/about">
      <h1 class="govuk-heading-l">{title}</h1>
      <Para>{t.lead}</Para>
      <Para>{t.use}</Para>
      {area.cornerstones.map(cornerstone => (
        <OneCornerstone cornerstone={cornerstone} />
      ))}
      <Para>{t.from}</Para>
    </PublicPage>
  )
}

const OneCornerstone = ({ cornerstone }: { cornerstone: Cornerstone }) => {
  const t = useCopy(copy).cornerstones
  const { key, name, about, statements, source } = cornerstone
  return (
    <section class="kept-block" aria-labelledby={key}>
      <h2 class="govuk-heading-m govuk-!-margin-bottom-1" id={key}>
        {name}
      </h2>
      <Para>{about}</Para>
      <Para classes="govuk-!-margin-bottom-1">{t.means}</Para>
      <Points of={statements.map(({ text }) => text)} />
      <Para>
        <A href={`/plan/${key}`}>{t.plan(name)}</A>
      </Para>
      <SourceNote about={name} source={source} />
    </section>
  )
}
