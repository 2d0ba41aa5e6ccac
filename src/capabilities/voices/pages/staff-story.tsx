import { useCopy } from '../../../platform/render/index.ts'
import { StaffPage } from '../../../ui/layouts/index.ts'
import { placeOf } from '../duties.ts'
import { storyStatus } from '../rules/status.ts'
import { staffCopy } from '../staff-copy.ts'
import { MarkedWords } from './marked-words.tsx'
import { Press } from './press.tsx'
import { About } from './staff-story-about.tsx'
import type { StaffStory } from './staff-story-facts.ts'
import { Answers, Cleared, Publishing } from './staff-story-work.tsx'
import { StatusTag } from './status-tag.tsx'

/** One story: what was told, what we owe, and everything that can be done with it. */
export const StaffStoryPage = ({ story }: { story: StaffStory }) => {
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
      <h2 class="govuk-heading-m">{t.words}</h2>
      <MarkedWords words={story.words} />
      <p class="govuk-body-s">{t.suggestions}</p>
      {!story.readByMe && <Press at={`${placeOf(story.reference)}/read`} text={t.iHaveRead} />}
      <p class="govuk-body">{t.passOn}</p>
      <About story={story} />
      <Answers story={story} />
      <Cleared story={story} />
      <Publishing story={story} />
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
