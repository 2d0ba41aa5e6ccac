import { useCopy } from '../../../platform/render/index.ts'
import { InsetText } from '../../../ui/govuk/index.ts'
import { Para, Points, useDays } from '../../../ui/words/index.tsx'
import { copy } from '../copy.ts'
import type { PublicDecision } from '../rules/published.ts'
import type { ActionLine, AgendaLine, MinutesSnapshot } from '../rules/snapshot.ts'
import { Given, Link, PromiseLink } from './parts.tsx'

/** Draft or approved, said before anything else. */
export const Stage = ({ minutes }: { minutes: MinutesSnapshot }) => {
  const t = useCopy(copy).stage
  const { date } = useDays()
  if (minutes.approval === null) {
    return (
      <InsetText>
        <strong>{t.draft}.</strong> {t.draftAbout}
      </InsetText>
    )
  }
  const { meeting, on, corrections } = minutes.approval
  return (
    <InsetText>
      <a class="govuk-link" href={`/meetings/${meeting}`}>
        {t.approved(date(on))}
      </a>
      {corrections.length > 0 && (
        <>
          <p class="govuk-body govuk-!-margin-top-3">{t.corrections}:</p>
          <Points
            of={corrections.map(words => (
              <Given words={words} />
            ))}
          />
        </>
      )}
    </InsetText>
  )
}

export const Decision = ({ decision }: { decision: PublicDecision }) => {
  const t = useCopy(copy).meeting
  const { date } = useDays()
  const { words, why, agreedBy, reviewOn, promise, replaces, replacedBy } = decision
  return (
    <div id={`decision-${decision.number}`}>
      <p class="govuk-body govuk-!-font-weight-bold kept-words">{words}</p>
      <Para>
        {t.why} <Given words={why} />
      </Para>
      <Para>
        {t.by} <Given words={`${agreedBy.map(({ name }) => name).join(', ')}.`} />
      </Para>
      {reviewOn !== null && replacedBy === null && <Para>{t.review(date(reviewOn))}</Para>}
      {promise !== null && (
        <Para>
          <PromiseLink number={promise} />
        </Para>
      )}
      {replaces !== null && <OtherDecision {...replaces} text={t.replaces} />}
      {replacedBy !== null && <OtherDecision {...replacedBy} text={t.replacedBy} />}
    </div>
  )
}

const OtherDecision = ({ meeting, number, text }: { meeting: string; number: number; text: string }) => (
  <Para>
    <Link href={`/meetings/${meeting}#decision-${number}`} text={text} />
  </Para>
)

export const ActionPoint = ({ action }: { action: ActionLine }) => {
  const t = useCopy(copy).full
  const { date } = useDays()
  return (
    <p class="govuk-body">
      {t.action} <Given words={`${action.words} (${action.owner})`} />{' '}
      {action.dueOn && t.actionDue(date(action.dueOn))} <PromiseLink number={action.promise} />
    </p>
  )
}

export const Agenda = ({ agenda }: { agenda: readonly AgendaLine[] }) => {
  const t = useCopy(copy)
  return (
    <ol class="govuk-list govuk-list--number">
      {agenda.map(({ number, title, purpose, presenter, organisation, promise }) => (
        <li value={number}>
          <Given words={title} />
          {purpose && <div class="govuk-hint govuk-!-margin-bottom-0">{t.purpose[purpose]}.</div>}
          <Leader name={presenter ?? organisation?.name} />
          <PromiseLink number={promise} />
        </li>
      ))}
    </ol>
  )
}

/** The job or the organisation that leads an item. */
export const Leader = ({ name }: { name: string | undefined }) => {
  const t = useCopy(copy).full
  if (!name) return null
  return (
    <div class="govuk-hint govuk-!-margin-bottom-1">
      {t.led} <Given words={`${name}.`} />
    </div>
  )
}
