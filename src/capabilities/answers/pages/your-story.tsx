import { useCopy } from '../../../platform/render/index.ts'
import { FormKeys } from '../../../ui/forms/index.ts'
import { Button } from '../../../ui/govuk/index.ts'
import { PublicPage } from '../../../ui/layouts/index.ts'
import { A, Para, useDays } from '../../../ui/words/index.tsx'
import type { Area } from '../../area/index.ts'
import { StatusTag, type TellersStory } from '../../voices/index.ts'
import { trailCopy } from '../copy/trail.ts'
import type { Owed, Trail } from '../rules/trail.ts'
import { StoryStep } from './story-step.tsx'

interface YourStoryProps {
  readonly area: Area
  readonly story: TellersStory
  readonly trail: Trail
}

/** One answer first; then every step with its day; then what is still owed. */
export const YourStoryPage = ({ area, story, trail }: YourStoryProps) => {
  const t = useCopy(trailCopy).story
  return (
    <PublicPage title={t.title} back="/what-happened" noIndex>
      <h1 class="govuk-heading-l">{t.title}</h1>
      <div class="kept-answer">
        <StatusTag status={story.status} />
        <p class="govuk-heading-m">{t.headlines[trail.headline]}</p>
        {trail.owed !== null && <OwedLine owed={trail.owed} />}
      </div>
      <h2 class="govuk-heading-m">{t.steps}</h2>
      <ol class="kept-steps">
        {trail.steps.map(step => (
          <li>
            <StoryStep area={area} step={step} words={story.words} />
          </li>
        ))}
      </ol>
      <Para>{t.sharing[story.sharing]}</Para>
      {story.willMail && (
        <Para>
          {t.mail} <A href="/tell-us/stop-emails">{t.stopMail}</A>
        </Para>
      )}
      <Para>
        <A href="/talk-to-a-person">{t.talk}</A>
      </Para>
      <form method="post" action="/what-happened/forget" novalidate>
        <FormKeys />
        <Para>{t.forgetHint}</Para>
        <Button text={t.forget} classes="govuk-button--secondary" />
      </form>
    </PublicPage>
  )
}

const OwedLine = ({ owed: { kind, by, late } }: { owed: Owed }) => {
  const t = useCopy(trailCopy).story
  const { day } = useDays()
  if (late === 0) return <Para>{t.owed[kind](day(by))}</Para>
  return (
    <>
      <p class="govuk-body kept-late">{t.late[kind](day(by), late)}</p>
      <Para>
        <A href="/talk-to-a-person">{t.latePhone}</A>
      </Para>
    </>
  )
}
