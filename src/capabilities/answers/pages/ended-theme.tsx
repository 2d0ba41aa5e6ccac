import { useCopy } from '../../../platform/render/index.ts'
import { PublicPage } from '../../../ui/layouts/index.ts'
import { A, Para, useDays } from '../../../ui/words/index.tsx'
import { ThemePair, type EndedInBook, type ThemeInBook } from '../../themes/index.ts'
import { trailCopy } from '../copy/trail.ts'

interface EndedThemeProps {
  readonly ended: EndedInBook
  /** What stands now. */
  readonly now: readonly ThemeInBook[]
}

/** An old address of a theme goes on answering: what became of it, and where its stories are. */
export const EndedThemePage = ({ ended, now }: EndedThemeProps) => {
  const t = useCopy(trailCopy).theme
  const { date } = useDays()
  const told = ended.kind === 'merged' ? t.mergedOn : t.splitOn
  return (
    <PublicPage title={t[ended.kind]} back="/themes">
      <h1 class="govuk-heading-l">{t[ended.kind]}</h1>
      <Para>{told(ended.title, date(ended.on))}</Para>
      <Para>{t.nothingLost}</Para>
      {now.map(theme => (
        <>
          <h2 class="govuk-heading-m">
            <A href={`/themes/${theme.key}`}>{theme.title}</A>
          </h2>
          <ThemePair theme={theme} level={3} />
        </>
      ))}
      <Para>
        <A href="/themes/how-we-sort">{t.how}</A>
      </Para>
    </PublicPage>
  )
}
