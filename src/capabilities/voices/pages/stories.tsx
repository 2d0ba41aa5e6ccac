import { usePage, useCopy } from '../../../platform/render/index.ts'
import { Pagination } from '../../../ui/govuk/index.ts'
import { PublicPage } from '../../../ui/layouts/index.ts'
import type { Area } from '../../area/index.ts'
import { rulesCopy } from '../asking-again/copy.ts'
import { RULES } from '../asking-again/parts.tsx'
import { copy } from '../copy.ts'
import type { PublicStory } from '../rules/publishable.ts'
import { snippet } from '../rules/snippet.ts'
import { StatusTag } from './status-tag.tsx'
import { aboutStory } from './about-story.ts'
import { Narrow } from './narrow.tsx'

interface StoriesPageProps {
  readonly stories: readonly PublicStory[]
  readonly page: number
  readonly more: boolean
  readonly area: Area
}

export const StoriesPage = ({ stories, page, more, area }: StoriesPageProps) => {
  const t = useCopy(copy)
  const { language } = usePage()
  return (
    <PublicPage title={page > 1 ? t.stories.titleOfPage(page) : t.stories.title}>
      <Narrow>
        <h1 class="govuk-heading-l">{t.stories.title}</h1>
        {stories.length === 0 ? (
          <p class="govuk-body">
            {t.stories.none}{' '}
            <a class="govuk-link" href="/tell-us">
              {t.stories.tellUs}
            </a>
          </p>
        ) : (
          <p class="govuk-body">{t.stories.lead}</p>
        )}
        <p class="govuk-body">
          <a class="govuk-link" href={RULES}>
            {useCopy(rulesCopy).page.title}
          </a>
        </p>
        <ul class="kept-list">
          {stories.map(story => (
            <li>
              <a class="govuk-link govuk-!-font-weight-bold" href={`/stories/${story.number}`}>
                {t.stories.story(story.number)}
              </a>{' '}
              <StatusTag status={story.outcome?.kind ?? 'answered'} />
              <p class="govuk-body kept-words govuk-!-margin-top-2 govuk-!-margin-bottom-1">
                “{snippet(story.words)}”
              </p>
              <p class="govuk-body-s govuk-!-margin-bottom-0">
                {aboutStory(t.stories, story, area, language)}
              </p>
            </li>
          ))}
        </ul>
        {(page > 1 || more) && (
          <Pagination
            previous={
              page > 1
                ? { href: page === 2 ? '/stories' : `/stories?page=${page - 1}`, text: t.stories.newer }
                : undefined
            }
            next={more ? { href: `/stories?page=${page + 1}`, text: t.stories.older } : undefined}
          />
        )}
      </Narrow>
    </PublicPage>
  )
}
