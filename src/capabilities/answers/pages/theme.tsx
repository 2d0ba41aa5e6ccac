import { useCopy } from '../../../platform/render/index.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import { Details } from '../../../ui/govuk/index.ts'
import { PublicPage } from '../../../ui/layouts/index.ts'
import { A, Para, SourceNote } from '../../../ui/words/index.tsx'
import { ThemePair } from '../../themes/index.ts'
import { snippet, type PublicStory } from '../../voices/index.ts'
import { trailCopy } from '../copy/trail.ts'
import type { ThemeWithStories } from '../trail.ts'
import { NextSteps } from './next-steps.tsx'
import { HowSure, InTheirWords, WhoSaidIt } from './theme-parts.tsx'

const SHOWN = 6

interface ThemeProps extends ThemeWithStories {
  readonly today: CalendarDate
}

/** One theme with everything on both sides of it: the stories behind it, and what came of them. */
export const ThemePage = ({ following, stories, quotes, today }: ThemeProps) => {
  const t = useCopy(trailCopy)
  const { theme } = following
  return (
    <PublicPage title={theme.title} back="/themes">
      <h1 class="govuk-heading-l">{theme.title}</h1>
      {theme.definition !== null && <Para>{theme.definition}</Para>}
      <ThemePair theme={theme} level={2} sayFew />
      <InTheirWords theme={theme} quotes={quotes} />
      <WhoSaidIt theme={theme} />
      <h2 class="govuk-heading-m">{t.next.heading}</h2>
      <NextSteps following={following} today={today} />
      <h2 class="govuk-heading-m">{t.theme.stories}</h2>
      <Stories stories={stories} />
      <Para>
        <A href="/tell-us">{t.theme.tell}</A>
      </Para>
      <HowSure theme={theme} />
      <SourceNote about={theme.title} source={theme.source} />
    </PublicPage>
  )
}

const Stories = ({ stories }: { stories: readonly PublicStory[] }) => {
  const t = useCopy(trailCopy).theme
  if (stories.length === 0) return <Para>{t.noStories}</Para>
  const more = stories.length > SHOWN
  return (
    <>
      <Para>
        {t.count(stories.length)} {more && t.newest(SHOWN)}
      </Para>
      <ul class="kept-list">
        {stories.slice(0, SHOWN).map(({ number, words }) => (
          <li>
            <p class="kept-quote govuk-!-margin-bottom-2">{snippet(words)}</p>
            <StoryLink number={number} />
          </li>
        ))}
      </ul>
      {more && <Details summaryText={t.all} html={<EveryNumber stories={stories} />} />}
    </>
  )
}

const StoryLink = ({ number }: { number: number }) => (
  <A href={`/stories/${number}`}>{useCopy(trailCopy).theme.story(number)}</A>
)

const EveryNumber = ({ stories }: { stories: readonly PublicStory[] }) => (
  <ul class="kept-inline-list">
    {stories.slice(SHOWN).map(({ number }) => (
      <li>
        <StoryLink number={number} />
      </li>
    ))}
  </ul>
)
