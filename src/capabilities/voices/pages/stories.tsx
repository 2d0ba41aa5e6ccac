import { useCopy, usePage } from '../../../platform/render/index.ts'
import { PublicPage } from '../../../ui/layouts/index.ts'
import type { Area } from '../../area/index.ts'
import { rulesCopy } from '../asking-again/copy.ts'
import { RULES } from '../asking-again/parts.tsx'
import { copy } from '../copy.ts'
import type { PublicStory } from '../rules/publishable.ts'
import { snippet } from '../rules/snippet.ts'
import { aboutStory } from './about-story.ts'
import { Narrow } from './narrow.tsx'
import { LookForm, type Choice, type Looked } from './look-form.tsx'
import { StatusTag } from './status-tag.tsx'

interface StoriesPageProps {
  readonly stories: readonly PublicStory[]
  readonly area: Area
  /** What was looked for, as it stands in the address. */
  readonly looked: Looked
  readonly themes: readonly Choice[]
  /** Address of the page after this one; null on the last. */
  readonly next: string | null
  /** The number of the story after which this page begins; null on the first. */
  readonly after: number | null
}

/** Stories anyone may read, with what came of them, and a way to look for some of them. */
export const StoriesPage = ({ stories, area, looked, themes, next, after }: StoriesPageProps) => {
  const t = useCopy(copy).stories
  const anything = Object.values(looked).some(value => value !== '')
  const heading = anything ? t.found : t.title
  return (
    <PublicPage title={after === null ? heading : t.after(heading, after)}>
      <Narrow>
        <h1 class="govuk-heading-l">{heading}</h1>
        {(stories.length > 0 || anything) && <p class="govuk-body">{t.lead}</p>}
        <p class="govuk-body">
          <a class="govuk-link" href={RULES}>
            {useCopy(rulesCopy).page.title}
          </a>
          {' · '}
          <a class="govuk-link" href="/how-we-answer">
            {t.howWell}
          </a>
        </p>
        {(stories.length > 0 || anything) && <LookForm {...{ area, looked, themes }} />}
        {stories.length === 0 && <NoStory anything={anything} />}
        <ul class="kept-list">
          {stories.map(story => (
            <OneStory story={story} area={area} />
          ))}
        </ul>
        {next !== null && (
          <p class="govuk-body">
            <a class="govuk-link govuk-!-font-weight-bold" href={next} rel="next">
              {t.older}
            </a>
          </p>
        )}
      </Narrow>
    </PublicPage>
  )
}

/** Nothing there, and what to do next. */
const NoStory = ({ anything }: { anything: boolean }) => {
  const t = useCopy(copy).stories
  return (
    <>
      {anything && <p class="govuk-body">{t.nothing}</p>}
      <p class="govuk-body">
        {anything ? t.nothingNext : t.none}{' '}
        <a class="govuk-link" href="/tell-us">
          {t.tellUs}
        </a>
      </p>
      {anything && (
        <p class="govuk-body">
          <a class="govuk-link" href="/stories">
            {t.all}
          </a>
        </p>
      )}
    </>
  )
}

const OneStory = ({ story, area }: { story: PublicStory; area: Area }) => {
  const t = useCopy(copy).stories
  const { language } = usePage()
  const answer = story.answers.at(-1)
  return (
    <li>
      <a class="govuk-link govuk-!-font-weight-bold" href={`/stories/${story.number}`}>
        {t.story(story.number)}
      </a>{' '}
      <StatusTag status={story.outcome?.kind ?? 'answered'} />
      <p class="govuk-body kept-words govuk-!-margin-top-2 govuk-!-margin-bottom-1">
        “{snippet(story.words)}”
      </p>
      <p class="govuk-body-s govuk-!-margin-bottom-1">{aboutStory(t, story, area, language)}</p>
      {answer !== undefined && (
        <p class="govuk-body-s govuk-!-margin-bottom-0">
          {t.answered(answer.byName)}“{snippet(answer.words)}”
        </p>
      )}
    </li>
  )
}
