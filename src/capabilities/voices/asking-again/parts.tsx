import { useCopy } from '../../../platform/render/index.ts'
import { A, Para, useDays } from '../../../ui/words/index.tsx'
import type { PublicStory } from '../rules/publishable.ts'
import { rulesCopy } from './copy.ts'
import type { AskingAgain } from './facts.ts'

export const ASK_AGAIN = '/what-happened/ask-again'
export const WAS_THERE = '/what-happened/was-there'
export const OWN_WARNING = '/what-happened/hard-to-read'
export const RULES = '/how-we-read-stories'

/** For the page of whoever holds the code: why it is kept back, asking again, what was decided, and who else told of it. */
export const AskAgainPart = ({ facts }: { facts: AskingAgain }) => {
  const t = useCopy(rulesCopy)
  const { reason, mayAsk, appeals, beside } = facts
  return (
    <>
      {reason !== null && (
        <Para>
          {t.again.reason} {t.reasons[reason]}.
        </Para>
      )}
      {(reason !== null || mayAsk) && (
        <Para>
          <A href={RULES}>{t.again.rules}</A>
        </Para>
      )}
      {mayAsk && (
        <Para>
          <A href={ASK_AGAIN}>{t.again.heading}</A>
        </Para>
      )}
      {appeals.map(appeal => (
        <Asked appeal={appeal} />
      ))}
      <SideBySide stories={beside} />
    </>
  )
}

/** What else a teller may add to their story, and seldom needs: it stands behind what most people come for. */
export const AlsoAboutIt = ({ facts }: { facts: AskingAgain }) => {
  const t = useCopy(rulesCopy)
  return (
    <>
      {facts.isRead || (
        <Para>
          <A href={OWN_WARNING}>{t.hard.heading}</A>
        </Para>
      )}
      <Para>
        <A href={WAS_THERE}>{t.there.heading}</A>
      </Para>
    </>
  )
}

/** One time of asking again: who decided, by seat and job, and why. Nothing of either before both have spoken. */
const Asked = ({ appeal }: { appeal: AskingAgain['appeals'][number] }) => {
  const t = useCopy(rulesCopy).again
  const { date, day } = useDays()
  return (
    <>
      <Para>
        {t.asked(date(appeal.askedOn))}{' '}
        {appeal.outcome === null && appeal.by !== null && t.by(day(appeal.by))}
      </Para>
      {appeal.outcome !== null && <Para>{t.outcome[appeal.outcome]}</Para>}
      {appeal.voices.map(({ seat, says, byJob, why }) => (
        <>
          <Para>{t.voice(t.seats[seat], t.says[says], byJob)}</Para>
          <blockquote class="govuk-body kept-quote">{why}</blockquote>
        </>
      ))}
    </>
  )
}

/** Other tellings of one experience: side by side, each as it is, with who told it. Never merged. */
export const SideBySide = ({ stories }: { stories: readonly PublicStory[] }) => {
  const t = useCopy(rulesCopy).beside
  if (stories.length === 0) return null
  return (
    <>
      <h2 class="govuk-heading-m">{t.heading}</h2>
      <Para>{t.intro}</Para>
      <div class="kept-panels">
        {stories.map(({ number, teller, words }) => (
          <div>
            <p class="govuk-body govuk-!-margin-bottom-1">
              <A href={`/stories/${number}`}>{t.story(number)}</A>. {t.tellers[teller]}.
            </p>
            <blockquote class="govuk-body kept-quote">{words}</blockquote>
          </div>
        ))}
      </div>
    </>
  )
}
