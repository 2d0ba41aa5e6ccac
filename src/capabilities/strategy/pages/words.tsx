import { useCopy, usePage } from '../../../platform/render/index.ts'
import { PublicPage } from '../../../ui/layouts/index.ts'
import { Para, SourceNote } from '../../../ui/words/index.tsx'
import type { Area } from '../../area/index.ts'
import { copy } from '../copy.ts'

type Word = Pick<Area['words'][number], 'word' | 'means' | 'source'>

/** The glossary: our own few words first, then the words that services use, in the order of the alphabet. */
export const WordsPage = ({ area }: { area: Area }) => {
  const t = useCopy(copy).words
  const { language } = usePage()
  const theirs = area.words.toSorted((one, other) => one.word.localeCompare(other.word, language))
  return (
    <PublicPage title={t.title} back="/about">
      <h1 class="govuk-heading-l">{t.title}</h1>
      <Para>{t.lead}</Para>
      <h2 class="govuk-heading-m">{t.ours}</h2>
      <Words of={t.site.map(([word, means]) => ({ word, means, source: null }))} />
      <h2 class="govuk-heading-m">{t.others}</h2>
      <Words of={theirs} />
    </PublicPage>
  )
}

const Words = ({ of }: { of: readonly Word[] }) => (
  <dl class="kept-glossary">
    {of.map(({ word, means, source }) => (
      <div>
        <dt class="govuk-body">{word}</dt>
        <dd class="govuk-body">
          {means}
          <SourceNote about={word} source={source} />
        </dd>
      </div>
    ))}
  </dl>
)
