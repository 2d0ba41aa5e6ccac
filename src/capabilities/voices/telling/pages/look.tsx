import type { FormView } from '../../../../platform/forms/index.ts'
import { useCopy } from '../../../../platform/render/index.ts'
import { FormFields } from '../../../../ui/forms/index.ts'
import { Button } from '../../../../ui/govuk/index.ts'
import { PublicPage } from '../../../../ui/layouts/index.ts'
import type { TellersStory } from '../../door.ts'
import { Narrow } from '../../pages/narrow.tsx'
import { tellingCopy } from '../copy.ts'
import { lookForm } from '../forms.ts'
import { YOUR_STORY } from '../places.ts'
import { Saying } from './saying.tsx'

/** The exact words that others would read, and the teller's yes or no to them. */
export const LookPage = ({ story, view }: { story: TellersStory; view: FormView }) => {
  const t = useCopy(tellingCopy).look
  const words = story.clearings.at(-1)
  if (words?.kind !== 'cleared') return <NothingToLookAt />
  const agreed = story.approvals.findLast(({ version }) => version === words.version)?.agrees === true
  const shown: FormView = { ...view, answers: { ...view.answers, version: [String(words.version)] } }
  return (
    <Saying
      title={t.title}
      view={view}
      lead={
        <>
          <p class="govuk-body">{t.lead}</p>
          <blockquote class="govuk-body kept-quote">{words.words}</blockquote>
          {!agreed && <p class="govuk-body">{t.nobody}</p>}
        </>
      }
    >
      <FormFields of={lookForm} view={shown} />
      <Button text={t.button} preventDoubleClick />
    </Saying>
  )
}

const NothingToLookAt = () => {
  const t = useCopy(tellingCopy)
  return (
    <PublicPage title={t.look.title} back={YOUR_STORY} noIndex>
      <Narrow>
        <h1 class="govuk-heading-l">{t.look.title}</h1>
        <p class="govuk-body">{t.look.nothing}</p>
      </Narrow>
    </PublicPage>
  )
}
