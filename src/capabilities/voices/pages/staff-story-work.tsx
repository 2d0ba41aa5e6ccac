import { useCopy } from '../../../platform/render/index.ts'
import { Button } from '../../../ui/govuk/index.ts'
import { placeOf } from '../duties.ts'
import { newestClearing } from '../rules/publishable.ts'
import { staffCopy } from '../staff-copy.ts'
import { AnswerQuote } from './answer-quote.tsx'
import { Press } from './press.tsx'
import type { StaffStory } from './staff-story-facts.ts'
import { useDay } from './use-day.ts'

/** What was written back and what came of it. */
export const Answers = ({ story }: { story: StaffStory }) => {
  const t = useCopy(staffCopy).story
  const { answers, outcomes, may, reference } = story
  const day = useDay()
  return (
    <>
      <h2 class="govuk-heading-m">{t.answers}</h2>
      {answers.length === 0 && <p class="govuk-body">{t.noAnswer}</p>}
      {answers.map(answer => (
        <AnswerQuote answer={answer} />
      ))}
      {may.answer && (
        <Button
          text={answers.length === 0 ? t.write : t.writeAnother}
          href={`${placeOf(reference)}/answer`}
          classes={answers.length === 0 ? '' : 'govuk-button--secondary'}
        />
      )}
      {may.answer && answers.length > 0 && outcomes.length === 0 && (
        <p class="govuk-body">
          <a class="govuk-link" href={`${placeOf(reference)}/no-change`}>
            {t.noChange}
          </a>
        </p>
      )}
      {outcomes.length > 0 && <h2 class="govuk-heading-m">{t.outcomes}</h2>}
      {outcomes.map(({ text, why, byName, byJob, on }) => (
        <>
          <p class="govuk-body govuk-!-margin-bottom-1">{t.byOn(byName, byJob, day(on))}</p>
          <blockquote class="govuk-body kept-quote">{why === null ? text : `${text}\n${why}`}</blockquote>
        </>
      ))}
    </>
  )
}

/** What other people may read of it. */
export const Cleared = ({ story }: { story: StaffStory }) => {
  const t = useCopy(staffCopy).story
  const day = useDay()
  const { clearings, may, reference, sharing } = story
  const newest = newestClearing(clearings)
  return (
    <>
      <h2 class="govuk-heading-m">{newest?.kind === 'not-to-publish' ? t.keptBack : t.cleared}</h2>
      {newest && (
        <>
          <p class="govuk-body govuk-!-margin-bottom-1">{t.jobOn(newest.byJob, day(newest.on))}</p>
          <blockquote class="govuk-body kept-quote">{newest.words ?? newest.why}</blockquote>
        </>
      )}
      {may.clear && (
        <p class="govuk-body">
          <a class="govuk-link" href={`${placeOf(reference)}/names`}>
            {newest === undefined ? t.clear : t.clearAgain}
          </a>
        </p>
      )}
      {may.clear && sharing === 'everyone' && newest?.kind !== 'not-to-publish' && (
        <p class="govuk-body">
          <a class="govuk-link" href={`${placeOf(reference)}/keep-back`}>
            {t.keepBack}
          </a>
        </p>
      )}
    </>
  )
}

/** Whether it may be public, and if not, why. */
export const Publishing = ({ story }: { story: StaffStory }) => {
  const t = useCopy(staffCopy).story
  const { whyNot, may, publicNumber, reference, held } = story
  return (
    <>
      <h2 class="govuk-heading-m">{t.publish}</h2>
      <p class="govuk-body">{whyNot === null ? (held ? t.held : t.mayPublish) : t.whyNot[whyNot]}</p>
      {publicNumber !== null && (
        <p class="govuk-body">
          <a class="govuk-link" href={`/stories/${publicNumber}`}>
            {t.seePublic(publicNumber)}
          </a>
        </p>
      )}
      {whyNot === null && may.clear && !held && (
        <Press
          at={`${placeOf(reference)}/publish`}
          text={publicNumber === null ? t.publish : t.publishAgain}
        />
      )}
    </>
  )
}
