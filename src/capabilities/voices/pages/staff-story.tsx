import { useCopy } from '../../../platform/render/index.ts'
import { StaffPage } from '../../../ui/layouts/index.ts'
import { SomeoneIsNotSafe } from '../../safeguarding/index.ts'
import { placeOf, subjectOf } from '../duties.ts'
import { storyStatus } from '../rules/status.ts'
import { staffCopy } from '../staff-copy.ts'
import { Around, Moving } from '../staff/around.tsx'
import { FoldedStory } from '../staff/words.tsx'
import { TellerSaid } from '../telling/pages/teller-said.tsx'
import { Press } from './press.tsx'
import { About } from './staff-story-about.tsx'
import type { StaffStory } from './staff-story-facts.ts'
import { Answers, Cleared, Publishing } from './staff-story-work.tsx'
import { StatusTag } from './status-tag.tsx'
import type { Child } from 'hono/jsx'

/** One story: what was told, what we owe, and everything that can be done with it. `children`: what hangs on it. */
export const StaffStoryPage = ({ story, children }: { story: StaffStory; children?: Child }) => {
  const t = useCopy(staffCopy).story
  const { answers, outcomes, readers } = story
  const status = storyStatus({
    readings: readers.length,
    answers: answers.length,
    outcome: outcomes.at(-1)?.kind ?? null,
  })
  return (
    <StaffPage title={t.title(story.reference)} back="/staff/stories">
      <h1 class="govuk-heading-l">{t.title(story.reference)}</h1>
      <p class="govuk-body">
        <StatusTag status={status} />
      </p>
      <Around desk={story} />
      <h2 class="govuk-heading-m">{t.words}</h2>
      <FoldedStory parts={story} hard={story.hard} />
      <SomeoneIsNotSafe about={subjectOf(story.id)} where={placeOf(story.reference)} />
      <p class="govuk-body-s">{t.suggestions}</p>
      {!story.readByMe && <Press at={`${placeOf(story.reference)}/read`} text={t.iHaveRead} />}
      <Moving reference={story.reference} mayAnswer={story.may.answer} />
      <About story={story} />
      <TellerSaid said={story.said} reference={story.reference} />
      <Answers story={story} />
      <Cleared story={story} />
      <Publishing story={story} />
      {children}
      <More next={story.next} />
    </StaffPage>
  )
}

/** So that thirty stories are thirty presses, and not thirty ways back to a list. */
const More = ({ next }: Pick<StaffStory, 'next'>) => {
  const t = useCopy(staffCopy).story
  if (next.length === 0) return null
  return (
    <>
      <h2 class="govuk-heading-m">{t.nextHeading}</h2>
      <ul class="govuk-list">
        {next.map(({ show, reference, left }) => (
          <li>
            <a class="govuk-link" href={placeOf(reference)}>
              {t.next[show](left)}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
