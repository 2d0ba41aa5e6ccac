import type { Answers } from '../../../platform/forms/index.ts'
import { useCopy } from '../../../platform/render/index.ts'
import { FormKeys } from '../../../ui/forms/index.ts'
import { Button } from '../../../ui/govuk/index.ts'
import { StaffPage } from '../../../ui/layouts/index.ts'
import { staffCopy } from '../staff-copy.ts'
import { ReplyCards, type CardsOfStory } from './cards-answer.tsx'

interface PreviewPageProps {
  readonly reference: string
  readonly reply: NonNullable<CardsOfStory['reply']>
  readonly answers: Answers
}

/** The cards exactly as the child will see them, before they are sent. */
export const PreviewPage = ({ reference, reply, answers }: PreviewPageProps) => {
  const t = useCopy(staffCopy).one
  return (
    <StaffPage title={t.previewTitle} back={`/staff/cards/${reference}`}>
      <h1 class="govuk-heading-l">{t.previewTitle}</h1>
      <ReplyCards reply={reply} />
      <form method="post" novalidate>
        <FormKeys />
        {Object.entries(answers).flatMap(([name, values]) =>
          values.map(value => <input type="hidden" name={name} value={value} />)
        )}
        <div class="govuk-button-group">
          <Button text={t.send} name="send" value="yes" preventDoubleClick />
          <Button text={t.change} name="change" value="yes" classes="govuk-button--secondary" />
        </div>
      </form>
    </StaffPage>
  )
}
