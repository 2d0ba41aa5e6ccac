import { usePage, useCopy } from '../../../platform/render/index.ts'
import { formatDay } from '../../../standards/calendar.ts'
import { Para } from '../../../ui/words/index.tsx'
import { copy } from '../copy.ts'
import type { Step } from '../rules/steps.ts'
import { useWhen } from './when.ts'

/** What was done, oldest first, each with its author. */
export const Steps = ({ steps }: { steps: readonly Step[] }) => {
  const t = useCopy(copy).concern
  if (steps.length === 0) return <Para>{t.nothing}</Para>
  return (
    <ul class="kept-list">
      {steps.map(step => (
        <li>
          <OneStep step={step} />
        </li>
      ))}
    </ul>
  )
}

const OneStep = ({ step }: { step: Step }) => {
  const t = useCopy(copy).concern
  const { language } = usePage()
  const when = useWhen()
  const { kind, words, toldWhom, doneOn, byName, byJob, at } = step
  return (
    <>
      <Para classes="govuk-!-margin-bottom-1">
        <strong>{t.kinds[kind]}</strong>
      </Para>
      {words !== null && <blockquote class="govuk-body kept-quote">{words}</blockquote>}
      {doneOn !== null && <Para classes="govuk-!-margin-bottom-1">{t.on(formatDay(doneOn, language))}</Para>}
      {toldWhom !== null && <Para classes="govuk-!-margin-bottom-1">{t.passedTo(toldWhom)}</Para>}
      <Para>{byName === null ? t.system(when(at)) : t.by(byName, byJob ?? '', when(at))}</Para>
    </>
  )
}
