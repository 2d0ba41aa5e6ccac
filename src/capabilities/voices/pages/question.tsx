import type { Child } from 'hono/jsx'
import type { Answers, FormView } from '../../../platform/forms/index.ts'
import { useCopy } from '../../../platform/render/index.ts'
import { FormFields, FormKeys } from '../../../ui/forms/index.ts'
import { Button } from '../../../ui/govuk/index.ts'
import { PublicPage } from '../../../ui/layouts/index.ts'
import { copy } from '../copy.ts'
import type { TellUsForm } from '../forms.ts'
import { pageBefore, type Step } from '../rules/steps.ts'
import { HideQuickly } from './hide-quickly.tsx'
import { Narrow } from './narrow.tsx'

interface QuestionPageProps {
  readonly form: TellUsForm
  readonly step: Step
  readonly view: FormView
  /** What was answered before this page. */
  readonly known: Answers
}

/** One page of "Tell us": its heading, its question, and the two ways on. */
export const QuestionPage = ({ form, step, view, known }: QuestionPageProps) => {
  const t = useCopy(copy).tellUs
  const { title, lead } = headings(t, step)
  const written = step.page === 'words' || step.page === 'more'
  return (
    <PublicPage title={title} errors={view.errors} back={pageBefore(step, known)}>
      <HideQuickly />
      <Narrow>
        {lead !== null && <h1 class="govuk-heading-l">{title}</h1>}
        {lead !== null && <p class="govuk-body">{lead}</p>}
        <form method="post" novalidate data-autosave={written ? t.savedAt : undefined}>
          <FormKeys />
          <FormFields of={form} view={view} only={step.asks} />
          <Beside step={step} known={known} />
          {written && <p class="govuk-body-s" role="status" data-autosave-said></p>}
          <div class="govuk-button-group">
            <Button text={t.continue} preventDoubleClick />
            <Button text={t.later} name="later" value="yes" classes="govuk-button--secondary" />
          </div>
        </form>
        {step.page === 'words' && <p class="govuk-body">{t.noLimit}</p>}
      </Narrow>
    </PublicPage>
  )
}

type Words = ReturnType<typeof copy.in>['tellUs']

/** A page of one question has it as its heading; one of several has a heading of its own, and a line under it. */
function headings(t: Words, { page }: Step): { title: string; lead: string | null } {
  switch (page) {
    case 'more':
      return { title: t.more, lead: t.moreHint }
    default:
      return { title: t[titles[page]], lead: null }
  }
}

const titles = {
  words: 'words',
  'about-you': 'teller',
  whose: 'whose',
  'their-say': 'theirSay',
  place: 'place',
  sharing: 'sharing',
  showing: 'askFirst',
  'how-long': 'until',
  email: 'email',
} as const

/** What helps with this question, said under it. */
const Beside = ({ step: { page }, known }: { step: Step; known: Answers }): Child => {
  const t = useCopy(copy).tellUs
  const lines: Partial<Record<Step['page'], readonly string[]>> = {
    words: t.wordsMore,
    'about-you': [t.tellerWhy],
    sharing: [...theirSayLine(t, known), t.sharingMore],
    email: [t.emailWhy],
  }
  return (
    <>
      {lines[page]?.map(line => (
        <p class="govuk-body">{line}</p>
      ))}
    </>
  )
}

function theirSayLine(t: Words, known: Answers): string[] {
  if ((known['whose']?.[0] ?? 'mine') === 'mine') return []
  const say = known['theirSay']?.[0]
  return say === 'does-not-agree' ? [t.theySaidNo] : say === 'not-asked' ? [t.notAskedYet] : []
}
