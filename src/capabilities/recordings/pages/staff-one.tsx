import type { FormView } from '../../../platform/forms/index.ts'
import { useCopy } from '../../../platform/render/index.ts'
import { FormFields, FormKeys } from '../../../ui/forms/index.ts'
import { Button, WarningText } from '../../../ui/govuk/index.ts'
import { StaffPage } from '../../../ui/layouts/index.ts'
import { Para } from '../../../ui/words/index.tsx'
import { SomeoneIsNotSafe } from '../../safeguarding/index.ts'
import { subjectOf } from '../../voices/index.ts'
import { typedForm } from '../forms.ts'
import { staffCopy } from '../staff-copy.ts'
import type { WaitingRecording } from '../store.ts'
import { Facts, type WaitingRow } from './staff-list.tsx'

interface TypePageProps {
  readonly recording: WaitingRecording
  readonly row: WaitingRow | null
  readonly view: FormView
}

/** The recording above the box for its words. Nothing plays by itself. */
export const TypePage = ({ recording: { reference, storyId }, row, view }: TypePageProps) => {
  const t = useCopy(staffCopy).typing
  const at = `/staff/recordings/${reference}`
  return (
    <StaffPage title={t.title(reference)} errors={view.errors} back="/staff/recordings">
      <h1 class="govuk-heading-l">{t.title(reference)}</h1>
      {row !== null && <Facts row={row} />}
      <Para>{t.hard}</Para>
      <Para>{t.headphones}</Para>
      <Para>{t.known}</Para>
      <figure class="kept-sound">
        <figcaption class="govuk-heading-s" id="listen">
          {t.listen}
        </figcaption>
        <audio controls preload="none" src={`${at}/sound`} aria-labelledby="listen">
          {t.download}
        </audio>
      </figure>
      <form method="post" novalidate>
        <FormKeys />
        <FormFields of={typedForm} view={view} />
        <Button text={t.check} />
      </form>
      <h2 class="govuk-heading-s">{t.safe}</h2>
      <Para>{t.safeMore}</Para>
      <SomeoneIsNotSafe about={subjectOf(storyId)} where={at} />
    </StaffPage>
  )
}

/** The words once more, before the only recording of them goes. */
export const CheckTypedPage = ({ reference, words }: { reference: string; words: string }) => {
  const t = useCopy(staffCopy).typing
  return (
    <StaffPage title={t.checkTitle} back={`/staff/recordings/${reference}`}>
      <h1 class="govuk-heading-l">{t.checkTitle}</h1>
      <blockquote class="kept-quote kept-words">{words}</blockquote>
      <WarningText text={t.gone} />
      <form method="post" novalidate>
        <FormKeys />
        <input type="hidden" name="words" value={words} />
        <div class="govuk-button-group">
          <Button text={t.keep} name="keep" value="keep" preventDoubleClick />
          <Button text={t.change} name="change" value="change" classes="govuk-button--secondary" />
        </div>
      </form>
    </StaffPage>
  )
}
