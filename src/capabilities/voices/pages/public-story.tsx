import type { Child } from 'hono/jsx'
import { usePage, useCopy } from '../../../platform/render/index.ts'
import { formatDate } from '../../../standards/calendar.ts'
import { PublicPage } from '../../../ui/layouts/index.ts'
import { organisationByKey, type Area } from '../../area/index.ts'
import { copy } from '../copy.ts'
import type { PublicStory } from '../rules/publishable.ts'
import { aboutStory } from './about-story.ts'
import { StatusTag } from './status-tag.tsx'
import { WithTakenOut } from './taken-out.tsx'
import { Narrow } from './narrow.tsx'

interface PublicStoryProps {
  readonly story: PublicStory
  readonly area: Area
  /** What happened next, from the room that knows it. */
  readonly children?: Child
}

/** One story and what was written back, as they were when it was published. */
export const PublicStoryPage = ({ story, area, children }: PublicStoryProps) => {
  const t = useCopy(copy).stories
  const { language } = usePage()
  return (
    <PublicPage title={t.story(story.number)} back="/stories">
      <Narrow>
        <h1 class="govuk-heading-l">{t.story(story.number)}</h1>
        <p class="govuk-body">
          <StatusTag status={story.outcome?.kind ?? 'answered'} />
        </p>
        <p class="govuk-body">{aboutStory(t, story, area, language)}</p>
        <blockquote class="govuk-body kept-quote">
          <WithTakenOut words={story.words} />
        </blockquote>
        <p class="govuk-body-s">{t.names}</p>
        <h2 class="govuk-heading-m">{t.answer}</h2>
        {story.answers.map(({ words, byName, byJob, on }) => (
          <>
            <p class="govuk-body govuk-!-margin-bottom-1">
              {t.wroteBack(byName, byJob, formatDate(on, language))}
            </p>
            <p class="kept-panel kept-words">{words}</p>
          </>
        ))}
        <Outcome story={story} />
        <Response story={story} area={area} />
      </Narrow>
      {children}
      <Narrow>
        <p class="govuk-body">
          <a class="govuk-link" href="/tell-us">
            {t.tellUs}
          </a>
        </p>
      </Narrow>
    </PublicPage>
  )
}

/** What the service it is about wrote, when it saw the story first. */
const Response = ({ story: { response }, area }: { story: PublicStory; area: Area }) => {
  const t = useCopy(copy).stories
  if (response === undefined) return null
  const by = organisationByKey(area, response.organisation)?.name ?? response.organisation
  return (
    <>
      <h2 class="govuk-heading-m">{t.response(by)}</h2>
      <p class="govuk-body govuk-!-margin-bottom-1">{response.byJob}</p>
      <p class="kept-panel kept-words">{response.words}</p>
    </>
  )
}

const Outcome = ({ story: { outcome } }: { story: PublicStory }) => {
  const t = useCopy(copy)
  const { language } = usePage()
  if (outcome === null) return null
  return (
    <>
      <h2 class="govuk-heading-m">{t.status[outcome.kind].text}</h2>
      <p class="govuk-body govuk-!-margin-bottom-1">{formatDate(outcome.on, language)}</p>
      <p class="govuk-body kept-words">{outcome.text}</p>
      {outcome.why !== null && <p class="govuk-body kept-words">{t.stories.why(outcome.why)}</p>}
    </>
  )
}
