import type { Child } from 'hono/jsx'
import { useCopy } from '../../../platform/render/index.ts'
import type { GatedCount } from '../../../standards/small-numbers.ts'
import { A, Para, useDays } from '../../../ui/words/index.tsx'
import { organisationByKey, type Area } from '../../area/index.ts'
import type { PublishedPromise } from '../../plan/index.ts'
import type { Answer, Outcome, TellersStory } from '../../voices/index.ts'
import { trailCopy } from '../copy/trail.ts'
import type { Step, ThemeAfter } from '../rules/trail.ts'

interface StoryStepProps {
  readonly area: Area
  readonly step: Step
  readonly story: TellersStory
}

/** One thing that happened with a story, and the page where there is more of it. */
export const StoryStep = ({ area, step, story }: StoryStepProps) => {
  const t = useCopy(trailCopy).story
  const { date } = useDays()
  const on = date(step.on)
  switch (step.kind) {
    case 'told':
      return <ToldStep story={story} on={on} />
    case 'added':
      return <WithQuote lead={t.added(on)} words={step.words} />
    case 'read':
      return <Lead>{t.read(step.job, on)}</Lead>
    case 'names-out':
      return <Lead>{t.namesOut(step.job, on)}</Lead>
    case 'kept-back':
      return <WithQuote lead={t.keptBack(on)} words={step.why} />
    case 'answered':
      return <AnswerStep area={area} answer={step.answer} lateBy={step.lateBy} on={on} />
    case 'themed':
      return <ThemeStep theme={step.theme} on={on} />
    case 'chosen':
      return (
        <Lead>
          <A href={`/vote/${step.priority.round}`}>{t.chosen(step.priority.roundTitle, on)}</A>
        </Lead>
      )
    case 'promised':
      return <PromiseStep lead={t.promised(on)} promise={step.promise} />
    case 'done':
      return <PromiseStep lead={t.done(on)} promise={step.promise} />
    case 'outcome':
      return <OutcomeStep outcome={step.outcome} on={on} />
  }
}

const Lead = ({ children }: { children?: Child }) => (
  <p class="govuk-body govuk-!-margin-bottom-1">{children}</p>
)

const WithQuote = ({ lead, words }: { lead: string; words: string }) => (
  <>
    <Lead>{lead}</Lead>
    <blockquote class="kept-quote">{words}</blockquote>
  </>
)

/** Everything they told us, each part under its question. */
const ToldStep = ({ story: { words, good, better }, on }: { story: TellersStory; on: string }) => {
  const t = useCopy(trailCopy).story
  return (
    <>
      {words === null ? <Lead>{t.told(on)}</Lead> : <WithQuote lead={t.told(on)} words={words} />}
      {good !== null && <WithQuote lead={t.good} words={good} />}
      {better !== null && <WithQuote lead={t.better} words={better} />}
    </>
  )
}

interface AnswerStepProps {
  readonly area: Area
  readonly answer: Answer
  readonly lateBy: number | null
  readonly on: string
}

const AnswerStep = ({ area, answer, lateBy, on }: AnswerStepProps) => {
  const t = useCopy(trailCopy).story
  const organisation = organisationByKey(area, answer.byOrganisation)?.name ?? answer.byOrganisation
  return (
    <>
      <Lead>
        <strong>{t.answered(answer.byName, on)}</strong>
      </Lead>
      <p class="kept-source">{t.who(answer.byJob, organisation)}</p>
      {lateBy !== null && (
        <p class="govuk-body kept-late govuk-!-margin-bottom-1">{t.answeredLate(lateBy)}</p>
      )}
      <blockquote class="kept-quote kept-quote--ours">{answer.words}</blockquote>
    </>
  )
}

const ThemeStep = ({ theme: { key, title, stories }, on }: { theme: ThemeAfter; on: string }) => {
  const t = useCopy(trailCopy).story
  return (
    <>
      <Lead>
        {t.themed(on)} <A href={`/themes/${key}`}>{title}</A>
      </Lead>
      {stories !== null && stories.kind !== 'withheld' && <Para>{countOf(stories, t)}</Para>}
    </>
  )
}

const countOf = (
  stories: GatedCount,
  t: { others(n: number): string; few(below: number): string }
): string => (stories.kind === 'shown' ? t.others(stories.count) : t.few(stories.below))

const PromiseStep = ({ lead, promise }: { lead: string; promise: PublishedPromise }) => (
  <Lead>
    {lead} <A href={`/plan/promises/${promise.reference}`}>{promise.promise}</A>
  </Lead>
)

const OutcomeStep = ({ outcome, on }: { outcome: Outcome; on: string }) => {
  const t = useCopy(trailCopy).story
  return (
    <>
      <Lead>
        <strong>{t.outcome[outcome.kind](on)}</strong>
      </Lead>
      <p class="govuk-body kept-words govuk-!-margin-bottom-1">{outcome.text}</p>
      {outcome.why !== null && (
        <>
          <Lead>{t.why}</Lead>
          <p class="govuk-body kept-words govuk-!-margin-bottom-1">{outcome.why}</p>
        </>
      )}
      <p class="kept-source">{t.by(outcome.byName, outcome.byJob)}</p>
    </>
  )
}
