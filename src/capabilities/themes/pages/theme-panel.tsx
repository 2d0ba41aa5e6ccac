import { useCopy } from '../../../platform/render/index.ts'
import { copy } from '../copy.ts'
import type { ThemeInBook } from '../rules/book.ts'
import { sides } from '../rules/theme.ts'
import { SourceLink, ThemePair } from './pair.tsx'

interface ThemePanelProps {
  readonly theme: ThemeInBook
  /** Whether a story may still be read: one that was taken back since must not be pointed at. */
  readonly mayRead: (story: string) => boolean
}

/**
 * What the theme book says of one theme: both sides, how many stories, which of them can be read, where it comes from.
 * Put it under the theme's h1. Whoever shows it adds what happened next.
 */
export const ThemePanel = ({ theme, mayRead }: ThemePanelProps) => {
  const t = useCopy(copy).pair
  const stories = sides.flatMap(side => theme[side]?.shared ?? []).filter(mayRead)
  const numbers = [...new Set(stories)].sort((one, other) =>
    one.localeCompare(other, 'en', { numeric: true })
  )
  return (
    <>
      <ThemePair theme={theme} level={2} sayFew />
      {numbers.length > 0 && (
        <>
          <h2 class="govuk-heading-m">{t.read}</h2>
          <ul class="govuk-list">
            {numbers.map(number => (
              <li>
                <a class="govuk-link" href={`/stories/${number}`}>
                  {t.story(number)}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <SourceLink source={theme.source} />
    </>
  )
}
