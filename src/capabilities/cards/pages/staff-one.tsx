import type { FormView } from '../../../platform/forms/index.ts'
import { useCopy } from '../../../platform/render/index.ts'
import { FormFields, FormKeys } from '../../../ui/forms/index.ts'
import { Button } from '../../../ui/govuk/index.ts'
import { StaffPage } from '../../../ui/layouts/index.ts'
import { A, Para } from '../../../ui/words/index.tsx'
import { replyForm, SLOTS } from '../forms.ts'
import { staffCopy } from '../staff-copy.ts'
import { ReplyCards, type CardsOfStory } from './cards-answer.tsx'
import { Cards } from './cards.tsx'

interface StaffOnePageProps extends CardsOfStory {
  readonly told: { readonly reference: string; readonly withHelper: boolean }
  readonly view: FormView
  readonly mayAnswer: boolean
}

/** What one child said, and the cards to answer with. */
export const StaffOnePage = ({ told, said, reply, view, mayAnswer }: StaffOnePageProps) => {
  const t = useCopy(staffCopy).one
  return (
    <StaffPage title={t.title(told.reference)} back="/staff/cards" errors={view.errors}>
      <h1 class="govuk-heading-l">{t.title(told.reference)}</h1>
      <Para>
        <A href={`/staff/stories/${told.reference}`}>{t.story}</A>
      </Para>
      <h2 class="govuk-heading-m">{t.said}</h2>
      <Para>{told.withHelper ? t.helper : t.alone}</Para>
      <Cards
        of={said.map(each => ({
          picture: each.picture,
          text: (
            <>
              {each.asked}
              <br />
              <strong>{each.said}</strong>
              {each.more !== null && (
                <>
                  <br />
                  {t.wrote} {each.more}
                </>
              )}
            </>
          ),
        }))}
      />
      {reply !== null && (
        <>
          <h2 class="govuk-heading-m">{t.newest}</h2>
          <ReplyCards reply={reply} />
        </>
      )}
      {mayAnswer && <AnswerForm view={view} isAgain={reply !== null} />}
    </StaffPage>
  )
}

const AnswerForm = ({ view, isAgain }: { view: FormView; isAgain: boolean }) => {
  const t = useCopy(staffCopy).one
  return (
    <form method="post" novalidate>
      <FormKeys />
      <h2 class="govuk-heading-m">{t.answer}</h2>
      <Para>{isAgain ? t.again : t.lead}</Para>
      {SLOTS.map(n => (
        <FormFields of={replyForm} view={view} only={[`card${n}`, `own${n}`]} />
      ))}
      <FormFields of={replyForm} view={view} only={['easy']} />
      <Button text={t.preview} preventDoubleClick />
    </form>
  )
}
